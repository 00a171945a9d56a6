package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a text may hold, and what a written day is, has one rule each; all else reads our own. */
class TextsAndDaysTest {
  private final Map<String, String> sources = Sources.below("src/main/java", ".java");

  @Test
  void aDayFromOutsideIsReadInOnePlace() {
    assertThat(filesWith("\\bLocalDate\\.parse\\("))
        .containsExactlyInAnyOrder(
            "IsoDay",
            "KeptValue",
            "AccountTasks",
            "AccountHolders",
            "Occurrence",
            "ClosingFigures",
            "SettledDuties");
  }

  /** Beside the rule: who names the sign, and texts that are about nobody. */
  @Test
  void whatATextMayHoldIsSaidInOnePlace() {
    assertThat(filesWith("\\bUnreadableSign\\.in\\("))
        .containsExactlyInAnyOrder("TextFault", "StatementRules", "GivenTable");
    assertThat(filesWith("isISOControl"))
        .containsExactlyInAnyOrder("TextFault", "ProfileCheck", "FormulaGuard");
  }

  private Set<String> filesWith(String pattern) {
    return Sources.linesWith(sources, pattern).stream()
        .map(line -> line.replaceFirst("^.*/(\\w+)\\.java:.*", "$1"))
        .collect(Collectors.toSet());
  }
}
