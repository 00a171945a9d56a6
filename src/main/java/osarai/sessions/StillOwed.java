package osarai.sessions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who has yet to take a course; answered by the package that knows duties and completions. */
public interface StillOwed {
  /**
   * Those of the persons who owe the course in the fiscal year of the day and have not taken it.
   */
  Set<UUID> of(Collection<UUID> persons, String course, LocalDate day);
}
