package osarai.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Accessibility;
import osarai.running.Browser;
import osarai.running.Callers;
import osarai.running.Doors;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.running.Visitor;

@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class OwnLoginPagesTest {
  private static final String PAGE = "/my-logins";

  @Inject NewPeople people;
  @Inject Callers callers;

  @Test
  void showsEachLoginAndWhichOneLooks() {
    Someone clerk = people.clerk();
    Visitor here = clerk.visitor();
    assertThat(here.get("/my-training").body()).contains("href=\"" + PAGE + "\"");
    Reply alone = here.get(PAGE);
    assertThat(alone.status()).isEqualTo(200);
    assertThat(alone.body())
        .contains("この端末", "いま使っています", "この端末のほかに、ログインしている端末はありません")
        .doesNotContain("このログインを終わらせる");
    clerk.visitor().get("/my-training");
    assertThat(here.get(PAGE).body()).contains("このログインを終わらせる", "この端末のほかのログインをすべて終わらせる", "最後に使った日時");
  }

  @Test
  void aLoginElsewhereEndsAtItsNextRequestAndStaysSo() {
    Someone clerk = people.clerk();
    Visitor here = clerk.visitor();
    Visitor elsewhere = clerk.visitor();
    here.get(PAGE);
    String ending = PAGE + "/" + newest(clerk) + "/ending";
    for (int again = 0; again < 2; again++) {
      assertThat(here.following(here.post(ending, Map.of())).body()).contains("ログインを終わらせました");
      assertThat(elsewhere.get("/my-training").location().orElseThrow()).hasPath("/session-ended");
    }
    assertThat(here.get("/my-training").status()).isEqualTo(200);
    assertThat(reasons(clerk)).containsExactly(null, "ended-by-owner");
    assertThat(notes(clerk, "login")).as("what was ended already is ended no more").isOne();
  }

  @Test
  void allOthersEndAtOnce() {
    Someone clerk = people.clerk();
    Visitor here = clerk.visitor();
    List<Visitor> elsewhere = List.of(clerk.visitor(), clerk.visitor());
    here.get(PAGE);
    for (int again = 0; again < 2; again++) {
      assertThat(here.following(here.post(PAGE + "/ending", Map.of())).body())
          .contains("この端末のほかに、ログインしている端末はありません");
    }
    elsewhere.forEach(
        ended ->
            assertThat(ended.get("/my-training").location().orElseThrow())
                .hasPath("/session-ended"));
    assertThat(here.get("/my-training").status()).isEqualTo(200);
    assertThat(notes(clerk, "person")).as("the second time nothing was left to end").isOne();
  }

  @Test
  void anothersLoginIsAbsentAndGoesOn() {
    Someone other = people.clerk();
    Visitor others = other.visitor();
    others.get(PAGE);
    Visitor visitor = callers.clerk();
    for (String login : List.of(newest(other), UUID.randomUUID().toString())) {
      Doors.seemAbsentToFormsOf(visitor, Map.of(), PAGE + "/" + login + "/ending");
    }
    visitor.get(PAGE);
    assertThat(visitor.post(PAGE + "/ending", Map.of()).status()).isEqualTo(303);
    assertThat(others.get("/my-training").status()).isEqualTo(200);
  }

  @Test
  void isForWhoIsLoggedInAndTakesNoForgedForm() {
    Doors.leadToTheLogin(people.base(), PAGE);
    Doors.areClosedTo(callers.stranger(), PAGE);
    Doors.takeNoForgedFormOf(callers.clerk(), PAGE + "/ending");
  }

  @Test
  void namesTheBrowserAndIsAccessibleToAll() {
    Someone clerk = people.clerk();
    Visitor elsewhere = clerk.visitor();
    elsewhere.get("/my-training");
    try (Browser browser = Browser.open()) {
      Page page = browser.newPage();
      Browser.logIn(page, people.base() + PAGE, clerk.username(), NewPeople.PASSWORD);
      assertThat(page.textContent("main")).contains("Linuxのパソコン", "Google Chrome", "種類のわからない端末");
      Accessibility.assertNoViolations(page);
      Page plain = browser.newPageWithoutScript();
      Browser.logIn(plain, people.base() + PAGE, clerk.username(), NewPeople.PASSWORD);
      plain.click("text=この端末のほかのログインをすべて終わらせる");
      assertThat(plain.textContent("main")).contains("ログインを終わらせました");
      page.navigate(people.base() + PAGE);
      assertThat(page.url()).contains("/session-ended");
    }
  }

  private static String newest(Someone of) {
    return Rows.one(
        "SELECT id FROM web_session WHERE person_id = ? ORDER BY started_at DESC, id DESC LIMIT 1",
        of.id());
  }

  private static List<String> reasons(Someone of) {
    return Rows.all(
            "SELECT revoked_reason FROM web_session WHERE person_id = ? ORDER BY started_at",
            of.id())
        .stream()
        .map(row -> row.get(0))
        .toList();
  }

  private static long notes(Someone of, String kind) {
    return Rows.count(
        "audit_entry",
        "actor = ? AND action = 'end-sessions' AND object_kind = ?",
        of.id().toString(),
        kind);
  }
}
