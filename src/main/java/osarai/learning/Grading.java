package osarai.learning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import osarai.content.Course;
import osarai.content.Question;
import osarai.content.Quiz;
import osarai.policy.ClauseKey;

/**
 * The result of an attempt. A question counts when exactly the right choices are marked; there are
 * no half points.
 *
 * @param correct how many questions were right
 * @param asked how many were asked
 * @param passMark percent needed
 * @param missed clauses of the questions that were wrong
 */
record Grading(int correct, int asked, int passMark, Set<ClauseKey> missed) {

  static Grading of(Quiz quiz, List<Drawn> drawn, Map<String, Chosen> answers, int passMark) {
    int correct = 0;
    Set<ClauseKey> missed = new LinkedHashSet<>();
    for (Drawn asked : drawn) {
      Question question = quiz.question(asked.question()).orElseThrow();
      if (isRight(question, answers.getOrDefault(asked.question(), Chosen.none()))) {
        correct++;
      } else {
        missed.addAll(question.clauses());
      }
    }
    return new Grading(correct, drawn.size(), passMark, missed);
  }

  static boolean isRight(Question question, Chosen chosen) {
    return question.key().equals(chosen.numbers());
  }

  /** Whether what was chosen is right as far as it goes, but more was to be chosen. */
  static boolean isIncomplete(Question question, Chosen chosen) {
    return !chosen.isEmpty()
        && !isRight(question, chosen)
        && question.key().containsAll(chosen.numbers());
  }

  public boolean passed() {
    return Course.isPass(correct, asked, passMark);
  }

  /** Truncated, never rounded up. */
  public int percent() {
    return asked == 0 ? 0 : correct * 100 / asked;
  }
}
