package osarai.running;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;

/** Pictures of pages in target/screenshots. */
public final class Screenshots {
  /** How wide a telephone is. */
  public static final int TELEPHONE = 390;

  private Screenshots() {}

  /** NAME.png, the full page as it is on a desktop. */
  public static void desktop(Page page, String name) {
    take(page, name, 1280, 900);
  }

  /** NAME-phone.png, the full page as it is on a telephone. */
  public static void telephone(Page page, String name) {
    take(page, name + "-phone", TELEPHONE, 844);
  }

  /** The window keeps the size. */
  private static void take(Page page, String name, int width, int height) {
    ViewportSize now = page.viewportSize();
    if (now.width != width || now.height != height) {
      page.setViewportSize(width, height);
    }
    Path folder = Path.of(System.getProperty("osarai.build", "target"), "screenshots");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true));
  }
}
