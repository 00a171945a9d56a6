package osarai.hr.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * On which days the offices of the script are open: weekends and holidays as the calendar has them.
 */
final class YearDays {
  /** What has no end as far as anybody knows. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /** Holidays on a weekday of January 2027 to March 2029. */
  private static final Set<LocalDate> HOLIDAYS =
      Set.of(
          day("2027-01-01"),
          day("2027-01-11"),
          day("2027-02-11"),
          day("2027-02-23"),
          day("2027-03-22"),
          day("2027-04-29"),
          day("2027-05-03"),
          day("2027-05-04"),
          day("2027-05-05"),
          day("2027-07-19"),
          day("2027-08-11"),
          day("2027-09-20"),
          day("2027-09-23"),
          day("2027-10-11"),
          day("2027-11-03"),
          day("2027-11-23"),
          day("2028-01-10"),
          day("2028-02-11"),
          day("2028-02-23"),
          day("2028-03-20"));

  private YearDays() {}

  static LocalDate orNext(LocalDate day) {
    return isOpen(day) ? day : orNext(day.plusDays(1));
  }

  static LocalDate orPrevious(LocalDate day) {
    return isOpen(day) ? day : orPrevious(day.minusDays(1));
  }

  private static boolean isOpen(LocalDate day) {
    MonthDay date = MonthDay.from(day);
    boolean turn = !date.isBefore(MonthDay.of(12, 29)) || !date.isAfter(MonthDay.of(1, 3));
    return !turn
        && day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !HOLIDAYS.contains(day);
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** The year in which a fiscal year begins. */
  static int yearOf(LocalDate day) {
    return day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
  }

  static LocalDate first(int year) {
    return LocalDate.of(year, 4, 1);
  }

  static LocalDate last(int year) {
    return LocalDate.of(year + 1, 3, 31);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
