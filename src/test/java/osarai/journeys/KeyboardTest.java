package osarai.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;

/** Without a mouse: everything is reached by Tab, and one always sees where one is. */
@Tag("running")
class KeyboardTest {
  private static final String COURSE = "all-staff";
  private static final String FOCUS_IS_SEEN =
      """
      async () => {
        const drawn = () => new Promise(done => requestAnimationFrame(done));
        await drawn(); // the page scrolls to the focus when it is drawn
        await drawn();
        const it = document.activeElement;
        if (it === document.body) return true;
        const style = getComputedStyle(it);
        const place = it.getBoundingClientRect();
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3
            && place.width > 0 && place.top > -1 && place.bottom < innerHeight + 1; // whole pixels
      }""";

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
  void aWholeQuizNeedsNoMouse() {
    Trainee kato = Trainee.loggedIn(browser, "kato");
    kato.readAll(COURSE);
    press(kato, "main .steps form button");
    while (!kato.page().url().endsWith("/review")) {
      tabTo(kato.page(), ".choice input");
      kato.page().keyboard().press("Space");
      kato.seesSaved();
      press(kato, "button[name=go]");
    }
    press(kato, "main form button");
    kato.sees("10問中");
    kato.hadNoTrouble();
  }

  @Test
  void theFirstTabLeadsPastTheMenu() {
    Trainee kato = Trainee.loggedIn(browser, "kato").open("/my-training");
    kato.page().keyboard().press("Tab");
    assertThat(kato.page().evaluate("() => document.activeElement.textContent")).isEqualTo("本文へ進む");
    assertThat(kato.page().evaluate(FOCUS_IS_SEEN)).isEqualTo(true);
    kato.page().keyboard().press("Enter");
    assertThat(kato.page().evaluate("() => document.activeElement.id")).isEqualTo("main");
  }

  private static void press(Trainee trainee, String selector) {
    String before = trainee.page().url();
    tabTo(trainee.page(), selector);
    trainee.page().keyboard().press("Enter");
    trainee.page().waitForURL(url -> !url.equals(before));
  }

  private static void tabTo(Page page, String selector) {
    for (int stop = 0; stop < 80; stop++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate(FOCUS_IS_SEEN))
          .as("focus on %s", page.evaluate("() => document.activeElement.outerHTML"))
          .isEqualTo(true);
      if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("Tab does not reach " + selector + " on " + page.url());
  }
}
