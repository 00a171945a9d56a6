package osarai.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.running.ProcessorTime;

/** YAML is data: whatever stands in it, reading it makes a map or a problem (ASVS 1.5.2). */
class HostileYamlTest {
  /** Set by a class that must never be made. */
  static volatile boolean made;

  public static final class Trap {
    public Trap() {
      made = true;
    }
  }

  private final Problems problems = new Problems();

  @Test
  void refusesABombOfAliases() {
    StringBuilder bomb =
        new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    assertRefused(bomb.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &a [*a]",
        "a: &a {b: *a}",
        "base: &b {x: 1}\nuse: {<<: *b}",
        "- a\n- b",
        "just words",
        "",
        "a: b: c",
        "a: [1, 2",
        "\tid: x",
        "a: \"\\x",
        "a: %",
        "---\na: 1\n---\nb: 2\n",
        "a: \u0000",
        "a: \u0007",
        "a: *unknown"
      })
  void refusesWhatIsNoPlainMapping(String yaml) {
    assertRefused(yaml);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: !!osarai.files.HostileYamlTest$Trap {}",
        "id: !!osarai.files.HostileYamlTest$Trap []",
        "!!osarai.files.HostileYamlTest$Trap {id: a}",
        "id: !!javax.script.ScriptEngineManager"
            + " [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:1/\"]]]]",
        "id: !<tag:yaml.org,2002:osarai.files.HostileYamlTest$Trap> {}",
        "id: !!java.util.Date 2026-01-01",
        "id: !!binary not-base-64"
      })
  void makesNoObjectOfATag(String yaml) {
    YamlMap.read("f.yaml", 1, yaml, problems)
        .ifPresent(
            map -> {
              map.optionalText("id");
              map.texts("id");
              map.maps("id");
              map.map("id");
            });
    assertThat(made).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 5_000, 100_000, 400_000})
  void refusesVeryDeepNestingWithoutOverflow(int depth) {
    assertRefused("a: " + "[".repeat(depth) + "]".repeat(depth));
    assertRefused("a: " + "{a: ".repeat(Math.min(depth, 100_000)));
    assertRefused("a:\n  " + "- ".repeat(depth) + "x");
    assertRefused("a:\n  " + "? ".repeat(depth) + "x");
  }

  @Test
  void readsNestingThatContentNeeds() {
    assertThat(YamlMap.read("f.yaml", 1, "a: " + "[".repeat(9) + "]".repeat(9), problems))
        .isPresent();
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void refusesATextThatIsTooLong() {
    assertRefused("a: " + "x".repeat(1_000_000));
    assertThat(problems.all().get(0)).hasToString("f.yaml: is longer than 1000000 characters");
  }

  @ParameterizedTest
  @CsvSource({"'','a: 1'", "'a: &a x\n','b: *a'"})
  void needsNoMoreThanInProportionWhateverIsWrittenTwice(String first, String line) {
    assertThat(YamlMap.read("f.yaml", 1, first + (line + "\n").repeat(9), problems)).isPresent();
    double growth =
        ProcessorTime.growth(
            100_000,
            times ->
                YamlMap.read("f.yaml", 1, first + (line + "\n").repeat(times), new Problems()));
    assertThat(growth).as("16 in proportion, 256 with the square").isLessThan(80);
  }

  static Stream<String> scraps() {
    var random = new Random(1205);
    String[] scraps = {
      "a: ",
      "b:\n",
      "- ",
      "  ",
      "[",
      "]",
      "{",
      "}",
      "&x ",
      "*x",
      "!!str ",
      "!t ",
      "| \n",
      "> \n",
      "'",
      "\"",
      "\\u",
      "#",
      "? ",
      ": ",
      "---\n",
      "...\n",
      "%YAML 9\n",
      "\t",
      "\n",
      "方針",
      "\uFEFF",
      "\u2028",
      "\uD83D",
      "<<: ",
      ", ",
      "@",
      "`"
    };
    return IntStream.range(0, 500)
        .mapToObj(
            i ->
                random
                    .ints(1 + random.nextInt(25), 0, scraps.length)
                    .mapToObj(n -> scraps[n])
                    .reduce("", String::concat));
  }

  @ParameterizedTest
  @MethodSource("scraps")
  void neverFailsOtherwiseThanByAProblem(String yaml) {
    Optional<YamlMap> map = YamlMap.read("f.yaml", 3, yaml, problems);
    map.ifPresent(
        m -> {
          m.onlyKeys("a", "b");
          m.integer("a", 1, 2);
          m.flag("b");
          m.texts("b");
          m.maps("b");
          m.map("b");
        });
    assertThat(map.isPresent() || !problems.isEmpty()).isTrue();
    assertThat(problems.all()).allSatisfy(p -> assertThat(p.line()).isGreaterThanOrEqualTo(3));
  }

  private void assertRefused(String yaml) {
    int before = problems.all().size();
    assertThat(YamlMap.read("f.yaml" + (before == 0 ? "" : before), 1, yaml, problems)).isEmpty();
    assertThat(problems.all()).hasSizeGreaterThan(before);
  }
}
