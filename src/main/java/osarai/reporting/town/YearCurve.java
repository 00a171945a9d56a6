package osarai.reporting.town;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import osarai.calendar.FiscalYear;
import osarai.evidence.closing.YearProgress.Finished;

/**
 * How many of a fiscal year's people had finished all of it at the end of each month.
 *
 * @param people all of them
 * @param points from the first day to the end of each month, and to the last day that is told
 */
public record YearCurve(FiscalYear year, int people, List<Point> points) {
  /** Where 100 % stands in the drawing, and how much lower 0 % does; in its own pixels. */
  private static final int TOP = 10;

  private static final int DEEP = 160;

  /**
   * The state of a day.
   *
   * @param finished how many owed nothing any more
   * @param due of how many the last due day had passed, or was that day
   */
  public record Point(LocalDate day, int finished, int due, int people) {
    public int percent() {
      return percent(finished);
    }

    private int percent(int part) {
      return people == 0 ? 0 : (int) (part * 100L / people);
    }
  }

  /** A line from one point to the next: across in percent of the width, down in pixels. */
  public record Segment(String x1, int y1, String x2, int y2) {}

  static YearCurve of(List<Finished> finished, LocalDate until) {
    FiscalYear year = FiscalYear.of(until);
    int people = finished.stream().mapToInt(Finished::people).sum();
    List<Point> points = new ArrayList<>();
    LocalDate day = year.firstDay();
    points.add(point(finished, day, people));
    while (day.isBefore(until)) {
      LocalDate end = YearMonth.from(day.plusDays(1)).atEndOfMonth();
      day = end.isBefore(until) ? end : until;
      points.add(point(finished, day, people));
    }
    return new YearCurve(year, people, List.copyOf(points));
  }

  private static Point point(List<Finished> finished, LocalDate day, int people) {
    return new Point(
        day,
        finished.stream()
            .filter(one -> one.done() != null && !one.done().isAfter(day))
            .mapToInt(Finished::people)
            .sum(),
        finished.stream().filter(one -> !one.due().isAfter(day)).mapToInt(Finished::people).sum(),
        people);
  }

  /** The last day that is told. */
  public Point last() {
    return points.get(points.size() - 1);
  }

  public List<Segment> finishedLines() {
    return lines(Point::finished);
  }

  public List<Segment> dueLines() {
    return lines(Point::due);
  }

  private List<Segment> lines(ToIntFunction<Point> part) {
    List<Segment> lines = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      lines.add(
          new Segment(
              across(from.day()),
              down(from, part.applyAsInt(from)),
              across(to.day()),
              down(to, part.applyAsInt(to))));
    }
    return lines;
  }

  String across(LocalDate day) {
    long days = ChronoUnit.DAYS.between(year.firstDay(), year.lastDay());
    return String.format(
        Locale.ROOT, "%.2f%%", ChronoUnit.DAYS.between(year.firstDay(), day) * 100.0 / days);
  }

  private static int down(Point point, int part) {
    return point.people() == 0
        ? TOP + DEEP
        : TOP + DEEP - (int) Math.round((double) part * DEEP / point.people());
  }
}
