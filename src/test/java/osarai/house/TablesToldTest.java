package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever asks what a row is, finds it in the {@code package-info.java} of its package. */
class TablesToldTest {
  private static final String MAIN = "src/main/java/osarai/";

  /** "{@code post}" or "{@code notice.content}"; a set of names is written as "*_now". */
  private static final Pattern NAMED = Pattern.compile("\\{@code\\s+([a-z_*]+)(?:\\.[a-z_]+)?}");

  private final Map<String, String> told = Sources.below(MAIN, "package-info.java");

  @Test
  void thePackageOfAnEntityTellsOfItsTable() {
    TreeSet<String> untold = new TreeSet<>();
    int entities = 0;
    for (JavaClass type : MainClasses.ALL) {
      if (type.isAnnotatedWith(Entity.class)) {
        entities++;
        String folder = MainClasses.packageOf(type).replace('.', '/');
        if (!tells(told.getOrDefault(MAIN + folder + "/package-info.java", ""), tableOf(type))) {
          untold.add(folder + " " + tableOf(type));
        }
      }
    }
    assertThat(entities).isGreaterThan(40);
    assertThat(untold).isEmpty();
  }

  /** Also those that statements alone read and write, and views. */
  @Test
  void somePackageTellsOfEachTable() {
    String everywhere = String.join("", told.values());
    assertThat(StoredNamesTest.tables().keySet())
        .hasSizeGreaterThan(60)
        .allSatisfy(table -> assertThat(tells(everywhere, table)).as(table).isTrue());
  }

  @Test
  void aTableThatNobodyTellsOfIsFound() {
    assertThat(tells("{@code post} and the views {@code *_now}", "post")).isTrue();
    assertThat(tells("{@code post} and the views {@code *_now}", "post_now")).isTrue();
    assertThat(tells("{@code post} and the views {@code *_now}", "notice")).isFalse();
    assertThat(tells("a post", "post")).isFalse();
    assertThat(tells("{@code notice.content}", "notice")).isTrue();
  }

  private static boolean tells(String text, String table) {
    Matcher named = NAMED.matcher(text.replaceAll("\\s*\n \\*\\s*", " "));
    return named
        .results()
        .map(name -> name.group(1))
        .anyMatch(name -> table.matches(name.replace("*", "\\w+")));
  }

  private static String tableOf(JavaClass type) {
    String named =
        type.isAnnotatedWith(Table.class) ? type.getAnnotationOfType(Table.class).name() : "";
    return named.isEmpty() ? inRows(type.getSimpleName()) : named;
  }

  /** As Hibernate does it by the strategy of {@code application.properties}. */
  private static String inRows(String name) {
    return Pattern.compile("(?<=[a-z0-9])(?=[A-Z])")
        .splitAsStream(name)
        .map(String::toLowerCase)
        .collect(Collectors.joining("_"));
  }
}
