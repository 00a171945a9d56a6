package osarai.login;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static osarai.login.Logins.code;
import static osarai.login.Logins.open;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;
import osarai.security.Sessions;

/** A login by the form of Keycloak: what it tells, and which answer of it counts. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class LoginFormTest {
  @Inject NewPeople people;
  @Inject Sessions sessions;

  @Test
  void aFullWidthNameIsHintedAtInTheFormOfTheLogin() {
    Someone clerk = people.clerk();
    Visitor visitor = Visitor.anonymous(people.base());
    assertThat(visitor.follow("/my-training").body()).contains("ユーザー名(半角で入れます)");
    String wide = clerk.username().chars().mapToObj(c -> wide((char) c)).collect(joining());
    assertThat(visitor.logIn("/my-training", wide, NewPeople.PASSWORD).body())
        .contains("kc-form-login", "全角");
  }

  /** There is one way in: a second would be a button that leads nowhere. */
  @Test
  void noOtherWayOfLoggingInIsOffered() {
    assertThat(Visitor.anonymous(people.base()).follow("/my-training").body())
        .contains("kc-form-login")
        .doesNotContain("try-another-way", "tryAnotherWay", "別の方法");
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

  private static String state(Reply begun) {
    return begun.location().orElseThrow().getQuery().replaceAll(".*state=([^&]*).*", "$1");
  }
}
