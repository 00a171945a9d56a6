package osarai.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days the offices are open. Closed (閉庁日) are weekends, national holidays, 29 December to 3
 * January, and what the municipality adds; it may also open a day.
 */
public record OpenDays(Set<LocalDate> closed, Set<LocalDate> opened) {
  public OpenDays {
    closed = Set.copyOf(closed);
    opened = Set.copyOf(opened);
  }

  /** Without days of the municipality's own. */
  public static OpenDays usual() {
    return new OpenDays(Set.of(), Set.of());
  }

  public boolean isOpen(LocalDate day) {
    if (opened.contains(day)) {
      return true;
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend
        && !closed.contains(day)
        && !isTurnOfTheYear(day)
        && !NationalHolidays.isOne(day);
  }

  private static boolean isTurnOfTheYear(LocalDate day) {
    return (day.getMonthValue() == 12 && day.getDayOfMonth() >= 29)
        || (day.getMonthValue() == 1 && day.getDayOfMonth() <= 3);
  }

  /** The day itself where the offices are open, else the next on which they are. */
  public LocalDate orNext(LocalDate day) {
    LocalDate open = day;
    while (!isOpen(open)) {
      open = open.plusDays(1);
    }
    return open;
  }

  /** The day itself where the offices are open, else the last before it on which they are. */
  public LocalDate orPrevious(LocalDate day) {
    LocalDate open = day;
    while (!isOpen(open)) {
      open = open.minusDays(1);
    }
    return open;
  }
}
