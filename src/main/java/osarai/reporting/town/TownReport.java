package osarai.reporting.town;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import osarai.evidence.closing.ClosingFigure;

/**
 * How the town, or one of its departments, stands on a day, for a system.
 *
 * @param day the reference day (基準日)
 * @param knownOn the day up to whose corrections it is known
 * @param department null for the whole town
 * @param courses the same course by course
 * @param departments the parts; who works in two stands in each, and once in all together
 */
@Schema(name = "TownReport")
record TownReport(
    LocalDate day,
    LocalDate knownOn,
    int fiscalYear,
    @Schema(nullable = true) @Nullable ReportedDepartment department,
    Rates all,
    List<OfCourse> courses,
    List<Part> departments) {

  /** A department by its code. */
  @Schema(name = "ReportedDepartment")
  record ReportedDepartment(String code, String name) {}

  /** A department and what lies below it; the department asked for itself is the last part. */
  @Schema(name = "TownReportPart")
  record Part(String code, String name, Rates all, List<OfCourse> courses) {}

  /** One course. */
  @Schema(name = "TownReportCourse")
  record OfCourse(String course, String title, Rates rates) {}

  /**
   * In people and in duties.
   *
   * @param people done is who owes nothing of it any more
   * @param duties each by itself
   */
  @Schema(name = "Rates")
  record Rates(Counted people, Counted duties) {
    static Rates of(TownLine people, TownLine duties) {
      return new Rates(Counted.of(people), Counted.of(duties));
    }
  }

  /**
   * How many are done.
   *
   * @param net without who is away or excluded on the day
   * @param gross of everybody in scope
   * @param late open after the due day
   * @param open the due day is to come
   * @param leftOut away, or excluded with approval
   */
  @Schema(name = "Counted")
  record Counted(Fraction net, Fraction gross, int late, int open, int leftOut) {
    private static Counted of(TownLine line) {
      ClosingFigure figure = line.figure();
      return new Counted(
          new Fraction(figure.netFulfilled(), figure.netOwed(), figure.netPercent()),
          new Fraction(figure.fulfilled(), figure.owed(), figure.percent()),
          line.late(),
          line.open(),
          line.leftOut());
    }
  }

  /**
   * A rate.
   *
   * @param percent cut off: 99.9 is 99
   */
  @Schema(name = "Fraction")
  record Fraction(int done, int of, int percent) {}
}
