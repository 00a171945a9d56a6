package osarai.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
    assertThat(out.location().orElseThrow().getPath()).isEqualTo("/logged-out");
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
  void isANewOneAtEachLogin() {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    String before = visitor.cookies().value("q_session").orElseThrow();
    visitor.cookies().remove("q_session");
    visitor.logIn("/my-training", clerk.username(), NewPeople.PASSWORD);
    assertThat(visitor.cookies().value("q_session")).isPresent().isNotEqualTo(before);
  }

  @Test
  void aCodeThatAnotherBrowserAskedForIsNotTaken() {
    people.loadTown();
    Visitor attacker = Visitor.anonymous(people.base());
    Visitor victim = Visitor.anonymous(people.base());
    String asked = attacker.get("/my-training").location().orElseThrow().getQuery();
    String state = asked.replaceAll(".*state=([^&]*).*", "$1");
    Reply forged = victim.get("/login?code=stolen&state=" + state);
    assertThat(forged.status()).isIn(302, 401);
    assertThat(victim.cookies().value("q_session")).isEmpty();
    assertThat(attacker.get("/login?code=stolen&state=" + state).status()).isIn(302, 401);
    assertThat(attacker.cookies().value("q_session")).isEmpty();
  }

  private static long open(Someone someone) {
    return Rows.count("web_session", "person_id = ? AND revoked_at IS NULL", someone.id());
  }

  private static String lastSeen(Someone someone) {
    return Rows.one("SELECT last_seen_at FROM web_session WHERE person_id = ?", someone.id());
  }
}
