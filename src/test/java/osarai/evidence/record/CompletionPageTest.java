package osarai.evidence.record;

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
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Roles;

/** The record of one completion, to whom it belongs and to whom it is shown. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class CompletionPageTest {
  @Inject NewPeople people;
  @Inject Officials officials;
  @Inject Callers callers;
  @Inject EnteredTraining training;

  private Someone clerk;
  private Visitor head;
  private String page = "";

  @BeforeEach
  void somebodyHasCompleted() {
    String section = people.newSection("記録課");
    clerk = people.clerkOf(section);
    head = people.head(section).visitor();
    String session = training.made(head, training.draft(section, "all-staff"));
    head.postAll(session + "/attendance", EnteredTraining.ticked(clerk, "10", ""));
    page = "/completions/" + Rows.one("SELECT id FROM completion WHERE person_id = ?", clerk.id());
  }

  @Test
  void showsTheOwnRecordWithItsHash() {
    String hash =
        Rows.one(
            "SELECT e.sha256 FROM completion c JOIN ledger_entry e ON e.id = c.ledger_entry_id"
                + " WHERE c.person_id = ?",
            clerk.id());
    assertThat(clerk.visitor().get(page).body())
        .contains("修了の記録", clerk.staffNumber(), hash, "照合値と一致しています", "令和8年11月30日")
        .doesNotContain(page + "/withdrawal");
  }

  @Test
  void theOfficeAndTheAuditorReadItAndThatIsNoted() {
    Someone officer = officials.withRole(Roles.SECURITY_OFFICE);
    assertThat(officer.visitor().get(page).body())
        .contains(clerk.staffNumber(), page + "/withdrawal");
    Someone auditor = officials.withRole(Roles.AUDITOR);
    assertThat(auditor.visitor().get(page).body())
        .contains(clerk.staffNumber())
        .doesNotContain(page + "/withdrawal");
    String id = page.substring("/completions/".length());
    for (Someone reader : new Someone[] {officer, auditor}) {
      assertThat(
              Rows.count(
                  "audit_entry",
                  "actor = ? AND action = 'view' AND object_id = ?",
                  reader.id().toString(),
                  id))
          .isOne();
    }
  }

  @Test
  void toEverybodyElseItIsNotThere() {
    Doors.seemAbsentTo(callers.clerk(), page);
    Doors.seemAbsentTo(callers.hr(), page);
    Doors.seemAbsentTo(head, page);
    String none = "/completions/" + UUID.randomUUID();
    Doors.seemAbsentTo(callers.office(), none, "/completions/x");
    Doors.seemAbsentTo(clerk.visitor(), none, "/completions/x");
  }

  @Test
  void lookingChangesNothing() {
    Visitor own = clerk.visitor();
    String before = Rows.fingerprint("audit_entry", "web_session");
    own.get(page);
    assertThat(Rows.fingerprint("audit_entry", "web_session")).isEqualTo(before);
  }

  @Test
  void isForWhoeverIsInTheRoster() {
    Doors.leadToTheLogin(people.base(), page);
    Doors.areClosedTo(callers.stranger(), page);
  }
}
