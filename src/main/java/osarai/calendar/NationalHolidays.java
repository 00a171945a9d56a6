package osarai.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/**
 * National holidays (国民の祝日に関する法律, as in force since 2022): the days of article 2, the substitute
 * for one on a Sunday and the day between two (article 3). The equinoxes follow the usual formula,
 * right until 2099 as far as astronomers say now; they are announced in February of the year
 * before.
 */
final class NationalHolidays {
  private static final int[][] FIXED = {
    {1, 1}, {2, 11}, {2, 23}, {4, 29}, {5, 3}, {5, 4}, {5, 5}, {8, 11}, {11, 3}, {11, 23}
  };

  /** Month and which Monday: 成人の日, 海の日, 敬老の日, スポーツの日. */
  private static final int[][] MONDAYS = {{1, 2}, {7, 3}, {9, 3}, {10, 2}};

  private static final double SPRING = 20.8431;
  private static final double AUTUMN = 23.2488;

  private NationalHolidays() {}

  static boolean isOne(LocalDate day) {
    return of(day.getYear()).contains(day);
  }

  static Set<LocalDate> of(int year) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (int[] fixed : FIXED) {
      days.add(LocalDate.of(year, fixed[0], fixed[1]));
    }
    for (int[] monday : MONDAYS) {
      days.add(
          LocalDate.of(year, monday[0], 1)
              .with(TemporalAdjusters.dayOfWeekInMonth(monday[1], DayOfWeek.MONDAY)));
    }
    days.add(LocalDate.of(year, 3, equinox(SPRING, year)));
    days.add(LocalDate.of(year, 9, equinox(AUTUMN, year)));
    Set<LocalDate> more = new TreeSet<>();
    for (LocalDate day : days) {
      if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        more.add(firstAfter(day, days));
      }
      LocalDate between = day.plusDays(1);
      if (!days.contains(between) && days.contains(day.plusDays(2))) {
        more.add(between);
      }
    }
    days.addAll(more);
    return days;
  }

  private static LocalDate firstAfter(LocalDate day, Set<LocalDate> days) {
    LocalDate next = day.plusDays(1);
    while (days.contains(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static int equinox(double base, int year) {
    int since = year - 1980;
    return (int) (base + 0.242194 * since - Math.floorDiv(since, 4));
  }
}
