package osarai.calendar;

import java.time.LocalDate;

/** Of two days the one or the other, and which days there can be. */
public final class Days {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private Days() {}

  /** Whether somebody who types the day, or has it in a file, can mean it. */
  public static boolean canBeMeant(LocalDate day) {
    return !day.isBefore(EARLIEST) && !day.isAfter(FiscalYear.LAST_DAY);
  }

  public static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  public static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
