package osarai.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A half-open stretch of days: from its first day up to, not including, {@code until}.
 *
 * @param from the first day
 * @param until the first day no longer in it; null while no end is known; equal to {@code from} for
 *     a fact that a correction has taken back
 */
public record Period(LocalDate from, @Nullable LocalDate until) {
  public Period {
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + until);
    }
  }

  public static Period from(LocalDate from) {
    return new Period(from, null);
  }

  /** From the first to the last day, both included. */
  public static Period days(LocalDate first, @Nullable LocalDate last) {
    return new Period(first, last == null ? null : last.plusDays(1));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  public boolean overlaps(Period other) {
    return !isEmpty()
        && !other.isEmpty()
        && (other.until == null || from.isBefore(other.until))
        && (until == null || other.from.isBefore(until));
  }

  /** The same, ending by the day at the latest; null for no such day. */
  public Period upTo(@Nullable LocalDate end) {
    if (end == null || (until != null && !until.isAfter(end))) {
      return this;
    }
    return new Period(from, end.isBefore(from) ? from : end);
  }

  /** These days in stretches without a gap between them, the earliest first. */
  public static List<Period> stretches(Stream<Period> days) {
    List<Period> stretches = new ArrayList<>();
    days.filter(period -> !period.isEmpty())
        .sorted(Comparator.comparing(Period::from))
        .forEach(period -> add(stretches, period));
    return List.copyOf(stretches);
  }

  private static void add(List<Period> stretches, Period next) {
    Period last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
    if (last == null || (last.until != null && last.until.isBefore(next.from))) {
      stretches.add(next);
    } else if (last.until != null && (next.until == null || next.until.isAfter(last.until))) {
      stretches.set(stretches.size() - 1, new Period(last.from, next.until));
    }
  }

  public boolean isEmpty() {
    return from.equals(until);
  }

  /** The last day in it, or null while no end is known. */
  public @Nullable LocalDate lastDay() {
    return until == null ? null : until.minusDays(1);
  }
}
