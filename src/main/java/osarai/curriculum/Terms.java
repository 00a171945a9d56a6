package osarai.curriculum;

import java.time.LocalDate;
import osarai.calendar.OpenDays;

/**
 * What duties rest on beside requirements and facts.
 *
 * @param goLive the first day of use; what began before is no arrival
 * @param openDays on which a duty may fall due
 * @param catchUpDays after the return from leave
 */
record Terms(LocalDate goLive, OpenDays openDays, int catchUpDays) {
  static final int CATCH_UP = 30;

  static Terms usual() {
    return new Terms(LocalDate.of(1989, 4, 1), OpenDays.usual(), CATCH_UP);
  }
}
