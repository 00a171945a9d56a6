package osarai.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import osarai.policy.Binds;
import osarai.policy.Clause;
import osarai.policy.ClauseKey;
import osarai.policy.PolicyVersion;

/**
 * A course in one version: everything that a learner is shown, pinned together.
 *
 * @param sha256 of the manifest, which names every file of the course with its own SHA-256
 * @param manifest lines "sha256 path", sorted by path, UTF-8
 * @param draw how many questions an attempt asks
 * @param passMark percent of the questions asked that must be right
 * @param waivers clauses in scope that the course leaves out, each with the reason
 */
public record Course(
    String id,
    String title,
    String summary,
    List<Binds> audience,
    PolicyVersion policy,
    List<Lesson> lessons,
    Quiz quiz,
    int draw,
    int passMark,
    Optional<AcknowledgementText> acknowledgement,
    Map<ClauseKey, String> waivers,
    String manifest,
    String sha256) {

  public Optional<Lesson> lesson(String lessonId) {
    return lessons.stream().filter(lesson -> lesson.id().equals(lessonId)).findFirst();
  }

  /** Each lesson, the quiz and the acknowledgement. */
  public int steps() {
    return lessons.size() + 1 + (acknowledgement.isPresent() ? 1 : 0);
  }

  /** Reading, and about 45 seconds a question. */
  public int minutes() {
    return lessons.stream().mapToInt(Lesson::minutes).sum() + (draw * 45 + 59) / 60;
  }

  public Optional<Clause> clause(ClauseKey key) {
    return policy.clause(key);
  }

  /** Lessons of this course that teach the clause. */
  public List<Lesson> teaching(ClauseKey key) {
    return lessons.stream().filter(lesson -> lesson.clauses().contains(key)).toList();
  }

  public List<Question> asking(ClauseKey key) {
    return quiz.questions().stream().filter(q -> q.clauses().contains(key)).toList();
  }

  /**
   * Whether so many right answers pass: compared as whole numbers, so that no rounding ever passes
   * anybody.
   *
   * @param passMark percent
   */
  public static boolean isPass(int correct, int asked, int passMark) {
    return correct * 100 >= passMark * asked;
  }
}
