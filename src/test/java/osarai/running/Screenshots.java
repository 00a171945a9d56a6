package osarai.running;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;

/** Pictures of pages in target/screenshots. */
public final class Screenshots {
  private Screenshots() {}

  /** Takes NAME.png as on a desktop and NAME-phone.png as on a telephone, each the full page. */
  public static void take(Page page, String name) {
    ViewportSize before = page.viewportSize();
    take(page, name, 1280, 900);
    take(page, name + "-phone", 390, 844);
    page.setViewportSize(before.width, before.height);
  }

  private static void take(Page page, String name, int width, int height) {
    page.setViewportSize(width, height);
    Path folder = Path.of(System.getProperty("osarai.build", "target"), "screenshots");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true));
  }
}
