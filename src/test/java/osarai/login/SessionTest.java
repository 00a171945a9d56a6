package osarai.login;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
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
import osarai.security.Sessions;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class SessionTest {
  private static final Duration ABSOLUTE = Duration.ofHours(10);
  private static final Duration SHORT = Duration.ofSeconds(8);

  @Inject NewPeople people;
  @Inject SettableClock clock;
  @Inject Sessions sessions;

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
    assertThat(ended.body()).contains("ログインの有効時間が過ぎました");
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
  void aFullWidthNameIsHintedAtInTheFormOfTheLogin() {
    Someone clerk = people.clerk();
    Visitor visitor = Visitor.anonymous(people.base());
    assertThat(visitor.follow("/my-training").body()).contains("ユーザー名(半角で入れます)");
    String wide = clerk.username().chars().mapToObj(c -> wide((char) c)).collect(joining());
    assertThat(visitor.logIn("/my-training", wide, NewPeople.PASSWORD).body())
        .contains("kc-form-login", "全角");
  }

  /** The identity provider still knows the one before, and asks for that one's password. */
  @Test
  void whoComesNextIsToldInTheFormOfTheLoginHowToComeIn() {
    Visitor visitor = people.clerk().visitor();
    visitor.get("/my-training");
    visitor.cookies().remove("q_session");
    assertThat(visitor.follow("/my-training").body())
        .contains("kc-form-login", "あなたのものでなければ", "別の人がログインする");
  }

  private static String wide(char sign) {
    return String.valueOf(sign > ' ' && sign <= '~' ? (char) (sign + 0xFEE0) : sign);
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

  /** A genuine code, of somebody who wants to be taken for, or to place, another. */
  @Test
  void aCodeThatAnotherBrowserAskedForIsNotTaken() {
    Someone attacking = people.clerk();
    Visitor attacker = Visitor.anonymous(people.base());
    String code = code(attacker, attacking);
    Visitor victim = Visitor.anonymous(people.base());
    assertThat(victim.get(code).status()).as("no login begun").isIn(302, 401);
    assertThat(victim.cookies().value("q_session")).isEmpty();

    String state = state(victim.get("/my-training"));
    String mixed = code.replaceFirst("([?&]state=)[^&]*", "$1" + state);
    assertThat(mixed).isNotEqualTo(code);
    Reply refused = victim.get(mixed);
    assertThat(refused.status()).as("their code, my login: PKCE").isEqualTo(401);
    assertThat(victim.cookies().value("q_session")).isEmpty();
    assertThat(Rows.count("web_session", "person_id = ?", attacking.id())).isZero();
  }

  @Test
  void aCodeIsTakenOnce() {
    Someone clerk = people.clerk();
    Visitor visitor = Visitor.anonymous(people.base());
    String code = code(visitor, clerk);
    assertThat(visitor.get(code).status()).isEqualTo(302);
    assertThat(visitor.cookies().value("q_session")).isPresent();
    Visitor thief = Visitor.anonymous(people.base());
    assertThat(thief.get(code).status()).isIn(302, 401);
    assertThat(thief.cookies().value("q_session")).isEmpty();
    visitor.follow("/my-training");
    assertThat(Rows.count("web_session", "person_id = ?", clerk.id())).isOne();
  }

  /**
   * Two tabs with the form open; in the first somebody logs in, and then somebody in the second.
   */
  @Test
  void aRightLoginCountsWhateverSessionTheBrowserHad() {
    Someone first = people.clerk();
    Someone second = people.clerk();
    for (boolean ended : new boolean[] {false, true}) {
      Visitor browser = Visitor.anonymous(people.base());
      String form = browser.get("/my-training").location().orElseThrow().toString();
      browser.logIn("/my-training", first.username(), NewPeople.PASSWORD);
      if (ended) {
        sessions.revokeAllOf(first.id(), "test");
      }
      URI code = Visitor.anonymous(people.base()).code(form, second.username(), NewPeople.PASSWORD);
      Reply page = browser.following(browser.get(code.toString()));
      String name = Rows.one("SELECT name FROM person_name_now WHERE person_id = ?", second.id());
      assertThat(page.status()).as("the first ended: %s", ended).isEqualTo(200);
      assertThat(page.body()).contains(name + "さんが受ける研修です。");
      assertThat(browser.get("/my-training").body()).contains(name);
    }
  }

  @Test
  void whoseSessionWasEndedElsewhereComesInByTheFormThatWasOpen() {
    Someone clerk = people.clerk();
    Visitor browser = Visitor.anonymous(people.base());
    String form = browser.get("/my-training").location().orElseThrow().toString();
    browser.logIn("/my-training", clerk.username(), NewPeople.PASSWORD);
    sessions.revokeAllOf(clerk.id(), "test");
    URI code = Visitor.anonymous(people.base()).code(form, clerk.username(), NewPeople.PASSWORD);
    assertThat(browser.following(browser.get(code.toString())).status()).isEqualTo(200);
    assertThat(open(clerk)).isOne();
  }

  /** Where Keycloak sends the browser after the password, with code and state. */
  private static String code(Visitor visitor, Someone someone) {
    URI login = visitor.get("/my-training").location().orElseThrow();
    return visitor.code(login.toString(), someone.username(), NewPeople.PASSWORD).toString();
  }

  private static String state(Reply begun) {
    return begun.location().orElseThrow().getQuery().replaceAll(".*state=([^&]*).*", "$1");
  }

  private static long open(Someone someone) {
    return Rows.count("web_session", "person_id = ? AND revoked_at IS NULL", someone.id());
  }

  private static String lastSeen(Someone someone) {
    return Rows.one("SELECT last_seen_at FROM web_session WHERE person_id = ?", someone.id());
  }
}
