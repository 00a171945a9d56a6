package osarai.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** Logins that were begun and not finished, or finished too late. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class LapsedLoginPagesTest {
  private static final int TABS = 40;

  /** What Chrome, Edge and Firefox keep for a host at most. */
  private static final int MOST_COOKIES = 180;

  private static final int LONGEST_STATE = 800;

  @Inject NewPeople people;

  @Test
  void aLoginThatIsNotKnownIsToldInWordsBeforeThePasswordIsAskedAgain() {
    Someone clerk = people.clerk();
    Visitor visitor = Visitor.anonymous(people.base());
    URI form = visitor.get("/my-training").location().orElseThrow();
    String cookie = "q_auth_" + form.getQuery().replaceAll(".*state=([^&]*).*", "$1");
    assertThat(visitor.cookies().value(cookie)).isPresent();
    URI back = visitor.code(form.toString(), clerk.username(), NewPeople.PASSWORD);
    visitor.cookies().remove(cookie);

    Reply told = visitor.get(back.toString());
    assertThat(told.location().orElseThrow()).hasToString(people.base() + "/login-lapsed");
    visitor.get("/policy");
    assertThat(visitor.get(back.toString()).location().orElseThrow())
        .as("beside another login that is under way")
        .hasPath("/login-lapsed");
    Reply page = visitor.following(told);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "もう一度ログインしてください",
            "60分を過ぎたか",
            "いくつものタブ",
            "パスワードがちがっていたのではありません",
            "href=\"/my-training\"");
    assertThat(visitor.logIn("/my-training", clerk.username(), NewPeople.PASSWORD).status())
        .isEqualTo(200);
    assertThat(visitor.get(back.toString()).location().orElseThrow())
        .as("who is in by another tab goes on")
        .hasPath("/my-training");
  }

  /** Of which both Keycloak and the browser have forgotten what was begun. */
  @Test
  void aFormLeftOpenTooLongIsToldInWordsAndLeadsIn() {
    Someone clerk = people.clerk();
    Visitor visitor = Visitor.anonymous(people.base());
    URI begun = visitor.get("/my-training").location().orElseThrow();
    Reply form = visitor.get(begun.toString());
    visitor.cookies().remove("AUTH_SESSION_ID");
    visitor.cookies().remove("q_auth_" + begun.getQuery().replaceAll(".*state=([^&]*).*", "$1"));
    Map<String, String> typed =
        Map.of("username", clerk.username(), "password", NewPeople.PASSWORD);

    Reply again = visitor.send(form, "kc-form-login", typed);
    assertThat(again.body()).contains("開いたまま30分が過ぎた", "パスワードがちがっていたのではありません");
    Reply told = visitor.send(again, "kc-form-login", typed);
    assertThat(told.body()).contains("もう一度ログインしてください", "href=\"/my-training\"");
    assertThat(visitor.logIn("/my-training", clerk.username(), NewPeople.PASSWORD).status())
        .isEqualTo(200);
  }

  /** Keycloak has forgotten what was begun, the browser not yet: the second password leads in. */
  @Test
  void aFormLeftOpenTooLongLeadsInByTheOneThatTakesItsPlace() {
    Someone clerk = people.clerk();
    Visitor visitor = Visitor.anonymous(people.base());
    Reply form = visitor.get(visitor.get("/my-training").location().orElseThrow().toString());
    visitor.cookies().remove("AUTH_SESSION_ID");
    Map<String, String> typed =
        Map.of("username", clerk.username(), "password", NewPeople.PASSWORD);
    Reply again = visitor.send(form, "kc-form-login", typed);
    assertThat(again.body()).contains("開いたまま30分が過ぎた");
    assertThat(visitor.send(again, "kc-form-login", typed).body())
        .contains("わたしの研修")
        .doesNotContain("もう一度ログインしてください");
  }

  @Test
  void manyTabsAtOnceStillLeadIn() {
    Someone clerk = people.clerk();
    Visitor browser = Visitor.anonymous(people.base());
    String cookies = String.join("; ", openedAtOnce());
    Reply next = browser.request("GET", "/my-training", Map.of("Cookie", cookies), "");
    assertThat(next.status()).isEqualTo(302);
    assertThat(next.headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("q_auth_") && isOver(cookie))
        .as("the oldest are forgotten")
        .hasSize(TABS - 10);
    Reply form = browser.get(next.location().orElseThrow().toString());
    assertThat(form.body()).contains("kc-form-login");
    for (int tab = 0; tab < TABS; tab++) {
      browser.get("/my-training");
    }
    assertThat(browser.logIn("/my-training", clerk.username(), NewPeople.PASSWORD).status())
        .isEqualTo(200);
  }

  @Test
  void noBrowserKeepsMoreCookiesThanAreTaken() {
    Visitor signedIn = people.clerk().visitor();
    signedIn.get("/my-training");
    assertThat(signedIn.cookies().size()).as("what a session needs").isLessThan(8_000);
    String full =
        IntStream.range(0, MOST_COOKIES)
            .mapToObj(n -> "q_auth_%036d=".formatted(n))
            .map(name -> name + "x".repeat(LONGEST_STATE - name.length()))
            .collect(Collectors.joining("; "));
    Reply taken =
        Visitor.anonymous(people.base()).request("GET", "/my-training", Map.of("Cookie", full), "");
    assertThat(taken.status()).isEqualTo(302);
  }

  @Test
  void whatNoBrowserSendsIsRefusedAndOthersAreServed() {
    Visitor visitor = Visitor.anonymous(people.base());
    Map<String, String> larger = Map.of("X-Large", "x".repeat(200_000));
    Reply refused = visitor.request("GET", "/policy", larger, "");
    assertThat(refused.status()).isEqualTo(431);
    assertThat(refused.body()).as("no words: there is no request yet").isEmpty();
    assertThat(visitor.get("/login-lapsed").status()).isEqualTo(200);
  }

  /** Each tab asks before another has its answer. */
  private List<String> openedAtOnce() {
    List<String> cookies = new ArrayList<>();
    for (int tab = 0; tab < TABS; tab++) {
      Reply begun = Visitor.anonymous(people.base()).get("/my-training");
      begun.headers().allValues("Set-Cookie").stream()
          .filter(cookie -> cookie.startsWith("q_auth_") && !isOver(cookie))
          .forEach(cookie -> cookies.add(cookie.split(";")[0]));
    }
    assertThat(cookies).hasSize(TABS);
    assertThat(cookies).allSatisfy(cookie -> assertThat(cookie.length()).isLessThan(LONGEST_STATE));
    return cookies;
  }

  private static boolean isOver(String cookie) {
    return cookie.toLowerCase(Locale.ROOT).contains("max-age=0;");
  }
}
