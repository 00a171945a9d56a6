package osarai.running;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A real browser, without a window. Of one thread, as Playwright asks. One program serves all tests
 * of a class loader, a new visitor each has nothing of the one before; it ends with this JVM.
 */
public final class Browser implements AutoCloseable {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static @Nullable Browser running;

  private final com.microsoft.playwright.Browser browser;

  private Browser(com.microsoft.playwright.Browser browser) {
    this.browser = browser;
  }

  public static synchronized Browser open() {
    if (running == null || !running.browser.isConnected()) {
      running = start();
    }
    return running;
  }

  private static Browser start() {
    Optional<Path> installed = Chromium.find();
    Map<String, String> environment = new HashMap<>(System.getenv());
    installed.ifPresent(path -> environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
    installed.ifPresent(options::setExecutablePath);
    try {
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      try {
        return new Browser(playwright.chromium().launch(options));
      } catch (PlaywrightException e) {
        playwright.close();
        throw e;
      }
    } catch (RuntimeException e) {
      throw Chromium.missing(e);
    }
  }

  /** A page of a new visitor: no cookies, Japanese, Tokyo. */
  public Page newPage() {
    return newVisit(true).newPage();
  }

  /** As {@link #newPage}, with JavaScript switched off. */
  public Page newPageWithoutScript() {
    return newVisit(false).newPage();
  }

  private BrowserContext newVisit(boolean script) {
    BrowserContext visit =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(script));
    visit.setDefaultTimeout(20_000);
    return visit;
  }

  /** Opens the address, passes Keycloak's form, and returns on the page asked for. */
  public static void logIn(Page page, String address, String username, String password) {
    page.navigate(address);
    page.locator("#username").fill(username);
    page.locator("#password").fill(password);
    page.locator("#kc-login").click();
    page.waitForURL(url -> !url.contains("/realms/"));
  }

  /** All visitors leave. */
  @Override
  public void close() {
    List.copyOf(browser.contexts()).forEach(BrowserContext::close);
  }
}
