package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MigrationRulesTest {
  private static final Pattern NAME =
      Pattern.compile("(V\\d{8}_\\d{6}__[a-z]+_[a-z0-9_]+|afterMigrate__[a-z_]+)\\.sql");
  private static final Pattern CREATE_TABLE =
      Pattern.compile("(?is)\\bCREATE\\s+(?:OR\\s+REPLACE\\s+)?TABLE\\b[^;]*;?");

  private static final Pattern VIEW = Pattern.compile("(?is)\\bVIEW\\s+(\\w+)\\s+AS(.*?);");

  private final Map<String, String> migrations = migrations();

  @Test
  void areNamedByDateTimeAndPackage() {
    assertThat(migrations).isNotEmpty();
    assertThat(migrations.keySet())
        .allSatisfy(path -> assertThat(path.substring(path.lastIndexOf('/') + 1)).matches(NAME));
  }

  @Test
  void noTwoHaveTheSameVersion() {
    assertThat(migrations.keySet())
        .filteredOn(path -> path.contains("/V"))
        .extracting(path -> path.replaceAll(".*/|__.*", ""))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyTableStatesItsCharacterSetCollationAndKey() {
    eachTable()
        .forEach(
            (path, table) ->
                assertThat(table)
                    .as(path)
                    .containsPattern("(?i)CHARACTER SET utf8mb4 COLLATE utf8mb4_bin")
                    .containsPattern("(?i)\\bPRIMARY KEY\\b")
                    .containsPattern("(?i)\\bIF NOT EXISTS\\b"));
  }

  @Test
  void oneFileMakesOneTable() {
    migrations.forEach(
        (path, text) ->
            assertThat(CREATE_TABLE.matcher(text).results().count()).as(path).isLessThan(2));
  }

  @Test
  void timeIsNeverTheDatabases() {
    assertThat(
            Sources.linesWith(
                migrations,
                "(?i)\\bTIMESTAMP\\b|\\bNOW\\s*\\(|\\bCURRENT_TIMESTAMP\\b|\\bSYSDATE\\b|\\bCURDATE\\b"
                    + "|\\bCURRENT_DATE\\b|\\bUTC_TIMESTAMP\\b|\\bUNIX_TIMESTAMP\\b|\\bLOCALTIME"))
        .isEmpty();
  }

  @Test
  void noNumberIsCountedUpAndNothingIsDeletedByAnother() {
    assertThat(
            Sources.linesWith(
                migrations,
                "(?i)\\bAUTO_INCREMENT\\b|\\bCREATE SEQUENCE\\b|\\bON DELETE CASCADE\\b"))
        .isEmpty();
  }

  @Test
  void momentsAreKeptToTheMicrosecond() {
    assertThat(Sources.linesWith(migrations, "(?i)\\bDATETIME\\b(?!\\(6\\))")).isEmpty();
  }

  /**
   * A dump restores views by name; until its turn a view is a table of numbers, which are no ids.
   */
  @Test
  void noViewReadsOneWhoseNameComesLater() {
    Map<String, String> views = new TreeMap<>();
    migrations.forEach(
        (path, text) ->
            VIEW.matcher(text).results().forEach(v -> views.put(v.group(1), v.group(2))));
    assertThat(views).hasSizeGreaterThan(5);
    views.forEach(
        (name, text) ->
            assertThat(views.keySet())
                .as(name)
                .filteredOn(other -> other.compareTo(name) > 0)
                .noneMatch(other -> text.matches("(?s).*\\b" + other + "\\b.*")));
  }

  private Map<String, String> eachTable() {
    Map<String, String> tables = new TreeMap<>();
    migrations.forEach(
        (path, text) -> {
          List<String> found = new ArrayList<>();
          CREATE_TABLE.matcher(text).results().forEach(match -> found.add(match.group()));
          found.forEach(table -> tables.put(path, table));
        });
    assertThat(tables).isNotEmpty();
    return tables;
  }

  private static Map<String, String> migrations() {
    Map<String, String> texts = new TreeMap<>();
    Sources.below("src/main/resources/db/migration", "")
        .forEach((path, text) -> texts.put(path, text.replaceAll("--[^\n]*", "")));
    return texts;
  }
}
