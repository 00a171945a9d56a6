package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a text may hold, and what a written day is, has one rule each; all else reads our own. */
class TextsAndDaysTest {
  private final Map<String, String> sources = Sources.below("src/main/java", ".java");

  @Test
  void aDayFromOutsideIsReadInOnePlace() {
    assertThat(filesThatParseDays())
        .containsExactlyInAnyOrder(
            "IsoDay",
            "KeptValue",
            "AccountTasks",
            "AccountHolders",
            "Occurrence",
            "ClosingFigures",
            "PeopleStandings",
            "SettledDuties");
  }

  /** Beside the rule: who names the sign, and texts that are about nobody. */
  @Test
  void whatATextMayHoldIsSaidInOnePlace() {
    assertThat(filesWith("\\bUnreadableSign\\.in(Name)?\\("))
        .containsExactlyInAnyOrder("TextFault", "StatementRules", "GivenTable");
    assertThat(filesWith("isISOControl"))
        .containsExactlyInAnyOrder("TextFault", "ProfileCheck", "FormulaGuard");
  }

  /** By call or method reference, whichever way it is imported. */
  private static Set<String> filesThatParseDays() {
    return MainClasses.ALL.stream()
        .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
        .filter(use -> use.getTargetOwner().isEquivalentTo(LocalDate.class))
        .filter(use -> use.getTarget().getName().equals("parse"))
        .map(use -> MainClasses.fileOf(use.getOriginOwner()).replaceFirst("^.*[.]", ""))
        .collect(Collectors.toSet());
  }

  private Set<String> filesWith(String pattern) {
    return Sources.linesWith(sources, pattern).stream()
        .map(line -> line.replaceFirst("^.*/(\\w+)\\.java:.*", "$1"))
        .collect(Collectors.toSet());
  }
}
