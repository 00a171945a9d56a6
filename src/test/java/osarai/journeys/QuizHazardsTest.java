package osarai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;
import osarai.running.PackagedRows;

/** A quiz without JavaScript, with impatient clicks, in two tabs, and after the logout. */
@Tag("running")
class QuizHazardsTest {
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
  void canBeTakenWithoutJavaScript() {
    Trainee inoue = Trainee.at(browser.newPageWithoutScript()).logIn("inoue", Trainee.PASSWORD);
    inoue.readAll(COURSE);
    inoue.startQuiz();
    assertThat(inoue.page().locator("#how noscript")).hasCount(1);
    inoue.answerOn(COURSE, true);
    inoue.submit();
    inoue.sees("合格です");
  }

  @Test
  void twoClicksOnSubmitGiveOneResult() {
    Trainee kimura = atReview("kimura");
    String attempt = attempt(kimura);
    kimura.button("提出して採点する").dblclick();
    kimura.page().waitForURL(url -> url.contains("/result"));
    kimura.sees("合格です");
    assertThat(PackagedRows.count("completion", "attempt_id = ?", attempt)).isOne();
    assertThat(
            PackagedRows.count(
                "attempt",
                "enrolment_id = (SELECT enrolment_id FROM attempt WHERE id = ?)",
                attempt))
        .isOne();
    kimura.hadNoTrouble();
  }

  @Test
  void aSecondTabLearnsThatTheQuizIsSubmitted() {
    Trainee nakamura = atReview("nakamura");
    String attempt = attempt(nakamura);
    Trainee tab = Trainee.at(nakamura.page().context().newPage());
    tab.open("/attempts/" + attempt + "/review");
    Trainee late = Trainee.at(nakamura.page().context().newPage());
    late.open("/attempts/" + attempt + "?q=2");
    nakamura.submit();
    nakamura.sees("合格です");
    tab.submit();
    tab.sees("このテストはすでに提出されています。");
    tab.sees("10問中 10問正解(100%)");
    tab.look("result-already");
    late.choose(COURSE, false);
    late.go(late.page().locator("button[name=go]").first());
    late.sees("いま送った答えは保存していません。");
    late.sees("10問中 10問正解(100%)");
    assertThat(PackagedRows.count("completion", "attempt_id = ?", attempt)).isOne();
    nakamura.hadNoTrouble();
    tab.hadNoTrouble();
  }

  @Test
  void backAfterTheLogoutShowsNothing() {
    Trainee ito = Trainee.loggedIn(browser, "ito").open("/courses/all-staff");
    ito.open("/my-training").sees("伊藤 明さん");
    ito.logOut();
    ito.page().goBack();
    Locator login = ito.page().locator("#kc-login");
    login.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    assertThat(ito.page().locator("body")).not().containsText("伊藤");
  }

  private static Trainee atReview(String username) {
    Trainee trainee = Trainee.loggedIn(browser, username);
    trainee.readAll(COURSE);
    trainee.startQuiz();
    trainee.answerOn(COURSE, true);
    return trainee;
  }

  private static String attempt(Trainee at) {
    String[] parts = at.page().url().split("/");
    return UUID.fromString(parts[parts.length - 2]).toString();
  }
}
