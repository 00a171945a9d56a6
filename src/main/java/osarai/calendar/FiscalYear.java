package osarai.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A Japanese fiscal year (年度): 1 April of {@code year} to 31 March of the next year.
 *
 * @param year the calendar year in which it begins, 1899 or later
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
  /** Everywhere; all else that is counted by fiscal years follows. */
  private static final MonthDay BEGINS = MonthDay.of(4, 1);

  /** Every day that can be typed or stand in a file lies in a fiscal year. */
  private static final int EARLIEST = 1899;

  private static final int FIRST = 1989;

  /** No day before it lies in a fiscal year that is counted here. */
  public static final LocalDate FIRST_DAY = BEGINS.atYear(FIRST);

  /** Nor a day after it: nobody can mean one, wherever it is typed or sent. */
  public static final LocalDate LAST_DAY = BEGINS.atYear(2200).minusDays(1);

  public FiscalYear {
    if (year < EARLIEST || year > 9998) {
      throw new IllegalArgumentException("fiscal year out of range: " + year);
    }
  }

  /** The fiscal year in which the day lies; January to March belong to the year before. */
  public static FiscalYear of(LocalDate day) {
    boolean isBefore = MonthDay.from(day).isBefore(BEGINS);
    return new FiscalYear(isBefore ? day.getYear() - 1 : day.getYear());
  }

  /** The one of that number; empty where nobody can mean it. */
  public static Optional<FiscalYear> find(int year) {
    return year >= FIRST && year <= of(LAST_DAY).year()
        ? Optional.of(new FiscalYear(year))
        : Optional.empty();
  }

  /** Whether the day lies in a fiscal year that somebody can mean. */
  public static boolean isCounted(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  public LocalDate firstDay() {
    return BEGINS.atYear(year);
  }

  public LocalDate lastDay() {
    return BEGINS.atYear(year + 1).minusDays(1);
  }

  public FiscalYear next() {
    return new FiscalYear(year + 1);
  }

  public FiscalYear previous() {
    return new FiscalYear(year - 1);
  }

  public FiscalYear later(FiscalYear other) {
    return compareTo(other) < 0 ? other : this;
  }

  public Period period() {
    return Period.days(firstDay(), lastDay());
  }

  public boolean contains(LocalDate day) {
    return period().contains(day);
  }

  /** The day of this fiscal year with the given month and day; 29 February becomes 28 if absent. */
  public LocalDate day(MonthDay monthDay) {
    return monthDay.atYear(monthDay.isBefore(BEGINS) ? year + 1 : year);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }
}
