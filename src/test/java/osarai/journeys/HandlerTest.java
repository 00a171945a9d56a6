package osarai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;

/** Whoever is designated to handle My Number data gets one course more, about the own affairs. */
@Tag("running")
class HandlerTest {
  private static final String TITLE = "特定個人情報を取り扱う人の研修";
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
  void theHandlerReadsTheOwnDesignationInTheCourse() {
    Trainee takahashi = Trainee.loggedIn(browser, "takahashi");
    takahashi.sees("情報セキュリティの基本");
    takahashi.sees(TITLE);
    takahashi.sees("特定個人情報事務取扱担当者「個人番号カードの交付に関する事務」");
    takahashi.look("my-training-handler");
    takahashi.open("/courses/handlers");
    takahashi.go(takahashi.page().locator(".steps a.button").first());
    while (takahashi.page().getByText("あなたが指定されている事務").count() == 0) {
      takahashi.go(takahashi.button("読みました"));
    }
    takahashi.sees("交付申請書に記載された氏名・住所・生年月日と個人番号");
    takahashi.doesNotSee("個人市民税の賦課に関する事務");
    takahashi.look("lesson-designation");
    takahashi.hadNoTrouble();
  }

  @Test
  void theClerkNextToHerDoesNotHaveIt() {
    Trainee kobayashi = Trainee.loggedIn(browser, "kobayashi");
    kobayashi.sees("情報セキュリティの基本");
    kobayashi.doesNotSee(TITLE);
    kobayashi.doesNotSee("個人番号カードの交付に関する事務");
    assertThat(kobayashi.link("所属の受講状況")).isVisible();
    Trainee sato = Trainee.loggedIn(browser, "sato");
    sato.doesNotSee(TITLE);
    assertThat(sato.link("所属の受講状況")).hasCount(0);
    sato.hadNoTrouble();
  }
}
