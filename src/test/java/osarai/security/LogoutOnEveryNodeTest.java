package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osarai.demo.DemoPeople;
import osarai.running.Reply;
import osarai.running.Stack;
import osarai.running.TwoNodes;
import osarai.running.Visitor;

/** Two processes on one database and one Keycloak: what ends at one has ended at the other. */
@Tag("running")
class LogoutOnEveryNodeTest {
  private static final String PASSWORD = DemoPeople.PASSWORD;
  @RegisterExtension static final TwoNodes NODES = new TwoNodes();

  @Test
  void aLogoutAtOneNodeIsObeyedByTheOtherAtTheNextRequest() {
    Visitor here = Visitor.loggedInAnew(NODES.first(), "inoue", PASSWORD);
    here.get("/my-training");
    Visitor saved = here.withoutToken();
    Visitor there = here.at(NODES.second());
    assertThat(there.get("/my-training").status()).as("one session, two nodes").isEqualTo(200);
    assertThat(here.post("/logout", Map.of()).status()).isEqualTo(303);
    hasEnded(there.get("/my-training"));
    hasEnded(saved.get("/my-training"));
    assertThat(there.get("/session-ended").status()).isEqualTo(200);
    assertThat(there.cookies().value("q_session")).isEmpty();
  }

  @Test
  void andTheOtherWayRound() {
    Visitor there = Visitor.loggedInAnew(NODES.second(), "sasaki", PASSWORD);
    there.get("/my-training");
    Visitor here = there.at(NODES.first());
    assertThat(here.get("/my-training").status()).isEqualTo(200);
    assertThat(there.post("/logout", Map.of()).status()).isEqualTo(303);
    hasEnded(here.get("/my-training"));
  }

  /** Keycloak tells one node; the row tells the others. */
  @Test
  void aLogoutAtTheIdentityProviderIsObeyedByANodeThatWasNotTold() throws InterruptedException {
    Visitor here = Visitor.loggedInAnew(NODES.first(), "yamada", PASSWORD);
    assertThat(here.get("/my-training").status()).isEqualTo(200);
    Stack.shared().identityProvider().allowRedirectsOf(NODES.second());
    Stack.shared().identityProvider().logoutUser("yamada");
    long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    Reply reply = here.get("/my-training");
    while (reply.status() == 200 && System.nanoTime() < end) {
      Thread.sleep(100);
      reply = here.get("/my-training");
    }
    hasEnded(reply);
  }

  private static void hasEnded(Reply reply) {
    assertThat(reply.status()).isEqualTo(302);
    assertThat(reply.location().orElseThrow().getPath()).isEqualTo("/session-ended");
  }
}
