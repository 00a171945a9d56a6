package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who runs the product finds every setting of ours in the table of OPERATING, and no other. */
class SettingsTest {
  private static final String SETTING = "osarai\\.[a-z.-]+";

  private final String properties = Sources.text("src/main/resources/application.properties");

  /** The first three cells of each row of the table. */
  private final List<List<String>> table =
      Sources.text("src/docs/OPERATING.md")
          .lines()
          .filter(line -> line.startsWith("| `osarai."))
          .map(line -> List.of(line.split(" \\| ")).subList(0, 3))
          .toList();

  /** One with more would be read by no profile. */
  @Test
  void aSettingIsOfOneProfileAtMost() {
    assertThat(properties.lines()).noneMatch(line -> line.matches("%[^=]*\\.%.*"));
  }

  @Test
  void everySettingStandsInTheTableAndNothingElseDoes() {
    Set<String> settings =
        Stream.of(
                mapped().stream(),
                all(
                    String.join("", Sources.below("src/main/java", ".java").values()),
                    "@ConfigProperty\\(\\s*name = \"(" + SETTING + ")"),
                all(properties, "\\$\\{(" + SETTING + ")"))
            .flatMap(found -> found)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(settings).hasSizeGreaterThan(30);
    assertThat(table.stream().flatMap(row -> all(row.get(0), "(" + SETTING + ")")))
        .containsExactlyInAnyOrderElementsOf(settings);
  }

  @Test
  void aVariableIsNamedAsItsSetting() {
    assertThat(table).isNotEmpty();
    for (List<String> row : table) {
      List<String> variables = all(row.get(1), "(OSARAI_[A-Z_]+)").toList();
      String settings = row.get(0).replaceFirst(" \\(.*", "");
      assertThat(variables)
          .isIn(
              List.of(), // of one that is not to be set
              all(settings, "(" + SETTING + ")").map(SettingsTest::variable).toList());
    }
  }

  /** Where the table gives a value, and not what it means that there is none. */
  @Test
  void aDefaultIsTheOneOfTheCode() {
    Map<String, String> defaults = defaults();
    List<List<String>> told =
        table.stream()
            .filter(row -> all(row.get(0), "(" + SETTING + ")").allMatch(defaults::containsKey))
            .toList();
    assertThat(told).hasSizeGreaterThan(15);
    assertThat(told)
        .allSatisfy(
            row ->
                assertThat(row.get(2).replace("`", "").replaceFirst(" \\(.*", ""))
                    .as(row.get(0))
                    .isEqualTo(
                        all(row.get(0), "(" + SETTING + ")")
                            .map(defaults::get)
                            .collect(Collectors.joining(", "))));
  }

  private static Map<String, String> defaults() {
    Map<String, String> defaults = new TreeMap<>();
    methods()
        .forEach(
            (setting, method) -> {
              WithDefault value = method.getAnnotation(WithDefault.class);
              if (value != null) {
                defaults.put(setting, value.value());
              }
            });
    return defaults;
  }

  private static String variable(String setting) {
    return setting.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
  }

  private static Set<String> mapped() {
    return methods().keySet();
  }

  private static Map<String, Method> methods() {
    Map<String, Method> methods = new TreeMap<>();
    MainClasses.ALL.stream()
        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
        .forEach(
            type ->
                Arrays.stream(type.reflect().getDeclaredMethods())
                    .filter(method -> Modifier.isAbstract(method.getModifiers()))
                    .forEach(
                        method ->
                            methods.put(
                                type.getAnnotationOfType(ConfigMapping.class).prefix()
                                    + "."
                                    + word(method),
                                method)));
    return methods;
  }

  private static String word(Method method) {
    return method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static Stream<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1));
  }
}
