package osarai.reporting.town;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import osarai.calendar.JapaneseDate;

/**
 * The fiscal year up to today beside the one before it.
 *
 * @param last of nobody where the year before has no such figures
 */
public record TownYear(YearCurve now, YearCurve last) {

  /**
   * A line of the table.
   *
   * @param now empty for a month that is to come
   */
  public record MonthRow(String day, List<YearCurve.Point> now, List<YearCurve.Point> last) {}

  public boolean isCompared() {
    return last.people() > 0;
  }

  /** Where last year stood on the day that was a year ago; the end of a month before it. */
  public YearCurve.Point aYearAgo() {
    LocalDate day = now.last().day().minusYears(1);
    return last.points().stream()
        .filter(point -> !point.day().isAfter(day))
        .reduce((one, next) -> next)
        .orElseGet(last::last);
  }

  /**
   * Where a month stands below the drawing.
   *
   * @param across in percent of the width
   */
  public record Mark(int month, String across) {}

  /** The months in which the quarters of the fiscal year begin. */
  public List<Mark> marks() {
    return Stream.iterate(now.year().firstDay(), day -> day.plusMonths(3))
        .limit(4)
        .map(day -> new Mark(day.getMonthValue(), now.across(day)))
        .toList();
  }

  public String today() {
    return JapaneseDate.of(now.last().day());
  }

  public String nowName() {
    return JapaneseDate.of(now.year());
  }

  public String lastName() {
    return JapaneseDate.of(last.year());
  }

  public String aYearAgoDay() {
    return JapaneseDate.of(aYearAgo().day());
  }

  /** Month by month; last year's line is there for each, this one's as far as it has come. */
  public List<MonthRow> rows() {
    List<YearCurve.Point> longer = isCompared() ? last.points() : now.points();
    return IntStream.range(1, Math.max(longer.size(), now.points().size()))
        .mapToObj(
            month ->
                new MonthRow(
                    month < now.points().size()
                        ? JapaneseDate.of(now.points().get(month).day())
                        : JapaneseDate.of(last.points().get(month).day().plusYears(1)),
                    at(now, month),
                    isCompared() ? at(last, month) : List.of()))
        .toList();
  }

  private static List<YearCurve.Point> at(YearCurve curve, int month) {
    return month < curve.points().size() ? List.of(curve.points().get(month)) : List.of();
  }
}
