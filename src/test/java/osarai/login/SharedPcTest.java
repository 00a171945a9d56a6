package osarai.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** One browser for several people: short sessions, and everybody logs in as themselves. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class SharedPcTest {
  private static final String COOKIE = "__Host-shared-pc";
  private static final Duration FOURTEEN = Duration.ofMinutes(14);
  private static final Duration SIXTEEN = Duration.ofMinutes(16);

  @Inject NewPeople people;
  @Inject SettableClock clock;

  @Test
  void aSessionEndsAfterFifteenIdleMinutesAndNotAfterFourteen() {
    Someone clerk = people.clerk();
    Visitor visitor = atSharedPc(clerk);
    try (SettableClock.Moved later = clock.forward(FOURTEEN)) {
      assertThat(visitor.get("/my-training").status()).isEqualTo(200);
      try (SettableClock.Moved still = clock.forward(FOURTEEN)) {
        assertThat(visitor.get("/my-training").status()).as("it was used").isEqualTo(200);
        try (SettableClock.Moved over = clock.forward(SIXTEEN)) {
          endsByIdleness(visitor);
        }
      }
    }
    Reply ended = visitor.get("/session-ended?why=shared-idle");
    assertThat(ended.body())
        .contains("ログインが終わりました", "15分のあいだ操作がない", "選んだところまで保存")
        .doesNotContain(clerk.username());
    assertThat(visitor.cookies().value("q_session")).isEmpty();
  }

  @Test
  void aSessionOfOnesOwnPcEndsAfterAnHourAsBefore() {
    Visitor visitor = people.clerk().visitor();
    try (SettableClock.Moved later = clock.forward(Duration.ofMinutes(59))) {
      assertThat(visitor.get("/my-training").body())
          .doesNotContain("shared-pc-inner", "id=\"left-alone\"");
    }
    try (SettableClock.Moved later = clock.forward(Duration.ofMinutes(121))) {
      assertThat(visitor.get("/my-training").location().orElseThrow())
          .asString()
          .endsWith("/session-ended?why=idle");
    }
  }

  @Test
  void aPageThatIsNotThereSaysWhoIsSignedInToo() {
    Someone clerk = people.clerk();
    Visitor visitor = atSharedPc(clerk);
    for (String address : List.of("/courses/none", "/completions/" + clerk.id())) {
      Reply absent = visitor.get(address);
      assertThat(absent.status()).as(address).isEqualTo(404);
      assertThat(absent.body())
          .as(address)
          .contains("共用パソコンです。", "試験 " + clerk.staffNumber(), "action=\"/logout\"", "別の人に替わる");
    }
  }

  @Test
  void withoutTheCookieASessionOfASharedPcLastsNoLonger() {
    Visitor visitor = atSharedPc(people.clerk());
    visitor.cookies().remove(COOKIE);
    assertThat(visitor.get("/my-training").body()).contains("共用パソコンです。");
    try (SettableClock.Moved later = clock.forward(SIXTEEN)) {
      endsByIdleness(visitor);
    }
  }

  @Test
  void aSessionThatRunsWhenThePcBecomesASharedOneIsOneToItsEnd() {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    assertThat(shared(clerk)).isZero();
    markAsShared(visitor);
    assertThat(visitor.get("/my-training").body()).contains("共用パソコンです。");
    assertThat(shared(clerk)).isOne();
    visitor.get("/shared-pc");
    visitor.post("/shared-pc", Map.of("shared", "no"));
    assertThat(visitor.cookies().value(COOKIE)).isEmpty();
    try (SettableClock.Moved later = clock.forward(SIXTEEN)) {
      endsByIdleness(visitor);
    }
  }

  @Test
  void everyPageNamesThePersonOnTop() {
    Someone clerk = people.clerk();
    Visitor visitor = atSharedPc(clerk);
    String name = Rows.one("SELECT name FROM person_name_now WHERE person_id = ?", clerk.id());
    for (String page : List.of("/my-training", "/policy", "/courses/all-staff")) {
      String body = visitor.get(page).body();
      int strip = body.indexOf("共用パソコンです。いま使っている人:");
      assertThat(strip).as(page).isPositive().isLessThan(body.indexOf("class=\"brand\""));
      assertThat(body.substring(strip, body.indexOf("class=\"brand\"")))
          .contains(name, "別の人に替わる", "action=\"/logout\"");
    }
  }

  @Test
  void whoeverComesNextIsAskedForTheirOwnPassword() {
    Someone first = people.clerk();
    Someone second = people.clerk();
    Visitor browser = atSharedPc(first);
    Reply out = browser.post("/logout", Map.of());
    assertThat(browser.following(out).body()).contains("ログアウトしました");
    logsInAsThemselves(browser, second);
  }

  /** Keycloak's session, which lives for an hour, would keep the form for the first person. */
  @Test
  void whoeverComesAfterAnIdleSessionIsAskedForTheirOwnPassword() {
    Someone first = people.clerk();
    Someone second = people.clerk();
    Visitor browser = atSharedPc(first);
    try (SettableClock.Moved later = clock.forward(SIXTEEN)) {
      browser.follow("/my-training");
      logsInAsThemselves(browser, second);
    }
    assertThat(open(first)).isZero();
  }

  @Test
  void whoeverComesAfterSomebodyWhoIsNotInTheRosterIsAskedForTheirOwnPassword() {
    String stranger = "stranger-" + people.freshNumber().toLowerCase(Locale.ROOT);
    people.account(stranger, "X" + people.freshNumber());
    Visitor browser = Visitor.anonymous(people.base());
    markAsShared(browser);
    Reply refused = browser.logIn("/my-training", stranger, NewPeople.PASSWORD);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("名簿であなたを確かめられません");
    browser.follow("/session-ended");
    browser.following(browser.post("/logout", Map.of()));
    logsInAsThemselves(browser, people.clerk());
  }

  private Visitor atSharedPc(Someone someone) {
    Visitor visitor = Visitor.anonymous(people.base());
    markAsShared(visitor);
    visitor.logIn("/my-training", someone.username(), NewPeople.PASSWORD);
    assertThat(shared(someone)).isOne();
    return visitor;
  }

  private static void markAsShared(Visitor visitor) {
    visitor.get("/shared-pc");
    visitor.following(visitor.post("/shared-pc", Map.of("shared", "yes")));
    assertThat(visitor.cookies().value(COOKIE)).hasValue("yes");
  }

  private static void endsByIdleness(Visitor visitor) {
    assertThat(visitor.get("/my-training").location().orElseThrow())
        .asString()
        .endsWith("/session-ended?why=shared-idle");
  }

  private static void logsInAsThemselves(Visitor browser, Someone someone) {
    String form = browser.follow("/my-training").body();
    assertThat(form).as("the form, for anybody").contains("kc-form-login", "name=\"username\"");
    Reply page = browser.logIn("/my-training", someone.username(), NewPeople.PASSWORD);
    String name = Rows.one("SELECT name FROM person_name_now WHERE person_id = ?", someone.id());
    assertThat(page.body()).contains(name + "さんが受ける研修です。");
  }

  private static long shared(Someone someone) {
    return Rows.count(
        "web_session", "person_id = ? AND shared_pc AND revoked_at IS NULL", someone.id());
  }

  private static long open(Someone someone) {
    return Rows.count("web_session", "person_id = ? AND revoked_at IS NULL", someone.id());
  }
}
