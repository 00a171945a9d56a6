package osarai.login;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.login.Logins.code;
import static osarai.login.Logins.open;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.IdentityProvider;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Stack;
import osarai.running.Visitor;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class SessionTest {
  private static final Duration ABSOLUTE = Duration.ofHours(10);
  private static final Duration SHORT = Duration.ofSeconds(8);

  @Inject NewPeople people;
  @Inject SettableClock clock;

  @Test
  void endsAfterAnHourWithoutARequestAndStaysEnded() {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    try (SettableClock.Moved later = clock.forward(Duration.ofMinutes(61))) {
      assertThat(visitor.get("/my-training").location().orElseThrow())
          .asString()
          .endsWith("/session-ended?why=idle");
    }
    assertThat(visitor.get("/my-training").location().orElseThrow())
        .asString()
        .endsWith("/session-ended?why=ended");
    Reply ended = visitor.get("/session-ended?why=ended");
    assertThat(ended.body()).contains("ログインが終わりました");
    assertThat(visitor.cookies().value("q_session")).isEmpty();
    assertThat(visitor.follow("/my-training").body())
        .as("the password is asked")
        .contains("kc-form-login");
    assertThat(visitor.logIn("/my-training", clerk.username(), NewPeople.PASSWORD).status())
        .isEqualTo(200);
  }

  @Test
  void livesWhileItIsUsed() {
    Visitor visitor = people.clerk().visitor();
    try (SettableClock.Moved later = clock.forward(Duration.ofMinutes(50))) {
      assertThat(visitor.get("/my-training").status()).isEqualTo(200);
      try (SettableClock.Moved still = clock.forward(Duration.ofMinutes(50))) {
        assertThat(visitor.get("/my-training").status()).isEqualTo(200);
      }
    }
  }

  @Test
  void endsAtItsAbsoluteLimitHoweverMuchItIsUsed() throws InterruptedException {
    Someone clerk = people.clerk();
    Visitor visitor = Visitor.anonymous(people.base());
    IdentityProvider provider = Stack.shared().identityProvider();
    provider.letTokensLive("osarai-web", SHORT);
    try {
      assertThat(visitor.logIn("/my-training", clerk.username(), NewPeople.PASSWORD).status())
          .isEqualTo(200);
    } finally {
      provider.letTokensLive("osarai-web", ABSOLUTE);
    }
    long loggedIn = System.nanoTime();
    Reply page = visitor.get("/my-training");
    while (page.status() == 200) {
      assertThat(Duration.ofNanos(System.nanoTime() - loggedIn))
          .as("a session that is used lives on")
          .isLessThan(SHORT.plusSeconds(5));
      Thread.sleep(200);
      page = visitor.get("/my-training");
    }
    assertThat(page.status()).isEqualTo(302);
    assertThat(page.location().orElseThrow().getPath()).startsWith("/realms/osarai/");
    assertThat(open(clerk)).as("ended by the token, not by the row").isOne();
    assertThat(visitor.follow("/my-training").body())
        .as("the password is asked")
        .contains("kc-form-login");
  }

  @Test
  void lastsTenHoursInTheBrowserAndNoLonger() {
    Someone clerk = people.clerk();
    Visitor visitor = Visitor.anonymous(people.base());
    long before = System.nanoTime();
    Reply back = visitor.get(code(visitor, clerk));
    Duration took = Duration.ofNanos(System.nanoTime() - before);
    assertThat(back.headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("q_session=ey"))
        .singleElement()
        .asString()
        .satisfies(
            cookie ->
                assertThat(maxAge(cookie))
                    .as("what the token has left when its cookie is made, in whole seconds")
                    .isBetween(ABSOLUTE.minus(took).minusSeconds(1), ABSOLUTE));
  }

  private static Duration maxAge(String cookie) {
    return Duration.ofSeconds(Long.parseLong(cookie.replaceAll("(?is).*max-age=(\\d+);.*", "$1")));
  }

  @Test
  void isNotedAsUsedAtMostOnceAMinute() {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    String seen = lastSeen(clerk);
    visitor.get("/my-training");
    assertThat(lastSeen(clerk)).isEqualTo(seen);
    try (SettableClock.Moved later = clock.forward(Duration.ofSeconds(61))) {
      visitor.get("/my-training");
    }
    assertThat(lastSeen(clerk)).isGreaterThan(seen);
  }

  @Test
  void endsWithTheLogoutAndASavedCookieOpensNothing() {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    visitor.get("/my-training");
    Visitor saved = visitor.withoutToken();
    assertThat(saved.get("/my-training").status()).isEqualTo(200);
    Reply out = visitor.post("/logout", Map.of());
    assertThat(out.status()).isEqualTo(303);
    assertThat(out.location().orElseThrow())
        .as("no token in the address")
        .hasToString(people.base() + "/logged-out");
    assertThat(visitor.cookies().value("q_session")).isEmpty();
    assertThat(visitor.following(out).body()).contains("ログアウトしました");
    assertThat(saved.get("/my-training").status()).isEqualTo(302);
    assertThat(saved.get("/my-training").location().orElseThrow())
        .asString()
        .contains("/session-ended");
    assertThat(visitor.follow("/my-training").body()).contains("kc-form-login");
    assertThat(Rows.one("SELECT revoked_reason FROM web_session WHERE person_id = ?", clerk.id()))
        .isIn("logout", "back-channel");
  }

  @Test
  void endsAtTheNextRequestWhenTheIdentityProviderEndsIt() throws InterruptedException {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    Stack.shared().identityProvider().logoutUser(clerk.username());
    for (int i = 0; i < 50 && open(clerk) > 0; i++) {
      Thread.sleep(100);
    }
    assertThat(open(clerk)).isZero();
    assertThat(visitor.get("/my-training").status()).isEqualTo(302);
  }

  @Test
  void goesOnWhenAnotherSiteLeadsToThePageOfItsEnd() {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    for (String page : new String[] {"/session-ended?why=ended", "/logged-out"}) {
      Reply led = visitor.get(page);
      assertThat(led.location().orElseThrow().getPath()).as(page).isEqualTo("/my-training");
    }
    assertThat(visitor.get("/my-training").status()).isEqualTo(200);
  }

  @Test
  void isANewOneAtEachLogin() {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    String before = visitor.cookies().value("q_session").orElseThrow();
    visitor.cookies().remove("q_session");
    visitor.logIn("/my-training", clerk.username(), NewPeople.PASSWORD);
    assertThat(visitor.cookies().value("q_session")).isPresent().isNotEqualTo(before);
  }

  private static String lastSeen(Someone someone) {
    return Rows.one("SELECT last_seen_at FROM web_session WHERE person_id = ?", someone.id());
  }
}
