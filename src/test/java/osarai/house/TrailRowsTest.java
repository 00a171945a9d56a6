package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * An act and its row in the audit trail are one transaction: a page that notes more than that
 * something was shown does so in the transaction of the act.
 */
class TrailRowsTest {
  private static final Pattern PAGE = Pattern.compile("^@Path\\(", Pattern.MULTILINE);
  private static final Pattern ACT = Pattern.compile("\\bAction\\.([A-Z_]+)");
  private static final Pattern TRANSACTION =
      Pattern.compile("^  @Transactional|Transactions\\.retried\\(", Pattern.MULTILINE);

  /** Which change nothing. */
  private static final Set<String> SHOWN = Set.of("VIEW", "SEARCH", "EXPORT", "ASK_WHAT_IF");

  @Test
  void aPageNotesAnActWithinItsTransaction() {
    Set<String> outside =
        Sources.below("src/main/java", ".java").entrySet().stream()
            .filter(file -> PAGE.matcher(file.getValue()).find())
            .filter(file -> notesAnAct(file.getValue()))
            .filter(file -> !TRANSACTION.matcher(file.getValue()).find())
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(outside).isEmpty();
  }

  private static boolean notesAnAct(String source) {
    return ACT.matcher(source).results().anyMatch(act -> !SHOWN.contains(act.group(1)));
  }
}
