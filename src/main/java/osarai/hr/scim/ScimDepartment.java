package osarai.hr.scim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;

/**
 * A department as SCIM shows one, as of a day.
 *
 * @param parent the code of the department above it
 * @param period from the first day under this name and place to the last day of the department
 * @param changeId the last change that touched it: the version of the resource
 */
record ScimDepartment(
    UUID id,
    String code,
    String name,
    @Nullable String parent,
    boolean inScope,
    Period period,
    Instant created,
    Instant lastModified,
    long changeId)
    implements ScimStore.Versioned {

  /** A department that goes on under another name, scope or place does not end. */
  static Period toItsEnd(Period shown, List<Period> versions) {
    LocalDate until = shown.until();
    Optional<Period> next = startingOn(until, versions);
    while (next.isPresent()) {
      until = next.get().until();
      next = startingOn(until, versions);
    }
    return new Period(shown.from(), until);
  }

  private static Optional<Period> startingOn(@Nullable LocalDate day, List<Period> versions) {
    return versions.stream()
        .filter(version -> version.from().equals(day) && !version.isEmpty())
        .findFirst();
  }
}
