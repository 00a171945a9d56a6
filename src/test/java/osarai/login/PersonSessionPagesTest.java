package osarai.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class PersonSessionPagesTest {
  @Inject NewPeople people;
  @Inject Callers callers;

  @Test
  void allSessionsOfAPersonEndAndNobodyElses() {
    Someone clerk = people.clerk();
    Someone other = people.clerk();
    Visitor own = clerk.visitor();
    Visitor elsewhere = clerk.visitor();
    Visitor others = other.visitor();
    Visitor office = callers.office();
    String page = "/people/" + clerk.id();
    assertThat(office.get(page).body()).contains("すべてのログインを終わらせる");
    for (int again = 0; again < 2; again++) {
      assertThat(office.following(office.post(page + "/sessions/ending", Map.of())).body())
          .contains("ログインをすべて終わらせました");
    }
    for (Visitor ended : List.of(own, elsewhere)) {
      assertThat(ended.get("/my-training").location().orElseThrow()).hasPath("/session-ended");
    }
    assertThat(others.get("/my-training").status()).isEqualTo(200);
    assertThat(
            Rows.all(
                "SELECT detail FROM audit_entry WHERE action = 'end-sessions' AND object_id = ?"
                    + " ORDER BY recorded_at",
                clerk.id().toString()))
        .as("how many were ended")
        .containsExactly(List.of("ended=2"), List.of("ended=0"));
  }

  @Test
  void isForHrAndTheOffice() {
    Someone clerk = people.clerk();
    Visitor own = clerk.visitor();
    own.get("/my-training");
    String ending = "/people/" + clerk.id() + "/sessions/ending";
    assertThat(callers.auditor().get("/people/" + clerk.id()).body())
        .doesNotContain("すべてのログインを終わらせる");
    for (Visitor none : List.of(own, callers.clerk(), callers.head(), callers.auditor())) {
      Doors.takeNoFormOf(none, ending);
    }
    Doors.takeNoForgedFormOf(callers.hr(), ending);
    Doors.takeNoFormWithoutLogin(people.base(), ending);
    assertThat(own.get("/my-training").status()).isEqualTo(200);
    assertThat(callers.hr().post(ending, Map.of()).status()).isEqualTo(303);
    assertThat(own.get("/my-training").location()).isPresent();
  }

  @Test
  void whoIsNotThereIsAbsent() {
    Doors.seemAbsentToFormsOf(
        callers.office(),
        Map.of(),
        "/people/" + UUID.randomUUID() + "/sessions/ending",
        "/people/x/sessions/ending");
  }
}
