package osarai.trainings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has yet to take a course; answered by the package that knows duties and completions. */
public interface StillOwed {
  /**
   * Those of the persons who owe the course in the fiscal year of the day and have not taken it.
   */
  Set<UUID> of(Collection<UUID> persons, String course, LocalDate day);

  /**
   * How a person has taken a course.
   *
   * @param enteredBy null where the person took it in the browser
   */
  record Taken(TrainingMode mode, @Nullable String enteredBy) {}

  /** Of those of the persons who have taken the course in the fiscal year of the day. */
  Map<UUID, Taken> taken(Collection<UUID> persons, String course, LocalDate day);
}
