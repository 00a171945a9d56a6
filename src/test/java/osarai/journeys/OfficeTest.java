package osarai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;

/** What the office and HR do at their desks, as they do it. */
@Tag("running")
class OfficeTest {
  private static final String LIST =
      """
      職員番号,氏名,フリガナ,任用区分,任用開始日,任期満了日,所属コード,職名
      7701,青木 さくら,アオキ サクラ,会計年度任用職員(パートタイム),令和8年12月1日,令和9年3月31日,320,保育補助
      7702,石田 拓也,イシダ タクヤ,会計年度任用職員(パートタイム),2026/12/1,2027/3/31,999,事務補助
      """;

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
  void hrLooksAtAListBeforeItIsAppliedAndTakesItBack() {
    Trainee hr = Trainee.loggedIn(browser, "watanabe");
    hr.go(hr.link("きょう"));
    hr.look("desk");
    hr.go(hr.link("名簿の取込み"));
    hr.look("imports");
    hr.page()
        .locator("#file")
        .setInputFiles(new FilePayload("12月の任用.csv", "text/csv", LIST.getBytes(UTF_8)));
    hr.go(hr.button("内容を確かめる"));
    hr.sees("青木 さくら");
    hr.sees("石田 拓也");
    hr.sees("999");
    hr.look("import-preview");
    hr.page().locator("main form button").first().click();
    hr.page().waitForSelector("form[action$='/undoing']");
    hr.look("import-applied");
    hr.open("/people?all=on&q=7701");
    hr.go(hr.link("青木 さくら"));
    hr.sees("会計年度任用職員");
    hr.look("person");
    hr.open("/imports");
    hr.go(hr.link("12月の任用.csv"));
    hr.page().locator("form[action$='/undoing'] button").click();
    hr.page().waitForSelector("form[action$='/undoing']", detached());
    hr.open("/people?all=on&q=7701");
    hr.doesNotSee("青木 さくら");
    hr.look("people");
    hr.hadNoTrouble();
  }

  @Test
  void theOfficeAsksWhatWouldBeIfADateWereAnother() {
    Trainee office = Trainee.loggedIn(browser, "yamamoto");
    office.open("/what-if");
    Locator text = office.page().locator("#text");
    text.fill(text.inputValue().replace("date: \"10-31\"", "date: \"12-25\""));
    office.page().locator("main form button").last().click();
    office.sees("期限が変わる");
    office.sees("all-staff-yearly");
    office.look("what-if");
    for (String page :
        new String[] {
          "/desk",
          "/town",
          "/town?show=all",
          "/approvals",
          "/departments",
          "/office-events",
          "/handlers",
          "/accounts",
          "/reconciliation",
          "/training-imports",
          "/first-day",
          "/year-closings",
          "/year-closings/2026",
          "/import-profiles/new",
          "/import-profiles/sample",
          "/import-profiles"
        }) {
      office.open(page);
      office.look(page.substring(1).replaceAll("[/?=]", "-"));
    }
    office.hadNoTrouble();
  }

  @Test
  void hrMakesASettingOfASampleAndMendsIt() {
    Trainee hr = Trainee.loggedIn(browser, "watanabe");
    hr.open("/import-profiles");
    hr.go(hr.link("見本のファイルから作る"));
    hr.page()
        .locator("#file")
        .setInputFiles(
            new FilePayload("見本.csv", "text/csv", LIST.replace("職員番号", "個人コード").getBytes(UTF_8)));
    hr.page().locator("main form button").click();
    hr.page().waitForSelector("#means-0");
    hr.doesNotSee("青木 さくら");
    hr.look("import-profile-sample");
    hr.page().locator("#name").fill("人事給与システム");
    hr.page().locator("main form button").click();
    assertThat(hr.page().getByRole(AriaRole.ALERT)).containsText("どの列が職員番号か");
    assertThat(hr.page().locator("#name")).hasValue("人事給与システム");
    hr.page().locator("#means-0").selectOption("staff-number");
    hr.go(hr.page().locator("main form button"));
    hr.sees("設定を作りました");
    assertThat(hr.page().locator("#column-staff-number")).hasValue("個人コード");
    hr.look("import-profile");
    hr.page().locator("#column-effective").fill("氏名");
    hr.page().locator("main form button").click();
    Locator alert = hr.page().getByRole(AriaRole.ALERT);
    assertThat(alert).containsText("「氏名」の欄と「発令日」の欄の両方");
    hr.look("import-profile-faulty");
    alert.getByRole(AriaRole.LINK).click();
    assertThat(hr.page().locator("#column-effective")).isFocused();
    hr.page().locator("#column-effective").fill("");
    hr.page().locator("main form button").click();
    assertThat(hr.page().getByRole(AriaRole.STATUS)).containsText("保存しました");
    hr.sees("人事給与システム");
    hr.wasAskedToMend();
    hr.hadNoTrouble();
  }

  @Test
  void theOfficeRecordsWhoPassedOnPaper() {
    Trainee office = Trainee.loggedIn(browser, "yamamoto");
    office.open("/group-sessions");
    office.page().locator("#mode").selectOption("paper");
    office.page().locator("#course").selectOption("all-staff");
    office
        .page()
        .locator("#department")
        .selectOption(new SelectOption().setLabel(section(office, "ひばり保育所")));
    office.page().locator("#place").fill("ひばり保育所 職員室");
    office.page().locator("#speaker").fill("山本 隆");
    office.look("group-sessions");
    office.go(office.button("登録する"));
    office.sees("清水 久子");
    office.look("group-session");
    Locator row = office.page().locator("main tbody tr").filter(named("清水 久子"));
    row.locator("input[name=present]").check();
    row.locator("input[name=correct]").fill("9");
    office.page().locator("form[action$='/attendance'] button").click();
    assertThat(office.page().getByRole(AriaRole.STATUS)).isVisible();
    assertThat(office.page().locator("main tbody tr").filter(named("清水 久子")).last())
        .containsText("山本 隆");
    office.look("group-session-entered");
    Trainee shimizu = Trainee.loggedIn(browser, "shimizu");
    shimizu.sees("入力: ");
    office.hadNoTrouble();
  }

  private static String section(Trainee office, String name) {
    return office.page().locator("#department option").allTextContents().stream()
        .filter(option -> option.contains(name))
        .findFirst()
        .orElseThrow();
  }

  private static Locator.FilterOptions named(String name) {
    return new Locator.FilterOptions().setHasText(name);
  }

  private static com.microsoft.playwright.Page.WaitForSelectorOptions detached() {
    return new com.microsoft.playwright.Page.WaitForSelectorOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
  }
}
