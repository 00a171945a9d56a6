package osarai.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private final Problems problems = new Problems();

  @Test
  void areInTheOrderOfFilesAndLinesAndNotedOnce() {
    problems.add("content/b.md", 2, "later file");
    problems.add("content/a.md", 10, "tenth line");
    problems.add("content/a.md", 9, "z");
    problems.add("content/a.md", 9, "a");
    problems.add("content/a.md", 0, "whole file");
    problems.add("content/a.md", 9, "a");
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            "content/a.md: whole file",
            "content/a.md:9: a",
            "content/a.md:9: z",
            "content/a.md:10: tenth line",
            "content/b.md:2: later file");
  }

  @Test
  void nameTheUnknownWordAndTheLikelyOne() {
    var known = List.of("media-carry-out", "incident-response");
    assertThat(
            problems.known("content/a.md", 6, "clauses", "media-cary-out", known, "in policy 2.1"))
        .isFalse();
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            "content/a.md:6: clauses: 'media-cary-out' is not in policy 2.1"
                + " (did you mean 'media-carry-out'?)");
  }

  @Test
  void doNotGuessWhereNothingIsNear() {
    problems.known("a", 1, "type", "essay", List.of("single", "true-false"), "one of them");
    assertThat(problems.all())
        .extracting(Problem::message)
        .containsExactly("type: 'essay' is not one of them");
  }

  @Test
  void passAKnownWord() {
    assertThat(problems.known("a", 1, "type", "single", List.of("single"), "one of them")).isTrue();
    assertThat(problems.isEmpty()).isTrue();
    assertThatCode(problems::orThrow).doesNotThrowAnyException();
  }

  @Test
  void areAllListedWhereTheyStopTheStart() {
    problems.add("content/b.md", 2, "two");
    problems.add("content/a.md", 1, "one");
    assertThatThrownBy(problems::orThrow)
        .isInstanceOf(Problems.UnreadableContent.class)
        .hasMessage("\ncontent/a.md:1: one\ncontent/b.md:2: two");
  }
}
