package osarai.trainings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has yet to take a course; answered by the package that knows duties and completions. */
public interface StillOwed {
  /**
   * That a person owes a course.
   *
   * @param appointment under which alone a pass counts; null where any serves
   */
  record Owes(@Nullable UUID appointment) {}

  /** Those of the persons who owe the course in a way that a pass on the day would fulfil. */
  Map<UUID, Owes> of(Collection<UUID> persons, String course, LocalDate day);

  /**
   * How a person has taken a course.
   *
   * @param enteredBy null where the person took it in the browser
   */
  record Taken(TrainingMode mode, @Nullable String enteredBy) {}

  /** Of those of the persons who have taken the course in the fiscal year of the day. */
  Map<UUID, Taken> taken(Collection<UUID> persons, String course, LocalDate day);
}
