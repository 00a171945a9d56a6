package osarai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Browser;
import osarai.running.Packaged;
import osarai.running.PackagedRows;

/** Answers through a proxy that holds them up: what is said to be saved is, and nothing is lost. */
@Tag("running")
class SlowNetworkTest {
  private static final String COURSE = "fiscal-year-appointees";
  private static Browser browser;
  private static SlowProxy proxy;
  private static Trainee hayashi;
  private static String attempt = "";

  private Page page;

  @BeforeAll
  static void reachTheQuiz() throws IOException {
    browser = Browser.open();
    hayashi = Trainee.loggedIn(browser, "hayashi");
    hayashi.readAll(COURSE);
    hayashi.startQuiz();
    attempt = hayashi.page().url().replaceFirst("\\?.*", "").replaceFirst(".*/attempts/", "");
    proxy = SlowProxy.to(Packaged.running().ports().application());
  }

  @AfterAll
  static void closeBrowser() throws IOException {
    browser.close();
    proxy.close();
  }

  @BeforeEach
  void openAFreshPage() {
    proxy.holdSaves(Duration.ZERO);
    page = hayashi.page().context().newPage();
  }

  @Test
  void theLastChoiceIsSavedThoughEverySaveTakesFourSeconds() {
    String question = open(1);
    proxy.holdSaves(Duration.ofSeconds(4));
    int before = proxy.held();
    choice(0).check();
    page.waitForCondition(() -> proxy.held() > before);
    choice(1).check();
    assertThat(page.locator("#saved")).hasText("保存しています…");
    String chosen = choice(1).inputValue();
    page.locator("button.place").nth(1).click();
    page.waitForURL(Pattern.compile("q=2$"));
    assertThat(saved(question)).containsExactly(chosen);
    open(1);
    assertThat(choice(1)).isChecked();
  }

  @Test
  void aSaveThatTakesHalfAMinuteIsWarnedOfAndSentAgain() {
    page.clock().install();
    String question = open(2);
    proxy.holdSaves(Duration.ofSeconds(30));
    int before = proxy.held();
    choice(0).check();
    page.waitForCondition(() -> proxy.held() > before);
    page.clock().runFor(8_000);
    assertThat(page.locator("#unsaved")).isVisible();
    assertThat(page.locator("#saved")).isEmpty();
    assertThat(saved(question)).isEmpty();
    proxy.holdSaves(Duration.ZERO);
    page.clock().runFor(5_000);
    assertThat(page.locator("#saved")).containsText("保存しました");
    assertThat(page.locator("#unsaved")).isHidden();
    assertThat(saved(question)).containsExactly(choice(0).inputValue());
  }

  @Test
  void aTabThatIsClosedWhileItSavesSendsTheAnswerOnItsWay() {
    String question = open(3);
    proxy.holdSaves(Duration.ofSeconds(1));
    int before = proxy.held();
    int lost = proxy.dropped();
    choice(0).check();
    String chosen = choice(0).inputValue();
    page.waitForCondition(() -> proxy.held() > before);
    page.waitForClose(() -> page.close(new Page.CloseOptions().setRunBeforeUnload(true)));
    hayashi.page().waitForCondition(() -> !saved(question).isEmpty());
    assertThat(saved(question)).containsExactly(chosen);
    assertThat(proxy.dropped()).as("the one that was on its way").isGreaterThan(lost);
  }

  /** The id of the question. */
  private String open(int place) {
    page.navigate("http://localhost:" + proxy.port() + "/attempts/" + attempt + "?q=" + place);
    return page.locator("input[name=question]").inputValue();
  }

  private Locator choice(int place) {
    return page.locator("label.choice input").nth(place);
  }

  private static List<String> saved(String question) {
    return PackagedRows.column(
        "SELECT chosen FROM answer WHERE attempt_id = ? AND question = ?", attempt, question);
  }
}
