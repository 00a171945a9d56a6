package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each alert says what to do, and OPERATING from when on it is one. */
class AlertsTest {
  private static final Pattern THRESHOLD = Pattern.compile("(?:[<>]|==) ([0-9.]+)$");

  private static Stream<Map<String, Object>> rules() {
    return Alerts.rules().stream();
  }

  @Test
  void thereIsOneForEachPartThatFails() {
    assertThat(rules().map(rule -> rule.get("alert")))
        .hasSizeGreaterThan(10)
        .doesNotHaveDuplicates();
    assertThat(Alerts.metrics())
        .contains(
            "osarai_ready",
            "osarai_clock_off_seconds",
            "osarai_duty_states_differing",
            "osarai_account_tasks_stuck");
  }

  @ParameterizedTest
  @MethodSource("rules")
  @SuppressWarnings("unchecked")
  void itSaysInJapaneseWhatItIsAndWhatToDo(Map<String, Object> rule) {
    assertThat(rule).containsOnlyKeys("alert", "expr", "for", "labels", "annotations");
    assertThat((Map<String, String>) rule.get("labels"))
        .extracting("severity")
        .isIn("critical", "warning");
    Map<String, String> said = (Map<String, String>) rule.get("annotations");
    assertThat(said).containsOnlyKeys("summary", "description");
    assertThat(said.get("summary")).matches(".*(です|ます|ません|ました)(\\(.*\\))?");
    assertThat(said.get("description")).matches(".*(です|ます|ません)。");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void operatingNamesItsThreshold(Map<String, Object> rule) {
    String alert = "| `" + rule.get("alert") + "` | ";
    List<String> rows =
        Sources.text("src/docs/OPERATING.md").lines().filter(l -> l.startsWith(alert)).toList();
    assertThat(rows).as(alert).hasSize(1);
    String[] cells = rows.get(0).split(" \\| ");
    var threshold = THRESHOLD.matcher((String) rule.get("expr"));
    if (threshold.find() && !threshold.group(1).equals("0")) {
      assertThat(cells[1]).contains(threshold.group(1));
    }
    assertThat(cells[2]).isEqualTo(rule.get("for"));
  }

  @Test
  void operatingNamesNoOther() {
    long rows =
        Sources.text("src/docs/OPERATING.md")
            .lines()
            .filter(line -> line.startsWith("| `Osarai"))
            .count();
    assertThat(rows).isEqualTo(rules().count());
  }
}
