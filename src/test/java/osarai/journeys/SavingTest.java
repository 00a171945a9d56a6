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
    APIResponse late =
        page.request()
            .post(
                first.url(),
                RequestOptions.create()
                    .setData(first.postData())
                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                    .setHeader("X-Requested-With", "JavaScript")
                    .setHeader("X-CSRF-TOKEN", first.headerValue("x-csrf-token"))
                    .setHeader("Sec-Fetch-Site", "same-origin"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(saved(first)).isEqualTo(second);
    open(1);
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

  private static String saved(Request save) {
    Matcher question = Pattern.compile("question=([^&]+)").matcher(save.postData());
    assertThat(question.find()).isTrue();
    return PackagedRows.one(
        "SELECT chosen FROM answer WHERE attempt_id = ? AND question = ?",
        attempt.replaceFirst(".*/", ""),
        question.group(1));
  }
}
