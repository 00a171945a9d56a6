package osarai.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** Coming and going; {@link SessionTest} tells how long a session lives. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class SessionPagesTest {
  @Inject NewPeople people;
  @Inject Callers callers;

  @Test
  void everybodyBeginsAtTheOwnTrainingAndWhoHasADeskThere() {
    assertThat(Visitor.anonymous(people.base()).get("/").location().orElseThrow())
        .hasPath("/login");
    for (String page : List.of("/", "/login")) {
      assertThat(callers.clerk().get(page).location().orElseThrow()).hasPath("/my-training");
      assertThat(callers.head().get(page).location().orElseThrow()).hasPath("/my-training");
      for (Visitor official : List.of(callers.office(), callers.hr(), callers.auditor())) {
        assertThat(official.get(page).location().orElseThrow()).hasPath("/desk");
      }
    }
    Doors.leadToTheLogin(people.base(), "/login");
  }

  @Test
  void aLogoutEndsTheSessionOnceHoweverOftenItIsSent() {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    visitor.get("/my-training");
    Reply out = visitor.post("/logout", Map.of());
    assertThat(out.location().orElseThrow()).hasPath("/logged-out");
    assertThat(visitor.following(out).body()).contains("ログアウトしました", "href=\"/\"");
    assertThat(visitor.post("/logout", Map.of()).status()).isEqualTo(403);
    assertThat(visitor.get("/my-training").status()).isEqualTo(302);
    assertThat(Rows.count("audit_entry", "action = 'logout' AND actor = ?", clerk.id().toString()))
        .isOne();
    assertThat(Rows.count("web_session", "person_id = ? AND revoked_at IS NULL", clerk.id()))
        .isZero();
  }

  @Test
  void aForgedLogoutEndsNothing() {
    Visitor visitor = callers.clerk();
    Doors.takeNoForgedFormOf(visitor, "/logout");
    Doors.takeNoFormWithoutLogin(people.base(), "/logout");
    assertThat(visitor.get("/my-training").status()).isEqualTo(200);
  }

  @Test
  void whoComesAfterTheEndIsToldWhy() {
    Visitor visitor = Visitor.anonymous(people.base());
    assertThat(visitor.get("/logged-out").body()).contains("ログアウトしました", "href=\"/\"");
    assertThat(visitor.get("/session-ended").body())
        .contains("ログインが終わりました", "保存済みの回答はなくなっていません", "href=\"/\"");
    assertThat(visitor.get("/session-ended?why=shared-idle").body()).contains("15分のあいだ操作がない");
    assertThat(visitor.get("/session-ended?why=%3Cb%3E").body())
        .contains("保存済みの回答はなくなっていません")
        .doesNotContain("<b>");
  }

  @Test
  void whoLogsInAgainGoesOnWhereTheyWere() {
    Visitor visitor = Visitor.anonymous(people.base());
    Map<String, String> ours = Map.of("Referer", people.base() + "/courses/all-staff?first=true");
    Map<String, String> foreign = Map.of("Referer", "https://evil.example/courses/all-staff");
    String ended = "/session-ended?why=ended";
    assertThat(visitor.request("GET", ended, ours, "").body())
        .contains("別の画面や端末でログアウトした", "href=\"/courses/all-staff?first=true\"");
    assertThat(visitor.request("GET", ended, foreign, "").body()).contains("href=\"/\"");
    assertThat(visitor.request("GET", "/session-ended?why=shared-idle", ours, "").body())
        .as("the next person may be another")
        .contains("href=\"/\"")
        .doesNotContain("/courses/");
  }

  @Test
  void pagesOfTheEndNameNobody() {
    Someone clerk = people.clerk();
    Visitor visitor = clerk.visitor();
    for (String page : List.of("/logged-out", "/session-ended")) {
      assertThat(visitor.get(page).body())
          .as(page)
          .doesNotContain(clerk.staffNumber(), "action=\"/logout\"");
    }
  }
}
