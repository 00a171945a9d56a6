package osarai.trainings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;

/**
 * An earlier training (移行データ) to be shown.
 *
 * @param course of ours as which it counts; null for none
 * @param until since when it does not stand any more: taken back, or entered once more; null while
 *     it does
 */
public record EarlierTrainingView(
    UUID id,
    UUID person,
    @Nullable String course,
    String name,
    LocalDate on,
    TrainingMode mode,
    String source,
    UUID enteredBy,
    Instant enteredAt,
    @Nullable Instant until) {
  /** Whether it stood as known just before that moment. */
  public boolean isKnownBefore(Instant end) {
    return enteredAt.isBefore(end) && (until == null || !until.isBefore(end));
  }

  /** Where it is taken back. */
  public String withdrawal() {
    return "/earlier-trainings/" + id + "/withdrawal";
  }

  public String day() {
    return JapaneseDate.of(on);
  }
}
