package osarai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;

/** The short course with its acknowledgement, and what the section's head sees of it. */
@Tag("running")
class AppointeeTest {
  private static final String COURSE = "fiscal-year-appointees";
  private static final String TITLE = "会計年度任用職員の情報セキュリティ";
  private static final Pattern FRACTION = Pattern.compile("(\\d+)人 ÷ (\\d+)人\\((\\d+)%\\)");
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
  void signsAndTheHeadSeesIt() {
    Trainee suzuki = Trainee.loggedIn(browser, "suzuki");
    suzuki.go(suzuki.link("所属の受講状況"));
    suzuki.look("section-before");
    int before = finished(suzuki);
    assertThat(row(suzuki, "斎藤 まり")).not().containsText("修了");

    Trainee saito = Trainee.loggedIn(browser, "saito");
    saito.sees(TITLE);
    saito.sees("情報セキュリティの基本");
    saito.look("my-training-appointee");
    saito.open("/courses/" + COURSE + "/acknowledgement");
    saito.sees("先に、まだ済んでいないところを終えてください。");
    saito.look("course-step-first");
    passes(saito);
    signs(saito);

    suzuki.page().reload();
    assertThat(finished(suzuki)).isEqualTo(before + 1);
    assertThat(row(suzuki, "斎藤 まり")).containsText("修了");
    suzuki.look("section-after");
    saito.hadNoTrouble();
    suzuki.hadNoTrouble();
  }

  private static void passes(Trainee saito) {
    saito.readAll(COURSE);
    saito.startQuiz();
    saito.answerOn(COURSE, true);
    saito.submit();
    saito.sees("合格です");
    saito.sees("研修はまだ終わっていません。");
    assertThat(saito.link("同意書を確認する")).isVisible();
    saito.look("result-to-sign");
    saito.go(saito.link("研修の流れへ"));
    saito.doesNotSee("この研修は修了しました");
    saito.look("course-to-sign");
  }

  private static void signs(Trainee saito) {
    saito.go(saito.link("同意書を確認する"));
    saito.sees("市民課 会計年度任用職員");
    saito.sees("同意する人");
    saito.sees("斎藤 まり（");
    saito.look("acknowledgement");
    saito.go(saito.button("内容を理解し、同意します"));
    saito.sees("この研修は修了しました");
    saito.go(saito.link("同意書を確認する"));
    assertThat(saito.page().locator("main")).containsText(Pattern.compile("令和\\d+年.+に同意しました"));
    assertThat(saito.button("内容を理解し、同意します")).hasCount(0);
    saito.look("acknowledgement-signed");
    saito.open("/my-training");
    saito.page().locator("a:has-text('記録を見る')").first().click();
    assertThat(saito.page().locator("main")).containsText("同意書に同意しました");
    assertThat(saito.page().getByText("記録簿の照合値")).isHidden();
    saito.page().getByText("照合用の値を見る").click();
    assertThat(saito.page().getByText("記録簿の照合値")).isVisible();
    saito.look("completion-with-agreement");
  }

  @Test
  void theDeputySeesTheSectionAndTheHeadOfAnotherDoesNot() {
    Trainee kobayashi = Trainee.loggedIn(browser, "kobayashi").open("/section");
    kobayashi.sees("佐藤 由美");
    kobayashi.sees("斎藤 まり");
    kobayashi.doesNotSee("伊藤 明");
    Trainee tanaka = Trainee.loggedIn(browser, "tanaka").open("/section");
    tanaka.sees("伊藤 明");
    tanaka.doesNotSee("佐藤 由美");
    tanaka.doesNotSee("市民課");
    kobayashi.hadNoTrouble();
    tanaka.hadNoTrouble();
  }

  /** How many of the section have finished the short course. */
  private static int finished(Trainee head) {
    Locator row = head.page().locator("table:not(.people) tbody tr", containing(TITLE));
    Matcher fraction = FRACTION.matcher(row.locator("td").first().textContent());
    assertThat(fraction.find()).isTrue();
    int done = Integer.parseInt(fraction.group(1));
    int all = Integer.parseInt(fraction.group(2));
    assertThat(Integer.parseInt(fraction.group(3))).isEqualTo(done * 100 / all);
    return done;
  }

  private static Locator row(Trainee head, String name) {
    return head.page().locator("table.people tbody tr", containing(name));
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
