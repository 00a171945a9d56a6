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
import osarai.running.Stack;

/** What is done counts for whoever does it, under the appointment for which it was shown. */
@Tag("running")
class WhoIsActingTest {
  private static final String COURSE = "fiscal-year-appointees";
  private static final String AGREED =
      "SELECT COUNT(*) FROM acknowledgement k JOIN enrolment e ON e.id = k.enrolment_id"
          + " JOIN person_name_now n ON n.person_id = e.person_id WHERE n.name = ?";
  private static Browser browser;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  /** Without the script that covers the page: 清水 leaves her 同意書 open, 森 logs in. */
  @Test
  void nobodyAgreesByThePageThatAnotherLeftOpen() {
    Page first = browser.newPageWithoutScript();
    Trainee shimizu = Trainee.at(first).logIn("shimizu", Trainee.PASSWORD);
    passes(shimizu);
    Trainee left = Trainee.at(first.context().newPage());
    left.open("/courses/" + COURSE + "/acknowledgement");
    left.sees("清水 久子（");
    shimizu.logOut();
    shimizu.logIn("mori", Trainee.PASSWORD);
    String before = PackagedRows.one(AGREED, "森 弥生");
    left.button("内容を理解し、同意します").click();
    left.sees("この画面は清水さんのものです");
    left.sees("何も記録していません");
    assertThat(PackagedRows.one(AGREED, "清水 久子")).isEqualTo("0");
    assertThat(PackagedRows.one(AGREED, "森 弥生")).isEqualTo(before);
  }

  @Test
  void anAccountIsItsOwnersOnceSomebodyHasConfirmedIt() {
    String subject =
        Stack.shared().identityProvider().createUser("wakui", "5301", "和久井", "望", Trainee.PASSWORD);
    Newcomers.appointed("5301", "210", "和久井 望", "ワクイ ノゾミ");
    Trainee wakui = Trainee.loggedIn(browser, "wakui");
    wakui.sees("このアカウントがあなたのものだと、まだ確かめられていません");
    Trainee hr = Trainee.loggedIn(browser, "watanabe");
    hr.open("/account-links");
    Locator own = hr.page().locator("input[name=pair][value^='" + subject + "']");
    assertThat(own).isChecked();
    hr.page().locator("input[name=pair]:checked").all().forEach(Locator::uncheck);
    own.check();
    hr.look("account-links");
    hr.button("印を付けたものを、本人のものと確認する").click();
    hr.sees("1件を確認しました");
    assertThat(own).hasCount(0);
    Trainee.loggedIn(browser, "wakui").sees("和久井 望さんが受ける研修です。");
    hr.hadNoTrouble();
  }

  /** Two tabs: the lesson left open for the one does not begin the course for the other. */
  @Test
  void twoAppointmentsAtOnceHaveEachTheirOwnCourse() {
    Newcomers.appointed("5311", "210", "二宮 歩", "ニノミヤ アユム");
    Newcomers.appointed("5312", "310", "二宮 歩", "ニノミヤ アユム");
    PackagedRows.confirm(
        Stack.shared()
            .identityProvider()
            .createUser("ninomiya", "5311", "二宮", "歩", Trainee.PASSWORD),
        "5311");
    Trainee ninomiya = Trainee.loggedIn(browser, "ninomiya");
    Trainee left = Trainee.at(ninomiya.page().context().newPage());
    left.open("/courses/" + COURSE);
    left.go(left.page().locator(".steps a.button:not(.second)").first());
    passes(ninomiya);
    ninomiya.go(ninomiya.link("同意書を確認する"));
    ninomiya.go(ninomiya.button("内容を理解し、同意します"));
    assertThat(PackagedRows.one(AGREED, "二宮 歩")).isEqualTo("1");
    left.go(left.button("読みました"));
    left.sees("別の任用での受講");
    left.sees("何も記録していません");
    left.doesNotSee("読了");
    left.look("course-of-another-appointment");
    ninomiya.open("/my-training");
    ninomiya.sees("会計年度任用職員の情報セキュリティ");
    assertThat(
            PackagedRows.one(
                "SELECT COUNT(*) FROM enrolment e JOIN person_name_now n"
                    + " ON n.person_id = e.person_id WHERE n.name = ?",
                "二宮 歩"))
        .isEqualTo("1");
    ninomiya.hadNoTrouble();
    left.hadNoTrouble();
  }

  private static void passes(Trainee trainee) {
    trainee.readAll(COURSE);
    trainee.startQuiz();
    trainee.answerOn(COURSE, true);
    trainee.submit();
    trainee.sees("合格です");
  }
}
