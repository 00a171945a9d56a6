package osarai.lived;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A duty that a pass would fulfil.
 *
 * @param section code of the department in which its person is on the day that was asked for
 */
record OpenDuty(
    UUID id,
    UUID person,
    String number,
    String section,
    String course,
    int year,
    LocalDate opensOn,
    LocalDate dueOn) {

  /** By what it is the same course of the same year of the same person. */
  String key() {
    return number + " " + course + " " + year + " " + opensOn;
  }

  /**
   * On which day it is taken, by somebody who is so ready; never before it opens. Empty days of the
   * far future stand for never.
   */
  LocalDate takenOn(double zeal) {
    double delay = (0.6 * Lot.of(number) + 0.4 * Lot.of(key(), "delay")) / zeal;
    long window = Math.max(1, dueOn.toEpochDay() - opensOn.toEpochDay());
    if (delay < 0.75) {
      return opensOn.plusDays((long) (window * (0.12 + 0.85 * Lot.of(key(), "day"))));
    }
    return delay < 0.9 ? dueOn.plusDays(2 + Lot.below(45, key(), "late")) : dueOn.plusYears(5);
  }
}
