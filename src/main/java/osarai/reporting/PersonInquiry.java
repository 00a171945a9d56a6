package osarai.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.login.PersonNote;

/**
 * What is asked about a person, and who asks.
 *
 * @param known null for all that is known now
 * @param mayDecide whether the reader has a role that decides on exclusions
 */
record PersonInquiry(
    LocalDate day,
    @Nullable LocalDate known,
    @Nullable PersonNote note,
    UUID reader,
    boolean mayChange,
    boolean maySeeRecords,
    boolean office,
    boolean mayDecide) {

  /** The end of the day as known on which the page stands. */
  Instant end() {
    return known == null ? Instant.MAX : JapanClock.endOf(known);
  }
}
