package osarai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;
import osarai.running.PackagedRows;

/** Answers over a network that holds them up, loses them, or answers in the product's place. */
@Tag("running")
class SavingTest {
  private static final String SAVES = "**/attempts/*/answers";
  private static Browser browser;
  private static Trainee trainee;
  private static String attempt = "";

  private final Deque<Route> held = new ArrayDeque<>();
  private Page page;

  @BeforeAll
  static void reachTheQuiz() {
    browser = Browser.open();
    trainee = Trainee.loggedIn(browser, "matsumoto");
    trainee.readAll("all-staff");
    trainee.startQuiz();
    attempt = trainee.page().url().replaceFirst("\\?.*", "");
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void openAFreshPage() {
    page = trainee.page().context().newPage();
    page.clock().install();
  }

  @Test
  void theLastChoiceStandsThoughAnEarlierSaveArrivesAfterIt() {
    open(1);
    holdSaves();
    choice(0).check();
    Request first = heldSave();
    choice(1).check();
    assertThat(page.locator("#saved")).hasText("保存しています…");
    page.locator("button.place").nth(1).click();
    page.waitForURL(Pattern.compile("q=2$"));
    String second = saved(first);
    APIResponse late = late(first);
    assertThat(late.status()).isEqualTo(409);
    assertThat(saved(first)).isEqualTo(second);
    open(1);
    assertThat(choice(1)).isChecked();
  }

  @Test
  void aSaveOfAnEarlierShowingThatArrivesAfterANewerChangesNothing() {
    open(7);
    holdSaves();
    choice(0).check();
    Request first = heldSave();
    page.locator("button[name=go][value=next]").click();
    page.waitForURL(Pattern.compile("q=8$"));
    page.unroute(SAVES);
    open(7);
    choice(1).check();
    assertThat(page.locator("#saved")).containsText("保存しました");
    String second = saved(first);
    assertThat(late(first).status()).isEqualTo(409);
    assertThat(saved(first)).isEqualTo(second);
    page.locator("button.place").nth(7).click();
    page.waitForURL(Pattern.compile("q=8$"));
    assertThat(saved(first)).isEqualTo(second);
  }

  @Test
  void whatAnotherTabSavedMeanwhileStaysAndIsShown() {
    open(8);
    page.route(SAVES, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
    choice(0).check();
    assertThat(page.locator("#unsaved")).isVisible();
    Page other = page.context().newPage();
    other.navigate(attempt + "?q=8");
    other.locator("label.choice input").nth(1).check();
    assertThat(other.locator("#saved")).containsText("保存しました");
    page.unroute(SAVES);
    page.clock().runFor(5_000);
    assertThat(page.locator("#why")).containsText("別の画面で選び直されている");
    assertThat(page.locator("#saved")).isEmpty();
    assertThat(choice(1)).isChecked();
    assertThat(choice(0)).not().isChecked();
    choice(0).check();
    assertThat(page.locator("#saved")).containsText("保存しました");
    open(8);
    assertThat(choice(0)).isChecked();
  }

  @Test
  void aTabInWhichNothingWasMarkedPutsNothingBack() {
    open(9);
    Page other = page.context().newPage();
    other.navigate(attempt + "?q=9");
    other.locator("label.choice input").nth(1).check();
    assertThat(other.locator("#saved")).containsText("保存しました");
    page.locator("button.place").nth(5).click();
    page.waitForURL(Pattern.compile("q=6$"));
    open(9);
    assertThat(choice(1)).isChecked();
  }

  @Test
  void aSaveThatIsNotAnsweredIsToldInTime() {
    open(2);
    holdSaves();
    choice(0).check();
    heldSave();
    page.clock().runFor(8_000);
    assertThat(page.locator("#unsaved")).isVisible();
    page.unroute(SAVES);
    page.clock().runFor(5_000);
    assertThat(page.locator("#saved")).containsText("保存しました");
    assertThat(page.locator("#unsaved")).isHidden();
  }

  @Test
  void anAnswerOfSomethingBetweenIsNoSave() {
    open(3);
    page.route(
        SAVES,
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(200)
                    .setContentType("text/html")
                    .setBody("<p>このページは制限されています</p>")));
    choice(0).check();
    assertThat(page.locator("#unsaved")).isVisible();
    assertThat(page.locator("#saved")).isEmpty();
    page.unroute(SAVES);
    page.locator(".crumbs a").first().click();
    page.waitForURL(Pattern.compile("/my-training$"));
    open(3);
    assertThat(choice(0)).isChecked();
  }

  @Test
  void aRefusalSaysWhy() {
    open(6);
    page.evaluate(
        "for (const one of ['csrf-token', 'rescue'])"
            + " document.querySelector(`form[data-autosave] [name=${one}]`).value = 'of-no-page'");
    choice(0).check();
    assertThat(page.locator("#why")).hasText("画面が古くなっています。この答えは保存していません。ページを開き直してください。");
    assertThat(page.locator("#way-on")).isHidden();
  }

  @Test
  void whatWasChosenOfflineIsSavedWhenTheNetworkIsBack() {
    open(4);
    page.context().setOffline(true);
    choice(0).check();
    assertThat(page.locator("#unsaved")).isVisible();
    page.context().setOffline(false);
    assertThat(page.locator("#saved")).containsText("保存しました");
    assertThat(page.locator("#unsaved")).isHidden();
  }

  /** Not the browser's error page: the button waits with the answer, and goes on with it. */
  @Test
  void whoGoesOnOfflineStaysUntilTheNetworkIsBack() {
    open(5);
    page.context().setOffline(true);
    choice(0).check();
    page.locator("button[name=go][value=next]").click();
    assertThat(page.locator("#why")).containsText("つながると、自動で保存します");
    assertThat(page.locator("#way-on")).isHidden();
    page.context().setOffline(false);
    page.waitForURL(Pattern.compile("q=6$"));
    open(5);
    assertThat(choice(0)).isChecked();
  }

  private void open(int place) {
    page.navigate(attempt + "?q=" + place);
  }

  private Locator choice(int place) {
    return page.locator("label.choice input").nth(place);
  }

  private void holdSaves() {
    page.route(
        SAVES,
        route -> {
          if (route.request().resourceType().equals("fetch")) {
            held.add(route);
          } else {
            route.resume();
          }
        });
  }

  private Request heldSave() {
    page.waitForCondition(() -> !held.isEmpty());
    return held.remove().request();
  }

  /** The same request, as if it had been held up until now. */
  private APIResponse late(Request save) {
    return page.request()
        .post(
            save.url(),
            RequestOptions.create()
                .setData(save.postData())
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setHeader("X-Requested-With", "JavaScript")
                .setHeader("X-CSRF-TOKEN", save.headerValue("x-csrf-token"))
                .setHeader("Sec-Fetch-Site", "same-origin"));
  }

  private static String saved(Request save) {
    Matcher question = Pattern.compile("question=([^&]+)").matcher(save.postData());
    assertThat(question.find()).isTrue();
    return PackagedRows.one(
        "SELECT chosen FROM answer WHERE attempt_id = ? AND question = ?",
        attempt.replaceFirst(".*/", ""),
        question.group(1));
  }
}
