package osarai.hr.firstload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.files.Problems;
import osarai.files.YamlMap;

/** Texts of the first load: what nobody can read is named, as at the other doors. */
class RosterYamlWordsTest {
  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "202E, name: holds a sign that nobody can read: U+202E",
    "2066, name: holds a sign that nobody can read: U+2066",
    "200B, name: holds a sign that nobody can read: U+200B",
    "200D, name: holds a sign that nobody can read: U+200D",
    "FEFF, name: holds a sign that nobody can read: U+FEFF",
    "3013, name: holds a sign that nobody can read: U+3013",
    "FFFD, name: holds a sign that nobody can read: U+FFFD"
  })
  void aSignThatNobodyCanReadIsNamed(String sign, String problem) {
    assertThat(read("市民" + Character.toString(Integer.parseInt(sign, 16)) + "課", 100))
        .isEqualTo("?");
    assertThat(problems.all()).singleElement().asString().contains("town.yaml", problem);
  }

  @Test
  void aTextIsAsLongAsItsColumn() {
    assertThat(read("課".repeat(100), 100)).hasSize(100);
    assertThat(problems.isEmpty()).isTrue();
    read("課".repeat(101), 100);
    assertThat(problems.all()).singleElement().asString().contains("longer than 100");
  }

  @Test
  void aShapeOfASignMayBeChosen() {
    assertThat(read("葛\uDB40\uDD00城課", 100)).isEqualTo("葛\uDB40\uDD00城課");
    assertThat(problems.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"9999-12-31", "2999-12-31"})
  void aLastDayThatMeansNoneIsNone(String last) {
    YamlMap entry =
        YamlMap.read("town.yaml", 1, "from: 2026-04-01\nlast-day: " + last + "\n", problems)
            .orElseThrow();
    assertThat(new RosterYamlWords("town.yaml", problems).period(entry, null))
        .isEqualTo(Period.from(LocalDate.of(2026, 4, 1)));
    assertThat(problems.isEmpty()).isTrue();
  }

  private String read(String name, int longest) {
    YamlMap entry =
        YamlMap.read("town.yaml", 1, "code: '210'\nname: \"" + name + "\"\n", problems)
            .orElseThrow();
    return new RosterYamlWords("town.yaml", problems).text(entry, "name", longest);
  }
}
