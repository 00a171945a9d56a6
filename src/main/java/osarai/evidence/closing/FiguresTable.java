package osarai.evidence.closing;

import java.util.List;

/**
 * The figures of a year, course by course and together.
 *
 * @param rule by which they were counted
 * @param closed whether what is not done is 未了
 */
record FiguresTable(
    List<CourseLine> courses, ClosingFigure all, CountingRule rule, boolean closed) {
  /** A course with its figures. */
  record CourseLine(String title, ClosingFigure figure) {}

  public boolean isByDuty() {
    return rule.isByDuty();
  }
}
