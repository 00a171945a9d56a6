package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.DemoPeople;
import osarai.demo.IdentityProvider;
import osarai.running.Packaged;
import osarai.running.Reply;
import osarai.running.Stack;
import osarai.running.Visitor;

/**
 * F21: Keycloak hangs, is stopped, has a new key. Who is in stays in; who comes is told to wait.
 */
@Tag("running")
class IdentityProviderAwayTest {
  private static final String PASSWORD = DemoPeople.PASSWORD;
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);

  private final String url = Packaged.running().application().url();
  private final IdentityProvider provider = Stack.shared().identityProvider();

  @AfterEach
  void bringBack() {
    Packaged.running();
  }

  @Test
  void openSessionsGoOnWhileItHangs() {
    Clerk clerk = Clerk.newAt(url);
    clerk.readAll();
    provider.suspend();
    long before = System.nanoTime();
    clerk.failAndPass(0);
    assertThat(clerk.visitor().get("/my-training").status()).isEqualTo(200);
    assertThat(since(before)).isLessThan(LONGEST_ANSWER);
    clerk.acknowledged().isAllThereIs();
  }

  @Test
  void aLogoutEndsTheSessionHereAllTheSame() {
    Visitor visitor = Visitor.loggedInAnew(url, "mori", PASSWORD);
    visitor.get("/my-training");
    Visitor copied = visitor.withoutToken();
    provider.suspend();
    long before = System.nanoTime();
    Reply out = visitor.post("/logout", Map.of());
    assertThat(since(before)).isLessThan(LONGEST_ANSWER);
    assertThat(out.status()).isEqualTo(303);
    assertThat(out.location().orElseThrow().getPath()).isEqualTo("/logged-out");
    Reply replayed = copied.get("/my-training");
    assertThat(replayed.status()).isEqualTo(302);
    assertThat(replayed.location().orElseThrow().getPath()).isEqualTo("/session-ended");
  }

  @Test
  void aLoginUnderWayIsToldToWaitWhileItHangs() {
    Visitor visitor = Visitor.anonymous(url);
    URI back = afterThePassword(visitor, "hayashi");
    provider.suspend();
    isToldToWait(visitor, back);
    provider.resume();
    letsIn("hayashi", "林 和夫");
  }

  @Test
  void whenItIsStoppedSessionsGoOnAndLoginsHealWithoutARestart() {
    Visitor in = Visitor.loggedInAnew(url, "mori", PASSWORD);
    Visitor coming = Visitor.anonymous(url);
    URI back = afterThePassword(coming, "kimura");
    provider.stop();
    assertThat(in.get("/my-training").status()).isEqualTo(200);
    isToldToWait(coming, back);
    assertThat(in.get("/my-training").status()).isEqualTo(200);
    provider.start();
    assertThat(in.get("/my-training").status()).isEqualTo(200);
    letsIn("kimura", "木村 花");
  }

  @Test
  void aNewKeyOfTheRealmEndsNoSessionAndStopsNoLogin() {
    Visitor in = Visitor.loggedInAnew(url, "mori", PASSWORD);
    String before = provider.signingKey();
    provider.rotateKey();
    assertThat(provider.signingKey()).isNotEqualTo(before);
    assertThat(in.get("/my-training").status()).isEqualTo(200);
    letsIn("kimura", "木村 花");
    assertThat(in.get("/my-training").status()).as("signed by the old key").isEqualTo(200);
  }

  @Test
  void aCodeThatIsNotTakenIsSaidInWords() {
    Visitor visitor = Visitor.anonymous(url);
    URI back = afterThePassword(visitor, "kimura");
    String used = back.toString().replaceAll("([?&]code=)[^&]*", "$1used");
    Reply told = visitor.get(used);
    assertThat(told.status()).isEqualTo(401);
    assertThat(told.body()).contains("ログインを終えられませんでした", "href=\"/my-training\"");
  }

  private static void isToldToWait(Visitor visitor, URI back) {
    long before = System.nanoTime();
    Reply told = visitor.get(back.toString());
    assertThat(since(before)).isLessThan(LONGEST_ANSWER);
    assertThat(told.status()).as(told.body()).isEqualTo(503);
    assertThat(told.header("Retry-After")).hasValue("10");
    assertThat(told.isHtml()).isTrue();
    assertThat(told.body())
        .contains("いまはログインできません", "総務部DX推進室へお知らせください", "href=\"/my-training\"")
        .doesNotContain("Exception", "code=");
    assertThat(visitor.cookies().value("q_session")).isEmpty();
  }

  /** Once the application may ask for a new key again, which it does every 15 seconds. */
  private void letsIn(String username, String name) {
    long before = System.nanoTime();
    Reply page = Visitor.loggedInAnew(url, username, PASSWORD).follow("/my-training");
    while (!page.body().contains(name)) {
      assertThat(since(before)).as(page.body()).isLessThan(Duration.ofSeconds(40));
      page = Visitor.loggedInAnew(url, username, PASSWORD).follow("/my-training");
    }
    assertThat(page.status()).isEqualTo(200);
  }

  /** Where Keycloak sends the browser, with the code, after it has let somebody in. */
  private static URI afterThePassword(Visitor visitor, String username) {
    URI login = visitor.get("/my-training").location().orElseThrow();
    return visitor.code(login.toString(), username, PASSWORD);
  }

  private static Duration since(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime);
  }
}
