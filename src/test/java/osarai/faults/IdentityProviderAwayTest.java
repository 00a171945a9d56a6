package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Packaged;
import osarai.running.Reply;
import osarai.running.Stack;
import osarai.running.Visitor;

/** F21: Keycloak hangs. Whoever is in stays in. */
@Tag("running")
class IdentityProviderAwayTest {
  private static final String PASSWORD = "osarai-demo";
  private final String url = Packaged.running().application().url();

  @AfterEach
  void letGoOn() {
    Stack.shared().identityProvider().resume();
  }

  @Test
  void openSessionsGoOn() {
    Clerk clerk = Clerk.newAt(url);
    clerk.readAll();
    Stack.shared().identityProvider().suspend();
    long before = System.nanoTime();
    clerk.failAndPass(0);
    assertThat(clerk.visitor().get("/my-training").status()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    clerk.acknowledged().isAllThereIs();
  }

  @Test
  void aLogoutEndsTheSessionHereAllTheSame() {
    Visitor visitor = Visitor.loggedInAnew(url, "mori", PASSWORD);
    visitor.get("/my-training");
    Visitor copied = visitor.withoutToken();
    Stack.shared().identityProvider().suspend();
    long before = System.nanoTime();
    Reply out = visitor.post("/logout", Map.of());
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    assertThat(out.status()).isEqualTo(303);
    assertThat(out.location().orElseThrow().getPath()).isEqualTo("/logged-out");
    Reply replayed = copied.get("/my-training");
    assertThat(replayed.status()).isEqualTo(302);
    assertThat(replayed.location().orElseThrow().getPath()).isEqualTo("/session-ended");
  }
}
