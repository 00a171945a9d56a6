package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Packaged;
import osarai.running.Reply;
import osarai.running.Stack;
import osarai.running.Visitor;

/** F21: Keycloak hangs. Whoever is in stays in; whoever comes is told to wait. */
@Tag("running")
class IdentityProviderAwayTest {
  private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
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

  @Test
  void aLoginUnderWayIsToldToWaitAndSucceedsLaterWithoutARestart() {
    Visitor visitor = Visitor.anonymous(url);
    URI back = afterThePassword(visitor, "abe");
    Stack.shared().identityProvider().suspend();
    long before = System.nanoTime();
    Reply told = visitor.get(back.toString());
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
    assertThat(told.status()).as(told.body()).isEqualTo(503);
    assertThat(told.header("Retry-After")).isPresent();
    assertThat(told.isHtml()).isTrue();
    assertThat(told.body()).contains("<main").doesNotContain("Exception");

    Stack.shared().identityProvider().resume();
    Reply in = Visitor.loggedInAnew(url, "abe", PASSWORD).follow("/my-training");
    assertThat(in.status()).isEqualTo(200);
    assertThat(in.body()).contains("阿部 貴");
  }

  /** Where Keycloak sends the browser, with the code, after it has let somebody in. */
  private static URI afterThePassword(Visitor visitor, String username) {
    Reply form = visitor.follow("/my-training");
    Matcher action = ACTION.matcher(form.body());
    assertThat(action.find()).isTrue();
    Reply let =
        visitor.request(
            "POST",
            action.group(1).replace("&amp;", "&"),
            Map.of("Content-Type", "application/x-www-form-urlencoded"),
            "username=" + username + "&password=" + encode(PASSWORD));
    return let.location().orElseThrow();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
