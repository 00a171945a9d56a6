package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
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

  /** Of a class of the sources, each as far as its closing brace. */
  private static final Pattern METHOD =
      Pattern.compile("(?ms)^  (?:@|[a-zA-Z<])[^;=]*?\\{$.*?^  }$");

  @Test
  void aPageNotesAnActWithinItsTransaction() {
    Set<String> outside = new TreeSet<>();
    int[] acts = {0};
    Sources.below("src/main/java", ".java")
        .forEach(
            (file, text) -> {
              if (PAGE.matcher(text).find()) {
                acts[0] += methodsWithAnAct(text).size();
                methodsWithAnAct(text).stream()
                    .filter(method -> !TRANSACTION.matcher(method).find())
                    .forEach(method -> outside.add(file + "\n" + method));
              }
            });
    assertThat(acts[0]).as("methods that note an act").isGreaterThan(5);
    assertThat(outside).isEmpty();
  }

  /** One method of a page being right says nothing of the next. */
  @Test
  void eachMethodIsJudgedByItself() {
    String page =
        """
        @Path("/things")
        class ThingPages {
          @Transactional
          public Response end() {
            audit.write(Act.by(person).did(Action.END_SESSIONS));
          }

          public Response withdraw() {
            audit.write(Act.by(person).did(Action.WITHDRAW));
          }

          public Response list() {
            audit.write(Act.by(person).did(Action.VIEW));
          }
        }
        """;
    assertThat(methodsWithAnAct(page)).hasSize(2);
    assertThat(methodsWithAnAct(page))
        .filteredOn(method -> !TRANSACTION.matcher(method).find())
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("withdraw()");
  }

  private static List<String> methodsWithAnAct(String source) {
    return METHOD
        .matcher(source)
        .results()
        .map(MatchResult::group)
        .filter(method -> notesAnAct(method))
        .toList();
  }

  private static boolean notesAnAct(String source) {
    return ACT.matcher(source).results().anyMatch(act -> !SHOWN.contains(act.group(1)));
  }
}
