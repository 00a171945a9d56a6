package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** All that is known about somebody; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class PersonPageTest {
  @Inject NewPeople people;
  @Inject Callers callers;

  private Someone clerk;
  private String page = "";
  private Visitor office;

  @BeforeEach
  void somebody() {
    clerk = people.clerk();
    page = "/people/" + clerk.id();
    office = callers.office();
  }

  @Test
  void showsWhatIsKnownAndLeavesARow() {
    Reply reply = office.get(page);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).contains(clerk.staffNumber(), "令和8年4月1日から", "常勤職員", "係員");
    assertThat(
            Rows.count("audit_entry", "action = 'view' AND object_id = ?", clerk.id().toString()))
        .isEqualTo(1);
  }

  @Test
  void showsWhatWasKnownOnAnotherDay() {
    assertThat(office.get(page + "?known=2020-01-01").body())
        .contains("まだ何も記録されていませんでした")
        .doesNotContain("常勤職員");
    assertThat(office.get(page + "?known=2026-12-01").body()).contains("令和8年12月1日はまだ終わっていません");
    assertThat(office.get(page + "?day=&known=").body()).contains("常勤職員");
  }

  @Test
  void aDayThatIsNoneIsSaidAndTodayIsShown() {
    for (String query :
        new String[] {"day=2026-02-30", "known=2026-02-30", "day=x", "known=0001-01-01"}) {
      Reply reply = office.get(page + "?" + query);
      assertThat(reply.status()).as(query).isEqualTo(400);
      assertThat(reply.body()).as(query).contains("role=\"alert\"", "常勤職員");
    }
    assertThat(office.get(page + "?note=%3Cb%3E").body()).doesNotContain("<b>", "role=\"alert\"");
  }

  @Test
  void formsAreForWhoMaySendThem() {
    String forms = "action=\"" + page + "/exclusions\"";
    assertThat(office.get(page).body()).contains(forms);
    assertThat(callers.hr().get(page).body()).contains(forms);
    assertThat(callers.auditor().get(page).body())
        .contains(clerk.staffNumber())
        .doesNotContain("action=\"" + page + "/");
  }

  @Test
  void lookingChangesNothing() {
    String before = Rows.fingerprint("audit_entry", "web_session");
    office.get(page + "?day=2026-06-01&known=2026-11-30");
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
  }

  @Test
  void whoIsNotThereIsAbsent() {
    Doors.seemAbsentTo(office, "/people/" + UUID.randomUUID(), "/people/x");
  }

  @Test
  void isForOfficialsOnly() {
    Doors.leadToTheLogin(people.base(), page);
    Doors.areClosedTo(clerk.visitor(), page);
    Doors.areClosedTo(callers.head(), page);
    Doors.areClosedTo(callers.stranger(), page);
  }
}
