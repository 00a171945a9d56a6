package osarai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;

/** What is refused comes back with what was typed, or says why it must be done once more. */
@Tag("running")
class GivenBackTest {
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
  void anAttendanceWithOneWrongScoreKeepsTicksAndScores() {
    Newcomers.appointed("5321", "310", "朝比奈 薫", "アサヒナ カオル");
    Newcomers.appointed("5322", "310", "五味 渚", "ゴミ ナギサ");
    Trainee office = Trainee.loggedIn(browser, "yamamoto");
    office.open("/group-sessions");
    office.page().locator("#mode").selectOption("paper");
    office.page().locator("#course").selectOption("all-staff");
    Locator department = office.page().locator("#department");
    String section =
        department.locator("option").allTextContents().stream()
            .filter(option -> option.contains("社会福祉課"))
            .findFirst()
            .orElseThrow();
    department.selectOption(new SelectOption().setLabel(section));
    office.page().locator("#place").fill("第2会議室");
    office.page().locator("#speaker").fill("山本 隆");
    office.go(office.button("登録する"));
    fills(row(office, "朝比奈 薫"), "9");
    fills(row(office, "五味 渚"), "99");
    office.page().locator("form[action$='/attendance'] button").click();
    Locator wrong = row(office, "五味 渚").locator("input[name=correct]");
    assertThat(wrong).hasAttribute("aria-invalid", "true");
    assertThat(wrong).hasValue("99");
    assertThat(row(office, "五味 渚").locator("input[name=present]")).isChecked();
    assertThat(row(office, "朝比奈 薫").locator("input[name=present]")).isChecked();
    assertThat(row(office, "朝比奈 薫").locator("input[name=correct]")).hasValue("9");
    office.look("attendance-refused");
    wrong.fill("10");
    office.page().locator("form[action$='/attendance'] button").click();
    office.sees("修了 2人");
    office.wasAskedToMend();
    office.hadNoTrouble();
  }

  private static Locator row(Trainee office, String name) {
    return office
        .page()
        .locator("main tbody tr")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first();
  }

  private static void fills(Locator row, String score) {
    row.locator("input[name=present]").check();
    row.locator("input[name=correct]").fill(score);
  }

  @Test
  void aLoginWhoseFormWasLeftTooLongSaysSoAndLeadsIn() {
    Page page = browser.newPage();
    Trainee kimura = Trainee.at(page).open("/my-training");
    page.locator("#username").fill("kimura");
    page.locator("#password").fill(Trainee.PASSWORD);
    page.context()
        .clearCookies(
            new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("q_auth.*")));
    page.locator("#kc-login").click();
    kimura.sees("もう一度ログインしてください");
    kimura.sees("パスワードがちがっていたのではありません");
    kimura.look("login-lapsed");
    kimura.page().locator("main a.button").click();
    kimura.sees("下のユーザー名のログインが残っています");
    page.locator("#password").fill(Trainee.PASSWORD);
    page.locator("#kc-login").click();
    kimura.sees("木村 花さんが受ける研修です。");
    kimura.hadNoTrouble();
  }

  @Test
  void aUserNameInFullWidthIsHintedAtWhereItIsTyped() {
    Page page = browser.newPage();
    Trainee kimura = Trainee.at(page).open("/my-training");
    assertThat(page.getByLabel("ユーザー名(半角で入れます)")).isVisible();
    page.locator("#username").fill("ｋｉｍｕｒａ");
    page.locator("#password").fill(Trainee.PASSWORD);
    page.locator("#kc-login").click();
    assertThat(page.locator("body")).containsText("全角");
    assertThat(page.locator("#username")).hasValue("ｋｉｍｕｒａ");
    page.locator("#username").fill("kimura");
    page.locator("#password").fill(Trainee.PASSWORD);
    page.locator("#kc-login").click();
    kimura.sees("木村 花さんが受ける研修です。");
    kimura.hadNoTrouble();
  }
}
