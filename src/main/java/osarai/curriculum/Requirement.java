package osarai.curriculum;

import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;

/**
 * Who must take which course by when.
 *
 * @param employment employment types it is for; empty when it goes by designation
 * @param designation designations it is for; empty when it goes by employment
 * @param because the legal or organisational ground, one sentence shown to the learner
 */
record Requirement(
    String id,
    String course,
    Set<EmploymentType> employment,
    Set<DesignationRole> designation,
    Each each,
    Due due,
    String because) {

  /** What a new duty is made for, and under which a pass counts. */
  enum Each {
    FISCAL_YEAR,
    APPOINTMENT
  }

  /**
   * By when. Where both a date and days are given, the date counts, but for what begins within the
   * year or became known after the date: then the later of the two.
   *
   * @param date in the fiscal year
   * @param daysAfterStart days after the appointment's or designation's first day, or after the day
   *     it was recorded where that is later
   * @param beforeStart for what begins within the year: the day before it begins
   */
  record Due(Optional<MonthDay> date, Optional<Integer> daysAfterStart, boolean beforeStart) {}
}
