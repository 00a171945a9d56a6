package osarai.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.files.Sha256;

class CourseReaderTest {
  private final Draft draft = new Draft();

  @Test
  void readsTheCourseWithAllThatBelongsToIt() {
    Course course = draft.course().orElseThrow();
    assertThat(draft.problems()).isEmpty();
    assertThat(course.id()).isEqualTo("small");
    assertThat(course.draw()).isEqualTo(2);
    assertThat(course.passMark()).isEqualTo(80);
    assertThat(course.minutes()).isEqualTo(6 + 2);
    assertThat(course.acknowledgement()).isEmpty();
    assertThat(course.lessons()).extracting(Lesson::id).containsExactly("desk/leave");
    assertThat(course.lesson("desk/leave").orElseThrow().showsOwnDesignations()).isTrue();
    assertThat(course.lesson("desk/absent")).isEmpty();
  }

  @Test
  void aFigureIsServedUnderTheHashOfItsBytes() {
    Lesson lesson = draft.course().orElseThrow().lessons().get(0);
    String sha256 = Sha256.of(draft.files().bytes(Draft.FIGURE).orElseThrow());
    assertThat(lesson.figures()).containsExactly(Draft.FIGURE);
    assertThat(lesson.html()).contains("<img src=\"/figures/" + sha256 + ".svg\" alt=\"机の図\"");
  }

  @Test
  void theManifestNamesEveryFileWithItsHashInTheOrderOfPaths() {
    Course course = draft.course().orElseThrow();
    assertThat(course.manifest().lines().map(line -> line.substring(65)))
        .containsExactly(Draft.COURSE, Draft.FIGURE, Draft.LESSON, Draft.POLICY, Draft.QUIZ);
    assertThat(course.manifest()).contains(course.quiz().sha256() + " " + Draft.QUIZ + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {Draft.COURSE, Draft.FIGURE, Draft.LESSON, Draft.POLICY, Draft.QUIZ})
  void aChangeOfOneByteInAnyFileMakesAnotherVersion(String path) {
    String before = draft.course().orElseThrow().sha256();
    assertThat(draft.course().orElseThrow().sha256()).isEqualTo(before);
    draft.with(path, draft.text(path) + "\n");
    assertThat(draft.course().orElseThrow().sha256()).isNotEqualTo(before);
  }

  @Test
  void namesTheClauseThatWasLikelyMeant() {
    draft.change(Draft.LESSON, "media-carry-out", "media-cary-out").course();
    assertThat(draft.problems())
        .contains(
            "content/lessons/desk/leave.md:6: clauses: 'media-cary-out' is not in policy 2.1"
                + " (did you mean 'media-carry-out'?)");
  }

  @Test
  void namesTheLineOfTheClauseInALongList() {
    draft
        .change(
            Draft.LESSON,
            "[media-carry-out, incident-response]",
            "\n  - incident-response\n  - media-cary-out")
        .course();
    assertThat(draft.problems())
        .contains(
            "content/lessons/desk/leave.md:8: clauses: 'media-cary-out' is not in policy 2.1"
                + " (did you mean 'media-carry-out'?)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: small | id: other | :1: id: must be the name of the file",
        "title: 小さな講座 | title: | :2: title: is missing or empty",
        "audience: [all] | audience: [al] | :3: audience: 'al' is not one of [all, managers,"
            + " handlers, systems, executives] (did you mean 'all'?)",
        "audience: [all] | audience: [] | :3: audience: must name at least one",
        "summary: 要点 | sumary: 要点 | :5: sumary: 'sumary' is not a name that is read here (did you"
            + " mean 'summary'?)",
        "draw: 2 | draw: 0 | :7: draw: '0' is not a number from 1 to 100",
        "pass-mark: 80 | pass-mark: 101 | :7: pass-mark: '101' is not a number from 1 to 100",
        "pass-mark | pass-marks | :7: pass-marks: 'pass-marks' is not a name that is read here (did"
            + " you mean 'pass-mark'?)",
        "lessons: [desk/leave] | lessons: [] | :6: needs at least one lesson and a quiz",
        "'lessons: [desk/leave]' | 'lessons: [desk/leave, desk/leave]' | :6: lessons: 'desk/leave'"
            + " stands twice",
        "'policy: \"2.1\"' | 'policy: \"9\"' | :1: needs 'policy' and 'quiz'",
        "waivers: [] | 'waivers: [{clauses: [operation]}]' | :8: reason: is missing or empty",
        "waivers: [] | 'waivers: [{clauses: [operations], reason: 別}]' | :8: clauses: 'operations'"
            + " is not in policy 2.1 (did you mean 'operation'?)"
      })
  void notesWhatTheAuthorMustMend(String from, String to, String problem) {
    draft.change(Draft.COURSE, from, to).course();
    assertThat(draft.problems()).contains(Draft.COURSE + problem);
  }

  @Test
  void eightyPercentPassWhereNothingElseIsSaid() {
    assertThat(draft.change(Draft.COURSE, ", pass-mark: 80", "").course().orElseThrow().passMark())
        .isEqualTo(80);
    assertThat(draft.problems()).isEmpty();
  }

  @Test
  void notesEveryMissingFile() {
    draft.without(Draft.LESSON).without(Draft.QUIZ).course();
    assertThat(draft.problems())
        .contains(Draft.LESSON + ": is missing", Draft.QUIZ + ": is missing");
    assertThat(draft.without(Draft.COURSE).course()).isEmpty();
    assertThat(draft.problems()).contains(Draft.COURSE + ": is missing");
  }

  @Test
  void readsItsAcknowledgement() {
    var text = "---\ntitle: 同意書\npolicy: \"2.1\"\n---\n守ります。{config:x}\n";
    Course course = acknowledged(text).course().orElseThrow();
    assertThat(draft.problems()).isEmpty();
    assertThat(course.acknowledgement().orElseThrow().html()).isEqualTo("<p>守ります。{config:x}</p>\n");
    assertThat(course.manifest()).contains(" content/acknowledgements/consent.md\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "![図](https://example.com/x.png) | :5: figure: an acknowledgement shows none",
        "![図](../figures/desk.svg) | :5: figure: an acknowledgement shows none",
        "<b>守る</b> | :5: raw HTML is not allowed",
        "[x](javascript:alert) | :5: link: 'javascript:alert' is not http:, https: or mailto:"
      })
  void anAcknowledgementIsTextOnly(String body, String problem) {
    acknowledged("---\ntitle: 同意書\npolicy: \"2.1\"\n---\n" + body + "\n").course();
    assertThat(draft.problems()).contains("content/acknowledgements/consent.md" + problem);
  }

  @Test
  void anAcknowledgementIsOfTheCoursesPolicy() {
    acknowledged("---\ntitle: 同意書\npolicy: \"2.0\"\n---\n守ります。\n").course();
    assertThat(draft.problems())
        .containsExactly(
            "content/acknowledgements/consent.md:3: policy: '2.0' is not the course's policy 2.1");
  }

  private Draft acknowledged(String text) {
    return draft
        .change(Draft.COURSE, "waivers: []", "acknowledgement: consent")
        .with("content/acknowledgements/consent.md", text);
  }
}
