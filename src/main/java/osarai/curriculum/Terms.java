package osarai.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import osarai.calendar.FiscalYear;
import osarai.calendar.OpenDays;
import osarai.calendar.Period;

/**
 * What duties rest on beside requirements and facts.
 *
 * @param goLive the first day of use; what began before is no arrival
 * @param openDays on which a duty may fall due
 * @param catchUpDays after the return from leave
 * @param announced what the office has recorded
 * @param excused when the person was excluded by approval
 */
record Terms(
    LocalDate goLive,
    OpenDays openDays,
    int catchUpDays,
    List<Announced> announced,
    List<Period> excused) {
  /** Unless a municipality sets another. */
  static final int CATCH_UP = 30;

  static Terms usual() {
    return new Terms(FiscalYear.FIRST_DAY, OpenDays.usual(), CATCH_UP, List.of(), List.of());
  }

  Terms with(List<Announced> events) {
    return new Terms(goLive, openDays, catchUpDays, events, excused);
  }

  /** The same for somebody who was excluded then. */
  Terms excusing(List<Period> periods) {
    return new Terms(goLive, openDays, catchUpDays, announced, periods);
  }

  /** What is configured, always in the same words. */
  String text() {
    return goLive
        + " "
        + new TreeSet<>(openDays.closed())
        + new TreeSet<>(openDays.opened())
        + catchUpDays;
  }
}
