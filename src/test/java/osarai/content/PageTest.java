package osarai.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.files.AuthoredFiles;
import osarai.files.Problem;
import osarai.files.Problems;
import osarai.files.Sha256;

class PageTest {
  private static final String PATH = "content/a.md";
  private final Problems problems = new Problems();

  @Test
  void hasAHeadAndABodyThatKnowTheirLines() {
    Page page = read("---\ntitle: 席\nminutes: 3\n---\n## 朝\n\n紙\n").orElseThrow();
    assertThat(page.head().text("title")).isEqualTo("席");
    assertThat(page.head().line("minutes")).isEqualTo(3);
    assertThat(page.body()).isEqualTo("## 朝\n\n紙\n");
    assertThat(page.line(1)).isEqualTo(5);
    assertThat(page.line(3)).isEqualTo(7);
  }

  @Test
  void readsLinesOfWindowsAsItReadsOurs() {
    Page page = read("---\r\ntitle: 席\r\n---\r\n一\r\n二\r\n").orElseThrow();
    assertThat(page.head().text("title")).isEqualTo("席");
    assertThat(page.body()).isEqualTo("一\n二\n");
    assertThat(page.line(2)).isEqualTo(5);
  }

  @Test
  void itsHashIsOfTheFileAsItStands() {
    String text = "---\r\ntitle: a\r\n---\r\nb";
    assertThat(read(text).orElseThrow().sha256()).isEqualTo(Sha256.of(text.getBytes(UTF_8)));
  }

  @Test
  void aRuleInTheBodyDoesNotEndTheHeadAgain() {
    assertThat(read("---\na: b\n---\n一\n\n---\n二\n").orElseThrow().body())
        .isEqualTo("一\n\n---\n二\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "---", "---\n", "## 朝", "\n---\na: b\n---\n", "---\na: b\n", "---\na: b\n---"})
  void notesAFileWithoutAHead(String text) {
    assertThat(read(text)).isEmpty();
    assertProblem(PATH + ":1: must begin with a head between two lines of three dashes (---)");
  }

  @Test
  void notesAnEmptyHead() {
    assertThat(read("---\n---\n本文\n")).isEmpty();
    assertProblem(PATH + ":2: must be a mapping of 'name: value' lines");
  }

  @Test
  void notesAMissingFile() {
    assertThat(Page.read(new AuthoredFiles(Map.of()), PATH, problems)).isEmpty();
    assertProblem(PATH + ": is missing");
  }

  private Optional<Page> read(String text) {
    return Page.read(new AuthoredFiles(Map.of(PATH, text.getBytes(UTF_8))), PATH, problems);
  }

  private void assertProblem(String problem) {
    assertThat(problems.all()).extracting(Problem::toString).containsExactly(problem);
  }
}
