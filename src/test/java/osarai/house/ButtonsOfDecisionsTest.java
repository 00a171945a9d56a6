package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import osarai.forms.Worded;
import osarai.login.Decision;

/** A second person's buttons send what the application understands, and each page has both. */
class ButtonsOfDecisionsTest {
  private static final Pattern BUTTON =
      Pattern.compile("<button[^>]* name=\"decision\" value=\"([^\"]*)\"");

  @Test
  void eachPageHasOneForEachAnswer() {
    String[] words = Stream.of(Decision.values()).map(Worded::word).toArray(String[]::new);
    Map<String, String> pages =
        new TreeMap<>(Sources.below("src/main/resources/templates", ".html"));
    pages.values().removeIf(page -> !BUTTON.matcher(page).find());
    assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
    pages.forEach(
        (name, page) ->
            assertThat(BUTTON.matcher(page).results().map(button -> button.group(1)))
                .as(name)
                .containsExactly(words));
  }
}
