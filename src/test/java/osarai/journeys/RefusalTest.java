package osarai.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;
import osarai.running.Packaged;

/** What somebody sees who may not, or who asks for what is not there. */
@Tag("running")
class RefusalTest {
  private static Browser browser;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @Test
  void aClerkMayNotSeeTheSectionAndFindsNoPageThatIsNotThere() {
    Trainee ito = Trainee.loggedIn(browser, "ito");
    assertThat(status(ito, "/section")).isEqualTo(403);
    ito.sees("このページは表示できません");
    ito.look("forbidden");
    assertThat(status(ito, "/completions/01a20b69-180b-7b06-ace0-ce2a9a1a870b")).isEqualTo(404);
    ito.sees("ページが見つかりません");
    ito.look("not-found");
    ito.go(ito.link("わたしの研修へ戻る"));
    ito.sees("伊藤 明さんが受ける研修です。");
  }

  @Test
  void whoHasLeftIsToldWhomToAsk() {
    // a test of the accounts may have disabled it, as it should
    Packaged.running().identityProvider().setEnabled("yoshida", true);
    Trainee yoshida = Trainee.loggedIn(browser, "yoshida");
    yoshida.sees("名簿であなたを確かめられません");
    yoshida.sees("総務部DX推進室");
    yoshida.look("unlinked");
    yoshida.go(yoshida.link("別の人としてログインする"));
    yoshida.look("other-person");
    yoshida.page().locator("main button").click();
    yoshida.page().waitForURL(url -> url.endsWith("/logged-out"));
    yoshida.page().locator("main a.button").click();
    yoshida.page().waitForURL(url -> url.contains("/realms/"));
  }

  @Test
  void thePolicyAndItsClausesCanBeReadByAll() {
    Trainee ito = Trainee.loggedIn(browser, "ito");
    ito.go(ito.link("基本方針"));
    ito.look("policy");
    ito.go(ito.page().locator(".tree a").last());
    ito.look("clause");
    ito.open("/policy/clauses/duty-to-comply");
    ito.sees("この条項を学ぶレッスン");
    ito.look("clause-lessons");
    ito.hadNoTrouble();
  }

  private static int status(Trainee trainee, String path) {
    Response response = trainee.page().navigate(trainee.address(path));
    return Objects.requireNonNull(response).status();
  }
}
