package osarai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;

/** A logout that is pressed before the last answer is saved. Nothing is kept after a logout. */
@Tag("running")
class LogoutUnsavedTest {
  /** Milliseconds in which the script has tried again and failed. */
  private static final int A_FURTHER_TRY = 6_000;

  private static final String SAVES = "**/attempts/*/answers";
  private static final String END = "form[action='/logout'] button";

  @Test
  void waitsForTheAnswerAndSaysSo() {
    try (Browser browser = Browser.open()) {
      Trainee trainee = Trainee.loggedIn(browser, "tanaka");
      trainee.readAll("all-staff");
      trainee.startQuiz();
      Page page = trainee.page();
      String attempt = page.url().replaceFirst("\\?.*", "");
      page.context().setOffline(true);
      choice(page, 0).check();
      assertThat(page.locator("#unsaved")).isVisible();
      page.locator(END).first().click();
      assertThat(page.locator("#why")).containsText("保存できしだい、ログアウトします");
      assertThat(page.locator("#unsaved")).isInViewport();
      page.waitForTimeout(A_FURTHER_TRY);
      assertThat(page.locator("#why")).containsText("保存できしだい、ログアウトします");
      assertThat(page).hasURL(Pattern.compile("/attempts/"));
      page.context().setOffline(false);
      page.waitForURL(Pattern.compile("^(?!.*/attempts/).*$"));
      Trainee again = Trainee.loggedIn(browser, "tanaka");
      again.page().navigate(attempt + "?q=1");
      assertThat(choice(again.page(), 0)).isChecked();
      isOffWhenTheAnswerGivesWay(again.page(), attempt + "?q=2");
    }
  }

  /** The logout would carry the sentence off before anybody has read it. */
  private static void isOffWhenTheAnswerGivesWay(Page page, String question) {
    page.navigate(question);
    page.route(SAVES, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
    choice(page, 0).check();
    assertThat(page.locator("#unsaved")).isVisible();
    Page other = page.context().newPage();
    other.navigate(question);
    choice(other, 1).check();
    assertThat(other.locator("#saved")).containsText("保存しました");
    page.locator(END).first().click();
    assertThat(page.locator("#why")).containsText("保存できしだい、ログアウトします");
    page.unroute(SAVES);
    assertThat(page.locator("#why"))
        .containsText("別の画面で選び直されている", new ContainsTextOptions().setTimeout(20_000));
    assertThat(choice(page, 1)).isChecked();
    page.navigate(question);
    assertThat(choice(page, 1)).isChecked();
  }

  private static Locator choice(Page page, int place) {
    return page.locator("label.choice input").nth(place);
  }
}
