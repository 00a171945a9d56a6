package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A query names tables, views and entities as texts, which no import tells of. A package asks only
 * for those of packages that it may depend on.
 */
class StoredNamesTest {
  private static final String MAIN = "src/main/java/osarai/";
  private static final String MIGRATIONS = "src/main/resources/db/migration";

  private static final Pattern MADE =
      Pattern.compile("\\b(?:TABLE IF NOT EXISTS|INVOKER VIEW) (\\w+)");
  private static final Pattern SQL = Pattern.compile("\\b(?:FROM|JOIN|INTO|UPDATE)\\s+(\\w+)");
  private static final Pattern OF_ENTITIES =
      Pattern.compile("\\b(?:from|join|update)\\s+([A-Z]\\w+)");

  /** By first word of a migration's name, where its package has another today. */
  private static final Map<String, String> RENAMED = Map.of("sessions", "trainings");

  private final Map<String, String> sources = Sources.below(MAIN, ".java");

  @Test
  void aStatementReadsNoTableOfAPackageAbove() {
    Map<String, String> tables = tables();
    assertThat(tables)
        .hasSizeGreaterThan(60)
        .containsEntry("duty_now", "curriculum")
        .containsEntry("ledger_entry", "evidence");
    assertThat(uses(SQL, tables)).hasSizeGreaterThan(100);
    assertThat(above(SQL, tables, StoredNamesTest::isUnderARoofWith)).isEmpty();
  }

  @Test
  void aQueryReadsNoEntityOfAPackageAbove() {
    Map<String, String> entities = entities();
    assertThat(entities).hasSizeGreaterThan(40);
    assertThat(uses(OF_ENTITIES, entities)).hasSizeGreaterThan(40);
    assertThat(
            above(
                OF_ENTITIES,
                entities,
                (asks, owner) ->
                    asks.equals(owner) || PackagesTest.mayDependOn(asks).contains(owner)))
        .isEmpty();
  }

  /** A migration is named by package, not by its sub-package. */
  private static boolean isUnderARoofWith(String asks, String owner) {
    return roof(asks).equals(owner)
        || PackagesTest.mayDependOn(asks).stream().anyMatch(other -> roof(other).equals(owner));
  }

  private static String roof(String name) {
    return name.replaceFirst("\\..*", "");
  }

  private record Use(String file, String asks, String name, String owner) {}

  private List<String> above(
      Pattern asked, Map<String, String> owners, BiPredicate<String, String> may) {
    return uses(asked, owners).stream()
        .filter(use -> !may.test(use.asks(), use.owner()))
        .map(use -> use.file() + ": " + use.name() + " of " + use.owner())
        .toList();
  }

  private List<Use> uses(Pattern asked, Map<String, String> owners) {
    List<Use> uses = new ArrayList<>();
    sources.forEach(
        (file, text) -> {
          String folder = file.substring(MAIN.length()).replaceFirst("/?[^/]*$", "");
          Matcher name = asked.matcher(text);
          while (name.find()) {
            String owner = owners.get(name.group(1));
            if (owner != null) {
              uses.add(new Use(file, folder.replace('/', '.'), name.group(1), owner));
            }
          }
        });
    return uses;
  }

  /** By name, the package whose migration made it first. */
  static Map<String, String> tables() {
    Map<String, String> owners = new TreeMap<>();
    Sources.below(MIGRATIONS, ".sql")
        .forEach(
            (file, text) -> {
              String first = file.replaceFirst(".*/V[0-9_]+__([a-z]+)_.*", "$1");
              Matcher made = MADE.matcher(text);
              while (made.find()) {
                owners.putIfAbsent(made.group(1), RENAMED.getOrDefault(first, first));
              }
            });
    return owners;
  }

  private static Map<String, String> entities() {
    Map<String, String> owners = new TreeMap<>();
    for (JavaClass type : MainClasses.ALL) {
      if (type.isAnnotatedWith(Entity.class)) {
        owners.put(type.getSimpleName(), MainClasses.packageOf(type));
      }
    }
    return owners;
  }
}
