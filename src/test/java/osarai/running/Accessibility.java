package osarai.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** WCAG 2.2, levels A and AA, as far as axe can see. */
public final class Accessibility {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Accessibility() {}

  public static void assertNoViolations(Page page) {
    // In the page alone: ours have no frames, for whose results axe else opens another page.
    AxeResults results = new AxeBuilder(page).withTags(TAGS).setLegacyMode(true).analyze();
    assertThat(results.getPasses()).as("axe looked at %s", page.url()).isNotEmpty();
    assertThat(results.getViolations().stream().map(Accessibility::inWords).toList())
        .as("axe on %s", page.url())
        .isEmpty();
  }

  private static String inWords(Rule rule) {
    return "%s (%s): %s"
        .formatted(
            rule.getId(),
            rule.getHelp(),
            rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" ")));
  }
}
