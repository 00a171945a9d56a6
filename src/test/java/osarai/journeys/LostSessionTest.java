package osarai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;
import osarai.running.PackagedRows;

/** The session ends within a quiz; what was marked is there after the next login. */
@Tag("running")
class LostSessionTest {
  private static final String COURSE = "all-staff";
  private static final String IDLE_FOR_HOURS =
      "UPDATE web_session s JOIN person_name_now n ON n.person_id = s.person_id"
          + " SET s.last_seen_at = s.last_seen_at - INTERVAL 2 HOUR WHERE n.name = ?";
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
  void anAnswerSentWithoutTheSessionCookieIsKept() {
    Trainee watanabe = atFirstQuestion("watanabe");
    loseCookies(watanabe, Pattern.compile("q_session.*"));
    List<String> marked = marks(watanabe);
    watanabe.isWarned();
    watanabe.look("question-not-saved");
    watanabe.go(watanabe.page().locator("button[name=go]").first());
    comesBackTo(watanabe, marked);
  }

  @Test
  void anAnswerSentWithoutAnyCookieIsKept() {
    Trainee yamamoto = atFirstQuestion("yamamoto");
    loseCookies(yamamoto, Pattern.compile(".*"));
    List<String> marked = marks(yamamoto);
    yamamoto.go(yamamoto.page().locator("button[name=go]").first());
    comesBackTo(yamamoto, marked);
  }

  @Test
  void anAnswerSentAfterTooLongAPauseIsKept() {
    Trainee yamada = atFirstQuestion("yamada");
    assertThat(PackagedRows.change(IDLE_FOR_HOURS, "山田 修")).isOne();
    List<String> marked = marks(yamada);
    yamada.isWarned();
    yamada.go(yamada.page().locator("button[name=go]").first());
    comesBackTo(yamada, marked);
  }

  @Test
  void whoComesBackAfterTooLongAPauseIsToldSo() {
    Trainee matsumoto = Trainee.loggedIn(browser, "matsumoto");
    assertThat(PackagedRows.change(IDLE_FOR_HOURS, "松本 大輔")).isOne();
    matsumoto.open("/my-training");
    matsumoto.sees("ログインが終わりました");
    matsumoto.look("session-idle");
    matsumoto.page().locator("main a.button").click();
    matsumoto.logInAgain();
    matsumoto.sees("承認を待つもの"); // where the office begins
    matsumoto.open("/my-training");
    matsumoto.sees("松本 大輔さんが受ける研修です。");
  }

  private static Trainee atFirstQuestion(String username) {
    Trainee trainee = Trainee.loggedIn(browser, username);
    trainee.readAll(COURSE);
    trainee.startQuiz();
    return trainee;
  }

  private static void loseCookies(Trainee trainee, Pattern names) {
    trainee.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(names));
  }

  private static List<String> marks(Trainee trainee) {
    trainee.choose(COURSE, true);
    List<String> marked = trainee.marked();
    assertThat(marked).isNotEmpty();
    return marked;
  }

  private static void comesBackTo(Trainee trainee, List<String> marked) {
    if (!trainee.page().url().contains("/realms/")) {
      trainee.look("session-ended-in-quiz");
      trainee.page().locator("main a.button").click();
    }
    trainee.logInAgain();
    trainee.open("/my-training");
    trainee.go(trainee.link("つづける"));
    trainee.go(trainee.link("続きから答える"));
    assertThat(trainee.page().locator("main h1")).hasText("確認テスト 10問中 2問目");
    trainee.page().navigate(trainee.page().url().replace("?q=2", "?q=1"));
    assertThat(trainee.marked()).isEqualTo(marked);
    trainee.seesSaved();
  }
}
