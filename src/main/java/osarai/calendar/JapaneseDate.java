package osarai.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;

/**
 * Days, instants, periods and fiscal years as officials write them: here, and nowhere else.
 *
 * <p>The JDK prints the first year of an era as 1; officials write 元年. The era of 1 to 30 April
 * 2019 is 平成, so the fiscal year that began then is written 平成31年度 by its first day.
 */
public final class JapaneseDate {
  private JapaneseDate() {}

  /** 令和8年11月24日 */
  public static String of(LocalDate day) {
    return yearOf(day) + dayOf(day);
  }

  /** 11月24日 where the fiscal year is known to the reader, and the whole day outside it. */
  public static String within(FiscalYear year, LocalDate day) {
    return FiscalYear.of(day).equals(year) ? dayOf(day) : of(day);
  }

  /** 令和8年 and 11月24日, for a narrow column. */
  public static List<String> inTwo(LocalDate day) {
    return List.of(yearOf(day), dayOf(day));
  }

  /** 令和8年4月1日から, and the last day where one is known. */
  public static String of(Period period) {
    LocalDate last = period.lastDay();
    return of(period.from()) + "から" + (last == null ? "" : of(last) + "まで");
  }

  /** 令和8年度, and 令和元年度 for the first year of an era. */
  public static String of(FiscalYear year) {
    return yearOf(year.firstDay()) + "度";
  }

  /** 令和8年11月24日 10時42分, in Japan. */
  public static String of(Instant instant) {
    ZonedDateTime there = instant.atZone(JapanClock.ZONE);
    String time = String.format(Locale.ROOT, " %d時%02d分", there.getHour(), there.getMinute());
    return of(there.toLocalDate()) + time;
  }

  /** 10:42:07, in Japan. */
  public static String timeOf(Instant instant) {
    ZonedDateTime there = instant.atZone(JapanClock.ZONE);
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", there.getHour(), there.getMinute(), there.getSecond());
  }

  private static String dayOf(LocalDate day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  private static String yearOf(LocalDate day) {
    var japanese = java.time.chrono.JapaneseDate.from(day);
    int year = japanese.get(ChronoField.YEAR_OF_ERA);
    String era = japanese.getEra().getDisplayName(java.time.format.TextStyle.FULL, Locale.JAPANESE);
    return era + (year == 1 ? "元" : year) + "年";
  }
}
