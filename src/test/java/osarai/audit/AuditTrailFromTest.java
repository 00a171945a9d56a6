package osarai.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Rows;
import osarai.running.SharedServices;

/** Each row of the trail says from which address and in which session something was done. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class AuditTrailFromTest {
  @Inject NewPeople people;
  @Inject AuditTrail trail;

  @Test
  void aLoginAndWhatFollowsItNameTheirAddressAndSession() {
    Someone clerk = people.clerk();
    clerk.visitor().get("/section");
    String session = Rows.one("SELECT id FROM web_session WHERE person_id = ?", clerk.id());
    for (String action : new String[] {"login", "open"}) {
      assertThat(
              Rows.count(
                  "audit_entry",
                  "actor = ? AND action = ? AND session_id = ? AND address = '127.0.0.1'",
                  clerk.id().toString(),
                  action,
                  session))
          .as(action)
          .isOne();
    }
  }

  @Test
  void whatNoRequestDoesHasNeither() {
    String actor = "by-itself-" + people.freshNumber();
    trail.write(Act.by(actor).did(Action.VIEW).to(ObjectKind.PERSON, "any"));
    assertThat(
            Rows.count(
                "audit_entry", "actor = ? AND address IS NULL AND session_id IS NULL", actor))
        .isOne();
  }
}
