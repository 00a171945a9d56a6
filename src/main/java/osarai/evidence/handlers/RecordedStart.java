package osarai.evidence.handlers;

import java.time.LocalDate;
import osarai.calendar.Period;

/**
 * A start of handling as somebody says that it was, though no rule would have let it begin.
 *
 * @param document of what was kept before, for a start taken over; else empty
 * @param why the reason given
 */
record RecordedStart(StartKind kind, LocalDate day, String document, String why) {

  /** What is to be said of it before it is written. */
  enum Verdict {
    DONE,
    /** Has not come yet. */
    IN_FUTURE,
    /** No day of the designation; one taken over may have begun before it was entered. */
    OUTSIDE,
    /** There is a start already; what is wrong with it is corrected. */
    STARTED,
    /** No such designation, or none of this person's departments. */
    ABSENT
  }

  Verdict judge(Period designation, LocalDate today) {
    if (day.isAfter(today)) {
      return Verdict.IN_FUTURE;
    }
    LocalDate until = designation.until();
    boolean ended = until != null && !day.isBefore(until);
    boolean early = kind != StartKind.TAKEN_OVER && day.isBefore(designation.from());
    return ended || early ? Verdict.OUTSIDE : Verdict.DONE;
  }
}
