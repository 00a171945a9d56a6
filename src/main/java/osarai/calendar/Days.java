package osarai.calendar;

import java.time.LocalDate;

/** Of two days the one or the other. */
public final class Days {
  private Days() {}

  public static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  public static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
