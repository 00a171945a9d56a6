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
    /** After the last day of the designation: a start of the next, if of any. */
    OUTSIDE,
    /** There is a start already; what is wrong with it is corrected. */
    STARTED,
    /** The actor's own: somebody else records it. */
    OWN,
    /** No such designation, or none of this person's departments. */
    ABSENT
  }

  /** What began before the designation is recorded as that, whatever else it began before. */
  RecordedStart under(Period designation) {
    return kind == StartKind.BEFORE_PASS && day.isBefore(designation.from())
        ? new RecordedStart(StartKind.BEFORE_DESIGNATION, day, document, why)
        : this;
  }

  Verdict judge(Period designation, LocalDate today) {
    if (day.isAfter(today)) {
      return Verdict.IN_FUTURE;
    }
    LocalDate until = designation.until();
    return until != null && !day.isBefore(until) ? Verdict.OUTSIDE : Verdict.DONE;
  }
}
