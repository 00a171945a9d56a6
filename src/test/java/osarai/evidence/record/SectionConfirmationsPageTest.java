package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** Which heads have looked, as the office and the auditor see it. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class SectionConfirmationsPageTest {
  private static final String PAGE = "/section-confirmations";

  @Inject NewPeople people;
  @Inject Callers callers;

  @Test
  void showsWhoConfirmedWhatAndWhen() {
    String section = people.newSection("確認する課");
    Visitor head = people.head(section).visitor();
    people.clerkOf(section);
    Reply page = head.get("/section");
    head.post(
        "/section/confirmation",
        Map.of(
            "confirmation", page.field("confirmation").orElseThrow(),
            "shown", page.field("shown").orElseThrow()));
    for (Visitor reader : new Visitor[] {callers.auditor(), callers.office()}) {
      assertThat(reader.get(PAGE).body())
          .contains("確認する課", "令和8年12月1日", "対象2人中0人が修了", "は対象2人中0人が修了しました(0%)。");
    }
  }

  @Test
  void lookingChangesNothing() {
    Visitor auditor = callers.auditor();
    String before = Rows.fingerprint("audit_entry", "web_session");
    auditor.get(PAGE);
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
  }

  @Test
  void isForTheOfficeAndTheAuditor() {
    Doors.leadToTheLogin(people.base(), PAGE);
    Doors.areClosedTo(callers.clerk(), PAGE);
    Doors.areClosedTo(callers.head(), PAGE);
    Doors.areClosedTo(callers.hr(), PAGE);
    Doors.areClosedTo(callers.stranger(), PAGE);
  }
}
