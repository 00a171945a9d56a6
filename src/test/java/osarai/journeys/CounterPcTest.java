package osarai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;

/** One PC at a counter, two people, one after the other. */
@Tag("running")
class CounterPcTest {
  private static final String STRIP = ".shared-pc";
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
  void theNextPersonLogsInAsThemselves() {
    Trainee sasaki = atSharedPc("sasaki");
    Page page = sasaki.page();
    assertThat(page.locator(STRIP)).containsText("佐々木");
    sasaki.look("shared-pc-my-training");
    sasaki.go(page.locator(STRIP + " button"));
    sasaki.sees("ログアウトしました");
    page.locator("main a.button").click();
    assertThat(page.locator("input#username:not([type=hidden])")).isVisible();
    page.locator("#username").fill("shimizu");
    page.locator("#password").fill(Trainee.PASSWORD);
    page.locator("#kc-login").click();
    page.waitForURL(url -> !url.contains("/realms/"));
    assertThat(page.locator(STRIP)).containsText("清水");
    assertThat(page.locator(STRIP)).not().containsText("佐々木");
    sasaki.hadNoTrouble();
  }

  @Test
  void theStripIsTheSecondStopOfTheKeyboardAndNeverOnPaper() {
    Page page = atSharedPc("sasaki").page();
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertThat(page.locator(STRIP + " button")).isFocused();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(STRIP)).isHidden();
    assertThat(page.locator(".who")).isVisible();
  }

  @Test
  void aPageThatWasLeftIsCovered() {
    Trainee sasaki = atSharedPc("sasaki");
    Page page = sasaki.page();
    page.clock().install();
    sasaki.open("/my-training");
    Locator cover = page.locator("#left-alone");
    page.clock().runFor(14 * 60_000);
    assertThat(cover).isHidden();
    page.clock().runFor(2 * 60_000);
    assertThat(cover).isVisible();
    assertThat(page.locator("main")).isHidden();
    assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.HEADING)).hasText("画面を隠しました");
    cover.locator("a").click();
    sasaki.sees("さんが受ける研修です。");
  }

  private static Trainee atSharedPc(String username) {
    Trainee trainee = Trainee.at(browser.newPage());
    trainee.open("/shared-pc");
    trainee.look("shared-pc-off");
    trainee.button("このパソコンを共用パソコンにする").click();
    trainee.sees("このパソコンは、共用パソコンになっています。");
    trainee.look("shared-pc-on");
    trainee.logIn(username, Trainee.PASSWORD);
    assertThat(trainee.page().locator(STRIP)).isVisible();
    trainee.hadNoTrouble();
    return trainee;
  }
}
