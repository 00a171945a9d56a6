package osarai.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import osarai.calendar.FiscalYear;

/**
 * The fiscal years whose duties are written on a day: the year of the day and the next one, so that
 * on 1 April the new duties are there without any job.
 */
public record DutyYears(FiscalYear first, FiscalYear last) {
  public static DutyYears of(LocalDate day) {
    FiscalYear year = FiscalYear.of(day);
    return new DutyYears(year, year.next());
  }

  /**
   * Whether what happens on that day can make a duty: of the year before too, since it belongs to
   * the one in which it falls due.
   */
  public boolean reach(LocalDate day) {
    return !day.isBefore(earliest()) && !isBefore(day);
  }

  /** The first day on which something can have happened that is due in one of them. */
  public LocalDate earliest() {
    return first.previous().firstDay();
  }

  /** Whether it was before the year that runs. */
  public boolean isOver(LocalDate day) {
    return day.isBefore(first.firstDay());
  }

  /** Whether the day lies beyond them. */
  boolean isBefore(LocalDate day) {
    return day.isAfter(last.lastDay());
  }

  /** From an earlier one on, where something that happened then may still be owed. */
  List<FiscalYear> since(FiscalYear earliest) {
    return Stream.iterate(earliest, year -> year.compareTo(last) <= 0, FiscalYear::next).toList();
  }
}
