package osarai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;
import osarai.running.PackagedRows;

/** One PC at a counter, two people, one after the other. */
@Tag("running")
class CounterPcTest {
  private static final String STRIP = ".shared-pc";
  private static final String TEN_MINUTES_AGO =
      "UPDATE web_session s JOIN person_name_now n ON n.person_id = s.person_id"
          + " SET s.last_seen_at = UTC_TIMESTAMP(6) - INTERVAL 10 MINUTE"
          + " WHERE n.name LIKE ? AND s.revoked_at IS NULL";
  private static final String SEEN_LATELY =
      "SELECT COUNT(*) FROM web_session s JOIN person_name_now n ON n.person_id = s.person_id"
          + " WHERE n.name LIKE ? AND s.revoked_at IS NULL"
          + " AND s.last_seen_at > UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE";
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

  /** Typing sends no request of its own: without the script the session would be over. */
  @Test
  void whoTypesIsNotTakenForSomebodyWhoHasLeft() {
    Trainee sasaki = atSharedPc("sasaki");
    Page page = sasaki.page();
    List<String> told = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.url().endsWith("/login")) {
            told.add(request.url());
          }
        });
    page.clock().install();
    sasaki.open("/my-training");
    assertThat(PackagedRows.change(TEN_MINUTES_AGO, "佐々木%")).isPositive();
    for (int key = 0; key < 5; key++) {
      page.keyboard().press("Shift");
      page.clock().runFor(20_000);
    }
    assertThat(told).hasSize(1);
    page.waitForCondition(() -> PackagedRows.one(SEEN_LATELY, "佐々木%").equals("1"));
    page.clock().runFor(16 * 60_000);
    assertThat(page.locator("#left-alone")).isVisible();
    int before = told.size();
    page.keyboard().press("Shift");
    page.clock().runFor(2 * 60_000);
    assertThat(told).as("left alone, and covered").hasSize(before).hasSizeLessThan(3);
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
