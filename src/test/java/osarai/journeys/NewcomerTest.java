package osarai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;

/** From the first login to the record of a finished course. */
@Tag("running")
class NewcomerTest {
  private static final String COURSE = "all-staff";
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
  void readsFailsTriesAgainPassesAndKeepsTheRecord() {
    Trainee sato = Trainee.loggedIn(browser, "sato");
    findsWhatIsOwed(sato);
    readsAllLessons(sato);
    failsWithWrongAnswers(sato);
    String attempt = beginsAgainAndAnswersThree(sato);
    Trainee elsewhere = goesOnElsewhere(attempt);
    passes(elsewhere);
    sato.open("/my-training").sees("いま受ける研修はありません");
    leaves(sato);
    findsTheRecordAtTheNextLogin();
    sato.hadNoTrouble();
    elsewhere.hadNoTrouble();
  }

  private static void findsWhatIsOwed(Trainee sato) {
    sato.sees("佐藤 由美さんが受ける研修です。");
    sato.sees("市民課の常勤職員");
    sato.sees("情報セキュリティの基本");
    sato.sees("まだありません。");
    sato.look("my-training-first");
    sato.go(sato.link("はじめる"));
    sato.sees("レッスンをすべて読むと受けられます");
    sato.look("course-first");
  }

  private static void readsAllLessons(Trainee sato) {
    sato.go(sato.page().locator(".steps a.button").first());
    for (int lesson = 1; lesson <= 6; lesson++) {
      sato.sees("このレッスンのもとになっている基本方針の条項");
      sato.look("lesson-" + lesson);
      sato.go(sato.button("読みました"));
    }
    assertThat(sato.page().locator(".steps .tag.done")).hasCount(6);
    sato.look("course-read");
  }

  private static void failsWithWrongAnswers(Trainee sato) {
    sato.startQuiz();
    sato.sees("選ぶと、すぐに保存されます。");
    sato.look("question");
    sato.choose(COURSE, false);
    sato.seesSaved();
    String chosen = sato.page().locator(".choice:has(:checked)").first().textContent();
    String attempt = sato.page().url();
    assertThat(attempt).endsWith("?q=1");
    sato.page().reload();
    assertThat(sato.page().locator(".choice:has(:checked)").first()).hasText(chosen.strip());
    sato.look("question-saved");
    sato.page().navigate(attempt.replace("?q=1", "/review"));
    sato.sees("まだ答えていない問題が9問あります");
    sato.look("review-unanswered");
    sato.go(sato.link("続きから答える"));
    sato.answerOn(COURSE, false);
    sato.sees("すべて答えました");
    sato.look("review");
    sato.submit();
    sato.sees("今回は合格点に届きませんでした");
    sato.sees("10問中 0問正解(0%)");
    assertThat(sato.page().locator("main")).not().containsText("正しい答え:");
    sato.look("result-failed");
  }

  private static String beginsAgainAndAnswersThree(Trainee sato) {
    sato.startQuiz();
    String attempt = sato.page().url();
    for (int number = 1; number <= 3; number++) {
      assertThat(sato.page().locator("main h1")).hasText("確認テスト 10問中 %d問目".formatted(number));
      sato.choose(COURSE, true);
      sato.go(sato.page().locator("button[name=go]").first());
    }
    return attempt;
  }

  private static Trainee goesOnElsewhere(String attempt) {
    Trainee elsewhere = Trainee.loggedIn(browser, "sato");
    elsewhere.look("my-training-begun");
    elsewhere.go(elsewhere.link("つづける"));
    elsewhere.go(elsewhere.link("続きから答える"));
    assertThat(elsewhere.page().url()).isEqualTo(attempt.replace("?q=1", "?q=4"));
    assertThat(elsewhere.page().locator("main h1")).hasText("確認テスト 10問中 4問目");
    assertThat(elsewhere.page().locator(".places .answered")).hasCount(3);
    return elsewhere;
  }

  private static void passes(Trainee elsewhere) {
    elsewhere.answerOn(COURSE, true);
    elsewhere.submit();
    elsewhere.sees("合格です");
    elsewhere.sees("10問中 10問正解(100%)");
    elsewhere.look("result-passed");
    elsewhere.go(elsewhere.link("研修の流れへ"));
    elsewhere.sees("この研修は修了しました");
    elsewhere.look("course-finished");
  }

  private static void leaves(Trainee sato) {
    sato.logOut();
    sato.sees("ログアウトしました");
    sato.look("logged-out");
  }

  private static void findsTheRecordAtTheNextLogin() {
    Trainee again = Trainee.loggedIn(browser, "sato");
    Locator row = again.page().locator("main .steps li");
    assertThat(row).hasCount(1);
    assertThat(row).containsText("10問のうち10問正解");
    again.look("my-training-finished");
    again.go(again.link("記録を見る"));
    again.sees("この記録は、照合値と一致しています。");
    assertThat(again.page().locator(".card > dl")).containsText(Pattern.compile("職員番号\\s*1001"));
    again.look("completion");
    again.hadNoTrouble();
  }
}
