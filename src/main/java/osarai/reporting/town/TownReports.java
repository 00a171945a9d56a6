package osarai.reporting.town;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.content.Shelf;
import osarai.evidence.closing.CourseStandings;
import osarai.evidence.closing.PeopleStandings.Alike;

/** The figures of the page of the town as a system reads them, and course by course. */
@ApplicationScoped
class TownReports {
  private final Town town;
  private final CourseStandings courses;
  private final Shelf shelf;
  private final Clock clock;

  TownReports(Town town, CourseStandings courses, Shelf shelf, Clock clock) {
    this.town = town;
    this.courses = courses;
    this.shelf = shelf;
    this.clock = clock;
  }

  /** The same in people and in duties. */
  private record Both(TownFigures people, TownFigures duties) {
    TownReport.Rates all() {
      return TownReport.Rates.of(people.all(), duties.all());
    }

    /** Empty where nobody there is in scope. */
    Optional<TownReport.Rates> of(@Nullable String department) {
      return line(people, department)
          .flatMap(
              counted -> line(duties, department).map(owed -> TownReport.Rates.of(counted, owed)));
    }

    private static Optional<TownLine> line(TownFigures figures, @Nullable String department) {
      return figures.parts().stream()
          .filter(part -> part.department() != null && part.department().equals(department))
          .findFirst();
    }
  }

  /** One transaction reads one state, so that the figures agree with each other. */
  TownReport of(ReportQuestions.OfTown asked) {
    return QuarkusTransaction.requiringNew().call(() -> read(asked.day(), asked.tree()));
  }

  private TownReport read(LocalDate day, TownTree tree) {
    Map<String, List<Alike>> duties = courses.duties(day);
    Map<String, Both> byCourse = new TreeMap<>();
    courses
        .people(day)
        .forEach(
            (course, people) ->
                byCourse.put(
                    course,
                    new Both(
                        TownFigures.of(day, people, tree),
                        TownFigures.of(day, duties.getOrDefault(course, List.of()), tree))));
    List<Alike> everyDuty = duties.values().stream().flatMap(List::stream).toList();
    Both all = new Both(town.on(day, tree), TownFigures.of(day, everyDuty, tree));
    return new TownReport(
        day,
        JapanClock.today(clock),
        FiscalYear.of(day).year(),
        chosen(tree),
        all.all(),
        byCourse.entrySet().stream()
            .filter(course -> course.getValue().people().all().figure().owed() > 0)
            .map(course -> ofCourse(course.getKey(), course.getValue().all()))
            .toList(),
        parts(tree, all, byCourse));
  }

  private static TownReport.@Nullable ReportedDepartment chosen(TownTree tree) {
    UUID chosen = tree.chosen();
    return chosen == null
        ? null
        : new TownReport.ReportedDepartment(tree.code(chosen), tree.name(chosen));
  }

  private List<TownReport.Part> parts(TownTree tree, Both all, Map<String, Both> byCourse) {
    List<TownReport.Part> parts = new ArrayList<>();
    for (TownLine line : all.people().parts()) {
      String department = line.department();
      all.of(department)
          .ifPresent(
              rates ->
                  parts.add(
                      new TownReport.Part(
                          department == null ? "" : tree.code(UUID.fromString(department)),
                          line.name(),
                          rates,
                          ofPart(department, byCourse))));
    }
    return parts;
  }

  private List<TownReport.OfCourse> ofPart(
      @Nullable String department, Map<String, Both> byCourse) {
    return byCourse.entrySet().stream()
        .flatMap(
            course ->
                course.getValue().of(department).stream()
                    .map(rates -> ofCourse(course.getKey(), rates)))
        .toList();
  }

  private TownReport.OfCourse ofCourse(String course, TownReport.Rates rates) {
    return new TownReport.OfCourse(course, shelf.titleOf(course), rates);
  }
}
