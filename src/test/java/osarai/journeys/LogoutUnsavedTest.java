package osarai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;

/** A logout that is pressed before the last answer is saved. Nothing is kept after a logout. */
@Tag("running")
class LogoutUnsavedTest {
  /** Milliseconds in which the script has tried again and failed. */
  private static final int A_FURTHER_TRY = 6_000;

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
      page.waitForTimeout(A_FURTHER_TRY);
      assertThat(page.locator("#why")).containsText("保存できしだい、ログアウトします");
      assertThat(page).hasURL(Pattern.compile("/attempts/"));
      page.context().setOffline(false);
      page.waitForURL(Pattern.compile("^(?!.*/attempts/).*$"));
      Trainee again = Trainee.loggedIn(browser, "tanaka");
      again.page().navigate(attempt + "?q=1");
      assertThat(choice(again.page(), 0)).isChecked();
    }
  }

  private static Locator choice(Page page, int place) {
    return page.locator("label.choice input").nth(place);
  }
}
