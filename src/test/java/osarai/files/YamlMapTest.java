package osarai.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlMapTest {
  private final Problems problems = new Problems();

  @Test
  void knowsTheLineOfEachValue() {
    YamlMap map =
        read(
            """
            id: all-staff
            # a remark

            quiz: {id: q,
              draw: 10}
            lessons:
              - id: one
                minutes: 3
              - {id: two, minutes: 4}
            """);
    assertThat(map.line()).isEqualTo(1);
    assertThat(map.line("id")).isEqualTo(1);
    assertThat(map.line("quiz")).isEqualTo(4);
    assertThat(map.map("quiz").orElseThrow().line("draw")).isEqualTo(5);
    List<YamlMap> lessons = map.maps("lessons");
    assertThat(lessons).extracting(l -> l.line("minutes")).containsExactly(8, 9);
    assertThat(lessons.get(1).line("absent")).isEqualTo(9);
    assertNoProblem();
  }

  @Test
  void countsFromTheLineOfTheFileOnWhichItBegins() {
    YamlMap head =
        YamlMap.read("content/a.md", 2, "title: a\nminutes: x\n", problems).orElseThrow();
    assertThat(head.line("minutes")).isEqualTo(3);
    head.integer("minutes", 1, 60);
    assertProblems("content/a.md:3: minutes: 'x' is not a number from 1 to 60");
  }

  @Test
  void notesAKeyThatStandsTwiceOnItsSecondLine() {
    read("id: a\ntitle: b\nid: c\n");
    assertProblems("f.yaml:3: id: stands twice");
  }

  @Test
  void notesAKeyThatNobodyReadsAndTheLikelyOne() {
    read("id: a\naudiense: [all]\n").onlyKeys("id", "audience");
    assertProblems(
        "f.yaml:2: audiense: 'audiense' is not a name that is read here"
            + " (did you mean 'audience'?)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"other: a", "title:", "title: ''", "title: '  '"})
  void notesATextThatIsMissingOrEmpty(String yaml) {
    assertThat(read(yaml).text("title")).isBlank();
    assertProblems("f.yaml:1: title: is missing or empty");
  }

  @ParameterizedTest
  @CsvSource({"0", "61", "-1", "1.5", "0x10", "six", "99999999999"})
  void notesANumberOutOfBounds(String found) {
    assertThat(read("minutes: " + found).integer("minutes", 1, 60)).isEqualTo(1);
    assertProblems("f.yaml:1: minutes: '" + found + "' is not a number from 1 to 60");
  }

  @Test
  void takesBothBoundsOfANumber() {
    assertThat(read("n: 1").integer("n", 1, 60)).isEqualTo(1);
    assertThat(read("n: 60").integer("n", 1, 60)).isEqualTo(60);
    assertNoProblem();
  }

  @Test
  void aFlagIsTrueOrFalseAndFalseWhereMissing() {
    YamlMap map = read("a: true\nb: false\nc: yes\n");
    assertThat(map.flag("a")).isTrue();
    assertThat(map.flag("b")).isFalse();
    assertThat(map.flag("absent")).isFalse();
    assertNoProblem();
    assertThat(map.flag("c")).isFalse();
    assertProblems("f.yaml:3: c: 'yes' is neither true nor false");
  }

  @Test
  void keepsWordsThatOtherReadersTurnIntoNumbersDatesAndTruth() {
    YamlMap map = read("a: 2.10\nb: 2026-01-01\nc: 012\nd: no\ne: 1_000\n");
    assertThat(map.text("a")).isEqualTo("2.10");
    assertThat(map.text("b")).isEqualTo("2026-01-01");
    assertThat(map.text("c")).isEqualTo("012");
    assertThat(map.text("d")).isEqualTo("no");
    assertThat(map.text("e")).isEqualTo("1_000");
  }

  @Test
  void notesAValueOfTheWrongShape() {
    YamlMap map = read("text: [a]\nlist: a\nmaps: [a]\nmap: a\nwords:\n  - a\n  - {b: c}\n");
    assertThat(map.optionalText("text")).isEmpty();
    assertThat(map.texts("list")).isEmpty();
    assertThat(map.maps("maps")).isEmpty();
    assertThat(map.map("map")).isEmpty();
    assertThat(map.texts("words")).containsExactly("a");
    assertProblems(
        "f.yaml:1: text: must be a text",
        "f.yaml:2: list: must be a list",
        "f.yaml:3: maps: must be a list of mappings",
        "f.yaml:4: map: must be a mapping",
        "f.yaml:7: words: must be a list of words");
  }

  @Test
  void whatIsMissingIsEmptyWithoutAProblem() {
    YamlMap map = read("id: a");
    assertThat(map.has("id")).isTrue();
    assertThat(map.has("list")).isFalse();
    assertThat(map.texts("list")).isEmpty();
    assertThat(map.maps("list")).isEmpty();
    assertThat(map.map("map")).isEmpty();
    assertThat(map.optionalText("text")).isEmpty();
    assertNoProblem();
  }

  private YamlMap read(String yaml) {
    Optional<YamlMap> map = YamlMap.read("f.yaml", 1, yaml, problems);
    assertThat(map).as(() -> problems.all().toString()).isPresent();
    return map.orElseThrow();
  }

  private void assertProblems(String... expected) {
    assertThat(problems.all()).extracting(Problem::toString).containsExactly(expected);
  }

  private void assertNoProblem() {
    assertThat(problems.all()).isEmpty();
  }
}
