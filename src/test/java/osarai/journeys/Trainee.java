package osarai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import osarai.demo.DemoPeople;
import osarai.demo.Town;
import osarai.running.Browser;
import osarai.running.Packaged;

/** Somebody at a browser of their own, who does what a trainee does. */
final class Trainee {
  static final String PASSWORD = DemoPeople.PASSWORD;
  private static final Pattern SAVED = Pattern.compile("保存しました \\d\\d:\\d\\d:\\d\\d");

  private final Page page;
  private final Town town;
  private final List<String> complaints = new ArrayList<>();
  private String username = "";

  private Trainee(Page page) {
    this.page = page;
    this.town = Packaged.running();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && page.url().startsWith(town.application().url())) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
  }

  /** Somebody who has logged in and stands at 「わたしの研修」. */
  static Trainee loggedIn(Browser browser, String username) {
    return at(browser.newPage()).logIn(username, PASSWORD);
  }

  static Trainee at(Page page) {
    return new Trainee(page);
  }

  Trainee logIn(String name, String password) {
    username = name;
    Browser.logIn(page, address("/my-training"), name, password);
    return this;
  }

  /** On Keycloak's form, which asks only for the password of whom it still knows. */
  void logInAgain() {
    page.locator("#kc-login").waitFor();
    if (page.locator("input#username:not([type=hidden])").count() > 0) {
      page.locator("#username").fill(username);
    }
    page.locator("#password").fill(PASSWORD);
    page.locator("#kc-login").click();
    page.waitForURL(url -> !url.contains("/realms/"));
  }

  Page page() {
    return page;
  }

  Trainee open(String path) {
    page.navigate(address(path));
    return this;
  }

  String address(String path) {
    return town.application().url() + path;
  }

  /** From the course's page through all lessons, and back to it. */
  void readAll(String course) {
    open("/courses/" + course);
    go(page.locator(".steps a.button:not(.second)").first());
    while (page.url().contains("/lessons/")) {
      go(button("読みました"));
    }
  }

  /** From the course's page to the first question that has no answer. */
  void startQuiz() {
    go(page.locator("main button"));
  }

  /** Answers from the question shown to the last, and comes to the review. */
  void answerOn(String quiz, boolean rightly) {
    while (!page.url().endsWith("/review")) {
      choose(quiz, rightly);
      go(page.locator("button[name=go]").first());
    }
  }

  /** Marks the choices of the question shown, without going on. */
  void choose(String quiz, boolean rightly) {
    Set<String> right =
        RightAnswers.in(town.place().project().resolve("quizzes"), quiz)
            .to(page.locator("legend").textContent().strip());
    List<Locator> choices = page.locator("label.choice").all();
    boolean one = page.locator("label.choice input[type=radio]").count() > 0;
    boolean marked = false;
    for (Locator choice : choices) {
      boolean wanted = right.contains(choice.textContent().strip()) == rightly && !(marked && one);
      if (wanted || !one) {
        choice.locator("input").setChecked(wanted);
      }
      marked |= wanted;
    }
  }

  /** The choices marked on the question shown. */
  List<String> marked() {
    return page.locator("label.choice:has(:checked)").allTextContents().stream()
        .map(String::strip)
        .toList();
  }

  void seesSaved() {
    assertThat(page.locator("#saved")).hasText(SAVED);
  }

  void isWarned() {
    Locator warning = page.getByRole(AriaRole.ALERT);
    assertThat(warning).containsText("保存できていません");
    assertThat(warning).isVisible();
    assertThat(page.locator("#saved")).isEmpty();
  }

  void submit() {
    go(button("提出して採点する"));
  }

  void logOut() {
    go(button("ログアウト"));
  }

  /** Clicks, and returns when another page has come. */
  void go(Locator link) {
    String before = page.url();
    link.click();
    page.waitForURL(url -> !url.equals(before));
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  void sees(String text) {
    assertThat(page.locator("main")).containsText(text);
  }

  void doesNotSee(String text) {
    assertThat(page.locator("main")).not().containsText(text);
  }

  void look(String name) {
    complaints.addAll(Look.over(page, name));
  }

  /** The form came back with what is to be mended; the browser's console says so each time. */
  void wasAskedToMend() {
    org.assertj.core.api.Assertions.assertThat(
            complaints.removeIf(said -> said.contains("status of 400 (Bad Request)")))
        .isTrue();
  }

  /** No error in a script, nothing refused by the CSP, nothing wrong with a page looked at. */
  void hadNoTrouble() {
    org.assertj.core.api.Assertions.assertThat(complaints).isEmpty();
  }
}
