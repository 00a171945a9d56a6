package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** What somebody owes and has done; it is 1 December 2026. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class MyTrainingPageTest {
  private static final String PAGE = "/my-training";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject EnteredTraining training;

  @Test
  void showsWhatIsOwedWhyAndByWhen() {
    Someone clerk = people.clerk();
    assertThat(clerk.visitor().get(PAGE).body())
        .contains("試験 " + clerk.staffNumber() + "さんが受ける研修です。", "/courses/all-staff", "はじめる")
        .contains("受ける理由", "期限", "まだ始めていません", "まだありません。")
        .doesNotContain("/courses/handlers", "いま受ける研修はありません");
  }

  @Test
  void whatIsBegunGoesOn() {
    Visitor visitor = people.clerk().visitor();
    visitor.get(PAGE);
    visitor.post("/courses/all-staff/lessons/basics/what-we-protect", Map.of());
    assertThat(visitor.get(PAGE).body())
        .contains("つづける", "項目のうち1項目が済みました")
        .doesNotContain("まだ始めていません");
  }

  @Test
  void whatIsDoneStandsBelowForItsPersonAlone() {
    String section = people.newSection("研修課");
    Someone done = people.clerkOf(section);
    Visitor other = people.clerkOf(section).visitor();
    Visitor head = people.head(section).visitor();
    String session = training.made(head, training.draft(section, "all-staff"));
    head.postAll(session + "/attendance", EnteredTraining.ticked(done, "10", ""));
    String record =
        "/completions/" + Rows.one("SELECT id FROM completion WHERE person_id = ?", done.id());
    assertThat(done.visitor().get(PAGE).body())
        .contains("いま受ける研修はありません", "済んだ研修", record)
        .doesNotContain("まだありません。");
    assertThat(other.get(PAGE + "?person=" + done.id()).body())
        .as("whatever is asked for")
        .contains("まだありません。")
        .doesNotContain(record, done.staffNumber());
  }

  @Test
  void lookingChangesNothing() {
    Visitor visitor = callers.clerk();
    String before = Rows.fingerprint("audit_entry", "web_session");
    assertThat(visitor.get(PAGE).status()).isEqualTo(200);
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
  }

  @Test
  void isForWhoeverIsInTheRoster() {
    Doors.leadToTheLogin(people.base(), PAGE);
    Doors.areClosedTo(callers.stranger(), PAGE);
    for (Visitor official : new Visitor[] {callers.office(), callers.hr(), callers.auditor()}) {
      assertThat(official.get(PAGE).body()).contains("/courses/all-staff");
    }
  }
}
