package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Packaged;
import osarai.running.Reply;
import osarai.running.Stack;
import osarai.running.Visitor;

/**
 * The login flow of docker/realm.json, in a real Keycloak. The demo's roles do not include {@code
 * second-factor}; production's do ({@code RealmTest}).
 */
@Tag("running")
class SecondFactorTest {
  private static final String PASSWORD = "second-factor-pass";
  private final String url = Packaged.running().application().url();

  @Test
  void whoHasTheRoleIsNotLetInByThePasswordAlone() {
    Stack.shared()
        .identityProvider()
        .createUser("two-factors", "1014", "二要素", "試験", PASSWORD, "second-factor");
    Visitor visitor = Visitor.anonymous(url);
    Reply after = visitor.logIn("/my-training", "two-factors", PASSWORD);
    assertThat(after.address().getPath()).startsWith("/realms/osarai/login-actions/");
    assertThat(after.body()).contains("kc-totp-settings-form");
    assertThat(visitor.cookies().value("q_session")).isEmpty();
    assertThat(visitor.get("/my-training").status()).as("still outside").isEqualTo(302);
  }

  @Test
  void whoDoesNotHaveItIs() {
    Stack.shared().identityProvider().createUser("one-factor", "no", "一要素", "試験", PASSWORD);
    Visitor visitor = Visitor.anonymous(url);
    assertThat(visitor.logIn("/my-training", "one-factor", PASSWORD).address().getPath())
        .isEqualTo("/my-training");
    assertThat(visitor.cookies().value("q_session")).isPresent();
  }
}
