package osarai.learning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.login.CurrentPerson;

/**
 * The last condition of a course is fulfilled; observed in the same transaction.
 *
 * @param answers in the order asked
 * @param acknowledgement null where the course has none
 */
public record CourseFinished(
    UUID enrolmentId,
    CurrentPerson person,
    Course course,
    UUID attemptId,
    int attemptNumber,
    String drawAlgorithm,
    long seed,
    List<GivenAnswer> answers,
    int correct,
    int passMark,
    Instant startedAt,
    Instant submittedAt,
    @Nullable Agreed acknowledgement) {

  /** An answer by the numbers of the choices in the file. */
  public record GivenAnswer(
      String question, List<Integer> shown, List<Integer> chosen, boolean right) {}

  /** Which text was agreed to, and when. */
  public record Agreed(UUID id, String textSha256, Instant at, String method) {}
}
