package osarai.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLNonTransientConnectionException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Login;

/** Who cannot be looked up just now has not signed out, and what they sent was not carried out. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class LookupFaultTest {
  @Inject NewPeople people;
  @Inject DataSource database;

  private Someone clerk;
  private Visitor visitor;

  @BeforeEach
  void signsInBeforeTheFault() {
    clerk = people.clerk();
    visitor = clerk.visitor();
    visitor.get("/my-training");
    QuarkusMock.installMockForType(new LostConnection(database), RosterLookup.class);
  }

  /** The connection was good when it was taken from the pool, and is lost at the statement. */
  static final class LostConnection extends RosterLookup {
    LostConnection(DataSource database) {
      super(database, null);
    }

    @Override
    KnownLogin find(Login login, LocalDate day) {
      throw new DatabaseUnreachable(new SQLNonTransientConnectionException("lost", "08003"));
    }
  }

  @Test
  void anAnswerIsRefusedAndNotKeptAsOneOfAnEndedSession() {
    String answers = "/attempts/" + UUID.randomUUID() + "/answers";
    saysItIsAPause(visitor.post(answers, Map.of("question", "any")));
  }

  @Test
  void aLogoutSaysThatItWasNotCarriedOut() {
    saysItIsAPause(visitor.post("/logout", Map.of()));
    assertThat(Rows.count("web_session", "person_id = ? AND revoked_at IS NULL", clerk.id()))
        .isOne();
  }

  @Test
  void aPageSaysThatItIsAPause() {
    saysItIsAPause(visitor.get("/my-training"));
  }

  private static void saysItIsAPause(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(503);
    assertThat(reply.header("Retry-After")).isPresent();
  }
}
