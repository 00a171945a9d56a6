package osarai.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import osarai.content.Choice;
import osarai.content.ClauseGroup;
import osarai.content.Question;
import osarai.content.QuestionType;
import osarai.content.Quiz;
import osarai.policy.ClauseKey;

/** Quizzes made for a test. */
final class Pool {
  private Pool() {}

  /** So many groups of one clause each, so many questions of three choices on each clause. */
  static Quiz of(int groups, int questionsEach) {
    List<ClauseGroup> made = new ArrayList<>();
    List<Question> questions = new ArrayList<>();
    for (int g = 1; g <= groups; g++) {
      ClauseKey key = new ClauseKey("clause-" + g);
      made.add(new ClauseGroup("group-" + g, "群", List.of(key)));
      for (int q = 1; q <= questionsEach; q++) {
        questions.add(question("q-" + g + "-" + q, QuestionType.SINGLE, List.of(key), 3, 1));
      }
    }
    return new Quiz("quiz", "確認", made, questions, "quizzes/quiz.yaml", "0".repeat(64));
  }

  static Quiz of(Question... questions) {
    return new Quiz(
        "quiz", "確認", List.of(), List.of(questions), "quizzes/quiz.yaml", "0".repeat(64));
  }

  /** The numbers of the right choices come last. */
  static Question question(
      String id, QuestionType type, List<ClauseKey> clauses, int choices, Integer... right) {
    return new Question(
        id,
        type,
        clauses,
        false,
        "問",
        IntStream.rangeClosed(1, choices)
            .mapToObj(n -> new Choice(n, "肢" + n, List.of(right).contains(n), "理由"))
            .toList());
  }
}
