package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.forms.MostListed;

/** A list of which only some are shown says so on its page. */
class CutListsTest {
  private static final String JAVA = "src/main/java/osarai/";
  private static final String TEMPLATES = "src/main/resources/templates/";

  /** Who is shown only some, by a number of its own, and what its page says then. */
  private static final Map<String, String> BY_THEIR_OWN_NUMBER =
      Map.of(
          "reporting/FirstDay", "{#if check.more > 0}<p class=\"soft\">{reporting:more(",
          "accounts/FoundAccountPages", "{#if count > lines.size}<p>{accounts:found_cut(",
          "accounts/ReconciliationPages", "{#if group.cut}<p>{accounts:cut(",
          "curriculum/WhatIf", "{#if changes.cut}<p class=\"soft\">{whatif:cut(",
          "evidence/closing/ClosingView", "{#if view.cut}<p>{closing:cut(",
          "hr/file/Preview", "{#if group.cut}<p class=\"soft\">{hr:cut(");

  private static final Pattern OWN_NUMBER =
      Pattern.compile("static final int (?:MOST_)?(?:SHOWN|LISTED|LINES) =");

  /** A statement that takes some of many: work that goes on with the rest, or a trick. */
  private static final List<String> NO_LISTS =
      List.of("accounts/AccountTasks.java", "evidence/closing/ClosingFigures.java");

  private static final Pattern TOLD =
      Pattern.compile(
          "\\{#if ([\\w.]+)\\.size >= listed:(\\w+)\\}.*\\{web:newest\\(listed:(\\w+)\\)\\}");

  private final Map<String, String> sources = Sources.below("src/main/java", ".java");
  private final Map<String, String> templates =
      Sources.below("src/main/resources/templates", ".html");

  static Stream<String> numbers() {
    return Arrays.stream(MostListed.class.getFields()).map(field -> field.getName());
  }

  /** In each package as many pages tell of the number as classes cut a list by it. */
  @ParameterizedTest
  @MethodSource("numbers")
  void everyListThatIsCutSaysSoOnItsOwnPage(String number) {
    Map<String, List<String>> cut = new TreeMap<>();
    sources.forEach(
        (path, source) -> {
          if (source.contains("setMaxResults(MostListed." + number + ")")) {
            cut.computeIfAbsent(folder(path, JAVA), f -> new ArrayList<>()).add(path);
          }
        });
    assertThat(cut).as("it cuts something").isNotEmpty();
    cut.forEach(
        (folder, classes) -> assertThat(pages(folder, number)).as(folder).hasSameSizeAs(classes));
  }

  /** The pages of the package that tell of the number, each of a list that it shows. */
  private List<String> pages(String folder, String number) {
    List<String> found = new ArrayList<>();
    templates.forEach(
        (path, template) -> {
          Matcher told = TOLD.matcher(template);
          if (folder(path, TEMPLATES).equals(folder) && told.find()) {
            assertThat(told.group(3)).as(path).isEqualTo(told.group(2));
            assertThat(template).as(path).contains(" in " + told.group(1) + "}");
            if (told.group(2).equals(number)) {
              found.add(path);
            }
          }
        });
    return found;
  }

  private static String folder(String path, String root) {
    return path.substring(root.length(), path.lastIndexOf('/'));
  }

  @Test
  void aListThatIsCutByANumberOfItsOwnSaysSoToo() {
    List<String> found =
        sources.entrySet().stream()
            .filter(source -> OWN_NUMBER.matcher(source.getValue()).find())
            .map(source -> source.getKey().substring(JAVA.length()).replace(".java", ""))
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(BY_THEIR_OWN_NUMBER.keySet());
    BY_THEIR_OWN_NUMBER.forEach(
        (type, said) ->
            assertThat(templates.entrySet())
                .as(type)
                .anyMatch(
                    page ->
                        folder(page.getKey(), TEMPLATES).equals(folder(JAVA + type, JAVA))
                            && page.getValue().contains(said)));
  }

  /** One row, or a number that stands in {@link MostListed} or is given. */
  @Test
  void noQueryIsCutByANumberOfItsOwn() {
    assertThat(Sources.linesWith(sources, "setMaxResults\\((?!1\\)|MostListed\\.|most\\))"))
        .isEmpty();
    assertThat(Sources.linesWith(sources, "\\bLIMIT (?!1\\b|:most\\b)"))
        .extracting(line -> line.substring(JAVA.length(), line.indexOf(':')))
        .containsExactlyInAnyOrderElementsOf(NO_LISTS);
  }
}
