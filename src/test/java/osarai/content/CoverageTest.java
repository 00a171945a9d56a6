package osarai.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final String INCIDENT =
      Draft.COURSE + ":3: coverage: clause 'incident-response' (6(2)) has no ";

  private final Draft draft = new Draft();

  @Test
  void passesWhereEachClauseInScopeHasALessonAndAQuestion() {
    draft.course();
    assertThat(draft.problems()).isEmpty();
  }

  @Test
  void namesTheClauseWithoutALesson() {
    draft.change(Draft.LESSON, ", incident-response]", "]").course();
    assertThat(draft.problems()).containsExactly(INCIDENT + "lesson in this course and no waiver");
  }

  @Test
  void namesTheClauseWithoutAQuestion() {
    withoutQuestions().course();
    assertThat(draft.problems())
        .containsExactly(INCIDENT + "question in this course and no waiver");
  }

  @Test
  void aQuestionThatNamesTheClauseSecondAsksItToo() {
    withoutQuestions()
        .change(
            Draft.QUIZ,
            "clauses: [media-carry-out]\n    situation",
            "clauses: [media-carry-out, incident-response]\n    situation")
        .change(Draft.QUIZ, "[media-carry-out]}", "[media-carry-out, incident-response]}")
        .course();
    assertThat(draft.problems()).isEmpty();
  }

  @Test
  void aWaiverWithItsReasonStandsInForTheLesson() {
    draft
        .change(Draft.LESSON, ", incident-response]", "]")
        .change(Draft.COURSE, "[]", "[{clauses: [incident-response], reason: 別の講座で学ぶ}]");
    Course course = draft.course().orElseThrow();
    assertThat(draft.problems()).isEmpty();
    assertThat(course.waivers()).hasSize(1).containsValue("別の講座で学ぶ");
  }

  @Test
  void aWaiverWithoutAReasonIsAProblem() {
    draft
        .change(Draft.LESSON, ", incident-response]", "]")
        .change(Draft.COURSE, "[]", "[{clauses: [incident-response], reason: ''}]")
        .course();
    assertThat(draft.problems()).containsExactly(Draft.COURSE + ":8: reason: is missing or empty");
  }

  @Test
  void aWaiverOfOneClauseLeavesTheOthersToCover() {
    draft
        .change(Draft.LESSON, ", incident-response]", "]")
        .change(Draft.COURSE, "[]", "[{clauses: [operation], reason: 別}]")
        .course();
    assertThat(draft.problems()).containsExactly(INCIDENT + "lesson in this course and no waiver");
  }

  @Test
  void headingsAndClausesThatBindOthersAreNotAsked() {
    draft.course();
    assertThat(draft.problems())
        .noneMatch(p -> p.contains("'measures'") || p.contains("'operation'"));
  }

  @Test
  void aWiderAudienceWidensTheScope() {
    draft.change(Draft.COURSE, "[all]", "[all, systems]").course();
    assertThat(draft.problems())
        .containsExactly(
            Draft.COURSE
                + ":3: coverage: clause 'operation' (6(3)) has no lesson in this course and no"
                + " waiver");
  }

  @Test
  void aCourseWithoutAnAudienceDoesNotSlipThrough() {
    draft.change(Draft.COURSE, "audience: [all]\n", "").course();
    assertThat(draft.problems())
        .containsExactly(Draft.COURSE + ":1: audience: must name at least one");
  }

  private Draft withoutQuestions() {
    String quiz = draft.text(Draft.QUIZ);
    return draft.with(
        Draft.QUIZ,
        quiz.substring(0, quiz.indexOf("  - id: q-many"))
            .replace("  - {id: incident, title: 緊急, clauses: [incident-response]}\n", ""));
  }
}
