package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Templates escape everything and carry nothing that a strict content security policy refuses. */
class TemplateRulesTest {
  /**
   * The only expressions that are written without escaping: bodies rendered from Markdown, whose
   * HTML {@code MarkdownTest} holds harmless.
   */
  private static final Set<String> RAW = Set.of("lesson.html.raw", "acknowledgement.html.raw");

  private final Map<String, String> templates = templates();

  @Test
  void onlyRenderedLessonsAndAcknowledgementsAreWrittenRaw() {
    Map<String, String> others = new TreeMap<>();
    templates.forEach(
        (path, text) -> {
          for (String allowed : RAW) {
            text =
                text.replaceAll("\\{(?:[a-zA-Z]+\\.)*" + allowed.replace(".", "\\.") + "\\}", "");
          }
          others.put(path, text);
        });
    assertThat(Sources.linesWith(others, "\\.raw\\b|\\|\\s*safe|\\.safe\\b|RawString")).isEmpty();
  }

  @Test
  void noScriptStandsInThePage() {
    assertThat(unmarked("<script\\b(?![^>]*\\bsrc=)[^>]*>|<script\\b[^>]*>\\s*[^<\\s]")).isEmpty();
    assertThat(unmarked("javascript:")).isEmpty();
  }

  @Test
  void noStyleStandsInThePage() {
    assertThat(unmarked("<style\\b")).isEmpty();
    assertThat(unmarked("\\sstyle\\s*=")).isEmpty();
  }

  @Test
  void noElementHandlesEventsByAttribute() {
    assertThat(unmarked("\\son[a-z]+\\s*=")).isEmpty();
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    assertThat(unmarked("(?:src|href|action)\\s*=\\s*[\"']?(?:https?:)?//")).isEmpty();
  }

  /**
   * A typo in it would be seen by nobody; an enum or a boolean of the view is held by the build.
   */
  @Test
  void nothingIsComparedWithATextOfItsOwn() {
    assertThat(Sources.linesWith(templates, "(?:[!=]=|\\b(?:eq|ne|is)|#case)\\s*['\"]|'\\s*[!=]="))
        .isEmpty();
  }

  /** The number stands where the check takes it: {@code LongestTyped} or {@code Longest}. */
  @Test
  void howLongAFieldMayBeIsNotSaidTwice() {
    assertThat(unmarked("maxlength\\s*=\\s*[\"']?\\d")).isEmpty();
  }

  /** What is longer branches or repeats too much to be read in one line. */
  @Test
  void aLineIsNotTooLong() {
    assertThat(Sources.linesWith(templates, ".{301}")).isEmpty();
  }

  @Test
  void javaCodeMakesNoRawStringEither() {
    assertThat(Sources.linesWith(Sources.below("src/main/java", ".java"), "\\bRawString\\b"))
        .isEmpty();
  }

  private List<String> unmarked(String pattern) {
    return Sources.linesWith(templates, "(?i)" + pattern);
  }

  private static Map<String, String> templates() {
    Map<String, String> texts = new TreeMap<>();
    // Qute's remarks may span lines; they keep their line breaks so that lines are named rightly
    Sources.below("src/main/resources/templates", "")
        .forEach((path, text) -> texts.put(path, withoutRemarks(text)));
    return texts;
  }

  private static String withoutRemarks(String text) {
    return java.util.regex.Pattern.compile("\\{!.*?!}", java.util.regex.Pattern.DOTALL)
        .matcher(text)
        .replaceAll(remark -> remark.group().replaceAll("[^\n]", ""));
  }
}
