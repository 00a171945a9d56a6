package osarai.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** WCAG 2.2, levels A and AA, as far as axe can see. */
public final class Accessibility {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /**
   * Every rule on every element; told are all that violate one, and of the rest one of each rule.
   * With all the rest, as AxeBuilder asks, the telling takes longer than the looking.
   */
  private static final String LOOK =
      """
      async tags => {
        const found = await axe.run(document, {runOnly: tags, resultTypes: ['violations']});
        return JSON.stringify({passes: found.passes, violations: found.violations});
      }\
      """;

  private Accessibility() {}

  public static void assertNoViolations(Page page) {
    if (!(boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
    }
    JsonNode found = read((String) page.evaluate(LOOK, TAGS));
    assertThat(found.path("passes")).as("axe looked at %s", page.url()).isNotEmpty();
    List<String> violations = new ArrayList<>();
    found.path("violations").forEach(rule -> violations.add(inWords(rule)));
    assertThat(violations).as("axe on %s", page.url()).isEmpty();
  }

  private static JsonNode read(String found) {
    try {
      return JSON.readTree(found);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(found, e);
    }
  }

  private static String inWords(JsonNode rule) {
    List<String> nodes = new ArrayList<>();
    rule.path("nodes").forEach(node -> nodes.add(node.path("html").asText()));
    return "%s (%s): %s"
        .formatted(rule.path("id").asText(), rule.path("help").asText(), String.join(" ", nodes));
  }
}
