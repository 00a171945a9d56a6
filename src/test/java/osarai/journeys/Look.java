package osarai.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import osarai.running.Accessibility;
import osarai.running.Screenshots;

/** What holds for every page, however it is looked at. */
final class Look {
  private static final String WIDER_THAN_ITS_WINDOW =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /** Those that are shown: a cover that lies ready has one of its own. */
  private static final String HEADINGS =
      "() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]"
          + ".filter(h => h.checkVisibility()).map(h => h.tagName[1]).join('')";

  /** 1280 at 200 percent, and at 400 percent, which WCAG 2.2 names (1.4.10). */
  private static final Map<String, Integer> WIDTHS =
      Map.of("at 200 percent", 640, "at 400 percent", 320);

  private final Page page;
  private final String name;
  private final List<String> faults = new ArrayList<>();

  private Look(Page page, String name) {
    this.page = page;
    this.name = name;
  }

  /** What axe finds and where it scrolls sideways; a picture of it goes to target/screenshots. */
  static List<String> over(Page page, String name) {
    Look look = new Look(page, name);
    ViewportSize before = page.viewportSize();
    look.isTitledAndOrdered();
    look.obeysAxe();
    Screenshots.desktop(page, name);
    WIDTHS.forEach(look::fits);
    look.fits("on a telephone", Screenshots.TELEPHONE);
    look.obeysAxe();
    Screenshots.telephone(page, name);
    page.setViewportSize(before.width, before.height);
    return look.faults;
  }

  /** One first heading, no level skipped on the way down, and a title of its own. */
  private void isTitledAndOrdered() {
    String levels = (String) page.evaluate(HEADINGS);
    boolean ordered = levels.matches("1[2-6]*");
    for (int i = 1; i < levels.length(); i++) {
      ordered &= levels.charAt(i) - levels.charAt(i - 1) <= 1;
    }
    if (!ordered) {
      faults.add("%s: headings %s, %s".formatted(name, levels, page.url()));
    }
    if (!page.title().matches(".+ \\| おさらい\\(.+\\)")) {
      faults.add("%s: title '%s', %s".formatted(name, page.title(), page.url()));
    }
  }

  private void obeysAxe() {
    try {
      Accessibility.assertNoViolations(page);
    } catch (AssertionError violations) {
      faults.add(name + ": " + violations.getMessage());
    }
  }

  private void fits(String how, int width) {
    page.setViewportSize(width, 844);
    int outside = (int) page.evaluate(WIDER_THAN_ITS_WINDOW);
    if (outside > 0) {
      faults.add("%s: %d pixels outside %s, %s".formatted(name, outside, how, page.url()));
    }
  }
}
