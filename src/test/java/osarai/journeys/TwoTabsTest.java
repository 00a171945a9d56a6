package osarai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;
import osarai.running.PackagedRows;
import osarai.running.Screenshots;

/** One browser, two tabs, two people: 清水 leaves a page open, and 森 logs in. */
@Tag("running")
class TwoTabsTest {
  private static final String LESSONS_READ =
      "SELECT COUNT(*) FROM lesson_read l JOIN enrolment e ON e.id = l.enrolment_id"
          + " JOIN person_name_now n ON n.person_id = e.person_id WHERE n.name LIKE ?";
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
  void thePageThatTheEarlierPersonLeftOpenIsCovered() {
    Trainee shimizu = Trainee.loggedIn(browser, "shimizu");
    Trainee left = lesson(Trainee.at(shimizu.page().context().newPage()));
    shimizu.logOut();
    Locator cover = left.page().locator("#other-person");
    assertThat(cover).isVisible();
    assertThat(left.page().locator("main")).isHidden();
    assertThat(left.page().locator(".who")).isHidden();
    left.look("covered-after-logout");
    shimizu.logIn("mori", Trainee.PASSWORD);
    assertThat(cover).isVisible();
    left.go(cover.locator("a"));
    left.sees("森");
    assertThat(left.page().locator("main")).isVisible();
    assertThat(shimizu.page().locator("#other-person")).isHidden();
    shimizu.hadNoTrouble();
    left.hadNoTrouble();
  }

  /** The same without the script's help: what the open page sends is refused in words. */
  @Test
  void whatItSendsIsNotDoneForTheNextPerson() {
    Page first = browser.newPageWithoutScript();
    Trainee shimizu = Trainee.at(first).logIn("shimizu", Trainee.PASSWORD);
    Trainee left = lesson(Trainee.at(first.context().newPage()));
    shimizu.logOut();
    shimizu.logIn("mori", Trainee.PASSWORD);
    String before = PackagedRows.one(LESSONS_READ, "森%");
    left.button("読みました").click(); // the form answers at its own address
    left.sees("この画面は清水さんのものです");
    left.sees("いまログインしているのは森さんなので");
    Screenshots.desktop(left.page(), "form-of-another-person");
    Screenshots.telephone(left.page(), "form-of-another-person");
    assertThat(PackagedRows.one(LESSONS_READ, "森%")).isEqualTo(before);
    left.go(left.page().locator("main a.button"));
    left.sees("森");
    shimizu.hadNoTrouble();
  }

  private static Trainee lesson(Trainee trainee) {
    trainee.open("/courses/all-staff/lessons/basics/what-we-protect");
    assertThat(trainee.button("読みました")).isVisible();
    return trainee;
  }
}
