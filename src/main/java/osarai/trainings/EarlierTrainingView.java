package osarai.trainings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;

/**
 * An earlier training (移行データ) to be shown.
 *
 * @param course of ours; null where it was another
 */
public record EarlierTrainingView(
    UUID person,
    @Nullable String course,
    String name,
    LocalDate on,
    TrainingMode mode,
    String source,
    Instant enteredAt) {
  public String day() {
    return JapaneseDate.of(on);
  }
}
