package osarai.learning;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is done of an enrolment.
 *
 * @param read ids of the lessons read
 * @param openAttempt an attempt under way
 * @param failed how many attempts were submitted without passing
 */
record StepsDone(
    UUID enrolmentId,
    String courseVersion,
    Set<String> read,
    @Nullable UUID openAttempt,
    @Nullable UUID lastSubmitted,
    int failed,
    boolean passed,
    @Nullable Instant acknowledgedAt,
    UUID appointmentId,
    int round) {

  /** From a list of ids with spaces between; null before the first. */
  static Set<String> lessons(@Nullable Object list) {
    return list instanceof String ids ? Set.of(ids.split(" ")) : Set.of();
  }

  /** From the columns of {@link Enrolments#steps}. */
  static StepsDone of(Object[] row) {
    return new StepsDone(
        (UUID) row[0],
        (String) row[1],
        lessons(row[2]),
        (UUID) row[3],
        (UUID) row[4],
        ((Long) row[5]).intValue(),
        (Long) row[6] > 0,
        (Instant) row[7],
        (UUID) row[8],
        (Short) row[9]);
  }
}
