package osarai.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuizReaderTest {
  private final Draft draft = new Draft();

  @Test
  void readsTheQuestionsInTheirOrder() {
    Quiz quiz = draft.quiz(2).orElseThrow();
    assertThat(draft.problems()).isEmpty();
    assertThat(quiz.questions())
        .extracting(Question::id)
        .containsExactly("q-single", "q-true", "q-many", "q-last");
    assertThat(quiz.questions())
        .extracting(Question::situation)
        .containsExactly(true, false, false, false);
    assertThat(quiz.groups()).extracting(ClauseGroup::id).containsExactly("media", "incident");
  }

  @Test
  void theKeyIsTheNumbersOfTheRightChoicesFromOne() {
    Quiz quiz = draft.quiz(2).orElseThrow();
    assertThat(quiz.questions().get(0).key()).containsExactly(1);
    assertThat(quiz.questions().get(1).key()).containsExactly(2);
    assertThat(quiz.questions().get(2).key()).containsExactly(1, 2);
    assertThat(quiz.questions().get(1).choice(2).text()).isEqualTo("正しくない");
  }

  @Test
  void theFirstClauseDecidesTheGroup() {
    Quiz quiz = draft.quiz(2).orElseThrow();
    assertThat(quiz.groupOf(quiz.question("q-last").orElseThrow()).orElseThrow().id())
        .isEqualTo("incident");
    assertThat(quiz.question("absent")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: small | id: other | :1: id: must be the name of the file",
        "title: 確認 | titlee: 確認 | :2: titlee: 'titlee' is not a name that is read here (did you mean 'title'?)",
        "title: 確認 | title: | :2: title: is missing or empty",
        "{id: media, | {id: '', | :4: id: is missing or empty",
        "clauses: [incident-response]} | clauses: [incident-response, media-carry-out]} | :5: clauses: 'media-carry-out' stands in two groups",
        "clauses: [incident-response]} | clauses: []} | :5: clauses: must name at least one clause",
        "id: q-single | id: Q1 | :7: id: 'Q1' is not like 'some-question'",
        "id: q-true | id: q-single | :16: id: 'q-single' stands twice",
        "type: single | type: singel | :8: type: 'singel' is not one of [single, multiple, true-false] (did you mean 'single'?)",
        "situation: true | situation: yes | :10: situation: 'yes' is neither true nor false",
        "text: 一つ選ぶ | text: '' | :11: text: is missing or empty",
        "text: 一つ選ぶ | txt: 一つ選ぶ | :11: txt: 'txt' is not a name that is read here (did you mean 'text'?)",
        "'{text: 乙, reason: 誤}' | '{text: 乙}' | :14: reason: is missing or empty",
        "'{text: 乙, reason: 誤}' | '{text: 甲, reason: 誤}' | :13: choices: two have the same text",
        "'{text: 乙, reason: 誤}' | '{text: 乙, corect: true, reason: 誤}' | :14: corect: 'corect' is not a name that is read here (did you mean 'correct'?)"
      })
  void notesWhatTheAuthorMustMend(String from, String to, String problem) {
    draft.change(Draft.QUIZ, from, to).quiz(2);
    assertThat(draft.problems()).contains(Draft.QUIZ + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{text: 甲, correct: true, reason: 正}' | '{text: 甲, reason: 誤}'",
        "'{text: 乙, reason: 誤}' | '{text: 乙, correct: true, reason: 正}'",
        "'      - {text: 丙, reason: 誤}\n' | ''",
        "'      - {text: 乙, reason: 誤}\n' | ''"
      })
  void aSingleQuestionHasThreeChoicesAndOneOfThemCorrect(String from, String to) {
    draft.change(Draft.QUIZ, from, to).quiz(2);
    assertThat(draft.problems())
        .containsExactly(
            Draft.QUIZ
                + ":13: choices: a single question has three choices or more, one of them correct");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {text: 甲, correct: true, reason: 正}",
        "- {text: 甲, correct: true, reason: 正}\n- {text: 乙, reason: 誤}\n"
            + "- {text: 丙, reason: 誤}\n- {text: 丁, reason: 誤}",
        "- {text: 甲, correct: true, reason: 正}\n- {text: 乙, correct: true, reason: 正}\n"
            + "- {text: 丙, reason: 誤}",
        "- {text: 甲, correct: true, reason: 正}\n- {text: 乙, correct: true, reason: 正}\n"
            + "- {text: 丙, correct: true, reason: 正}\n- {text: 丁, correct: true, reason: 正}"
      })
  void aMultipleQuestionHasFourChoicesTwoCorrectAndOneWrong(String choices) {
    String text = draft.text(Draft.QUIZ);
    int from = text.indexOf("      - {text: 甲", text.indexOf("q-many"));
    int to = text.indexOf("  - id: q-last");
    draft
        .with(Draft.QUIZ, text.substring(0, from) + choices.indent(6) + text.substring(to))
        .quiz(2);
    assertThat(draft.problems())
        .containsExactly(
            Draft.QUIZ
                + ":28: choices: a multiple question has four choices or more, two or more correct,"
                + " one wrong");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{text: 正しい, reason: 誤}' | '{text: 正しい, correct: true, reason: 誤}'",
        "'{text: 正しくない, correct: true, reason: 正}' | '{text: 正しくない, reason: 正}'",
        "'      - {text: 正しい, reason: 誤}\n' | ''"
      })
  void aTrueFalseQuestionHasTwoChoicesAndOneOfThemCorrect(String from, String to) {
    draft.change(Draft.QUIZ, from, to).quiz(2);
    assertThat(draft.problems())
        .containsExactly(
            Draft.QUIZ
                + ":21: choices: a true-false question has two choices, one of them correct");
  }

  @Test
  void aClauseOfAQuestionStandsInAGroup() {
    draft
        .change(Draft.QUIZ, "[media-carry-out]\n    situation", "[operation]\n    situation")
        .quiz(2);
    assertThat(draft.problems())
        .contains(Draft.QUIZ + ":9: clauses: 'operation' stands in no group");
  }

  @Test
  void thePoolIsAtLeastAsLargeAsTheDraw() {
    draft.quiz(4);
    assertThat(draft.problems()).isEmpty();
    draft.quiz(5);
    assertThat(draft.problems())
        .containsExactly(Draft.QUIZ + ":7: questions: 4 are too few to draw 5");
  }

  @Test
  void thereAreNoMoreGroupsThanQuestionsDrawn() {
    draft.quiz(1);
    assertThat(draft.problems())
        .containsExactly(Draft.QUIZ + ":4: groups: 2 are too many for 1 questions");
  }

  @Test
  void eachGroupHasTwoQuestions() {
    draft.change(Draft.QUIZ, "[incident-response, media-carry-out]", "[media-carry-out]").quiz(2);
    assertThat(draft.problems())
        .containsExactly(
            Draft.QUIZ
                + ":4: groups: 'incident' needs two questions or more, so that a retry can ask"
                + " another");
  }

  @Test
  void notesAMissingFileAndOneWithoutQuestions() {
    assertThat(draft.without(Draft.QUIZ).quiz(2)).isEmpty();
    assertThat(draft.problems()).containsExactly(Draft.QUIZ + ": is missing");
    assertThat(draft.with(Draft.QUIZ, "id: small\ntitle: a\n").quiz(2)).isPresent();
    assertThat(draft.problems()).contains(Draft.QUIZ + ":1: questions: 0 are too few to draw 2");
  }
}
