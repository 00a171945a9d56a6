package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Where there is nothing to list, a page says so in a sentence, and shows no empty table or list.
 */
class EmptyListsTest {
  private static final Pattern TAG =
      Pattern.compile(
          "\\{#(if|for|let|include|insert|title)\\b([^}]*)}|\\{#else[^}]*}|\\{/(\\w*)}");
  private static final Pattern LIST =
      Pattern.compile("(?:<tbody>|<ul[^>]*>|<ol[^>]*>)\\s*\\{#for \\w+ in ([^}]+)}");

  /** By file and list, with the reason why it is never empty. */
  private static final Map<String, String> NEVER_EMPTY =
      Map.ofEntries(
          Map.entry("curriculum/whatIf.html changes.lines", "of changes there are"),
          Map.entry("accounts/reconciliation.html group.shown", "a group is of what was found"),
          Map.entry("accounts/sheet.html group.shown", "a group is of who was left out"),
          Map.entry("hr/file/preview.html group.lines", "a group is of what was found"),
          Map.entry("hr/profile/profile.html view.columns", "all columns there are"),
          Map.entry("hr/profile/profiles.html lines", "the one built in is always there"),
          Map.entry("hr/profile/sampleColumns.html view.headings", "without headings no page"),
          Map.entry("hr/departments/department.html one.history", "a department is something"),
          Map.entry("evidence/closing/figures.html table.courses", "asked by who includes it"),
          Map.entry("evidence/closing/yearClosing.html section.lines", "a section of the unmet"),
          Map.entry("evidence/closing/recounts.html view.lines", "the line of all is there"),
          Map.entry("content/policy.html policy.clauses", "a policy has clauses"),
          Map.entry("forms/faults.html form.faults", "of a form that is refused"),
          Map.entry("reporting/section.html view.chips", "every filter there is"),
          Map.entry("reporting/town/town.html view.chips", "every filter there is"),
          Map.entry("reporting/town/bars.html figures.parts", "asked by who includes it"),
          Map.entry("home/desk.html view.numbers", "whoever has a desk has numbers"),
          Map.entry("home/desk.html group.doors", "a group is of doors there are"),
          Map.entry(
              "reporting/sectionCounted.html view.report.countedCourses",
              "asked by who includes it"),
          Map.entry("reporting/firstDay.html check.first", "of a check that found something"),
          Map.entry("learning/review.html sheet.all", "an attempt asks something"),
          Map.entry("learning/result.html sheet.all", "an attempt asks something"),
          Map.entry("learning/question.html sheet.all", "an attempt asks something"),
          Map.entry("learning/course.html taking.progress.course.lessons", "a course has lessons"));

  private final Map<String, String> templates =
      Sources.below("src/main/resources/templates", ".html");

  @Test
  void noListIsShownThatMayBeEmpty() {
    Set<String> unasked = new TreeSet<>();
    int[] seen = {0};
    templates.forEach(
        (file, text) -> {
          Matcher list = LIST.matcher(text);
          while (list.find()) {
            seen[0]++;
            if (!isAsked(text.substring(0, list.start()), list.group(1).strip())) {
              unasked.add(name(file) + " " + list.group(1).strip());
            }
          }
        });
    assertThat(seen[0]).isGreaterThan(40);
    assertThat(unasked).isSubsetOf(NEVER_EMPTY.keySet());
    assertThat(NEVER_EMPTY.keySet()).isSubsetOf(unasked);
  }

  private static String name(String file) {
    return file.substring("src/main/resources/templates/".length());
  }

  /** Whether one of the conditions that are open here asks for the list. */
  private static boolean isAsked(String before, String list) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(before);
    while (tag.find()) {
      boolean ends = tag.group(3) != null;
      if (ends && !open.isEmpty()) {
        open.pop();
      } else if (tag.group(1) != null && !tag.group(2).endsWith("/")) {
        open.push(tag.group(1).equals("if") ? tag.group(2) : "");
      } else if (!ends && tag.group(1) == null && !open.isEmpty()) {
        open.push(open.pop() + tag.group());
      }
    }
    return open.stream()
        .anyMatch(
            condition ->
                condition.contains(list + ".isEmpty") || condition.contains(list + ".size"));
  }
}
