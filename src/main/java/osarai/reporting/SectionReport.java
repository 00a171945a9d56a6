package osarai.reporting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.calendar.FiscalYear;
import osarai.curriculum.office.ExclusionReason;
import osarai.evidence.closing.ClosingFigure;
import osarai.evidence.closing.PeopleTally;
import osarai.evidence.record.CompletionView;
import osarai.people.SectionMember;

/**
 * People × courses of a section on a reference date (基準日): the duties of that fiscal year that are
 * open by then, and of years before what can still be done. Those of before are shown and counted
 * in no rate: the figures of their year have them. Whoever holds several posts here stands and
 * counts once.
 *
 * @param courses ids, in the order of the columns
 * @param rows the most urgent first
 * @param rates of people, by course
 * @param all of people, of all courses together
 */
record SectionReport(
    LocalDate day,
    List<String> courses,
    List<SectionRow> rows,
    Map<String, ClosingFigure> rates,
    ClosingFigure all) {

  static SectionReport of(
      List<SectionMember> members,
      List<SectionDuty> duties,
      Map<UUID, ExclusionReason> excluded,
      List<CompletionView> entered,
      LocalDate day) {
    int year = FiscalYear.of(day).year();
    List<SectionDuty> ofYear =
        duties.stream().filter(duty -> duty.fiscalYear() == year && !duty.gone()).toList();
    List<SectionDuty> shown =
        duties.stream()
            .filter(duty -> (duty.fiscalYear() == year || duty.carried()) && !duty.gone())
            .toList();
    List<String> courses = shown.stream().map(SectionDuty::course).distinct().sorted().toList();
    Map<UUID, Map<String, SectionCell>> cells = cells(shown, entered);
    Map<UUID, List<SectionMember>> people =
        members.stream()
            .collect(
                Collectors.groupingBy(
                    SectionMember::personId, LinkedHashMap::new, Collectors.toList()));
    List<SectionRow> rows =
        people.values().stream()
            .map(posts -> row(posts, excluded, courses, cells))
            .sorted(SectionRow.MOST_URGENT)
            .toList();
    return counted(day, courses, rows, cells(ofYear, entered));
  }

  /** By person and course. */
  private static Map<UUID, Map<String, SectionCell>> cells(
      List<SectionDuty> duties, List<CompletionView> entered) {
    Map<UUID, Map<String, SectionCell>> cells = new LinkedHashMap<>();
    duties.stream()
        .sorted(SectionDuty.SHOWN_FIRST)
        .forEach(
            duty ->
                cells
                    .computeIfAbsent(duty.person(), person -> new LinkedHashMap<>())
                    .putIfAbsent(duty.course(), SectionCell.of(duty, entered)));
    return cells;
  }

  private static SectionRow row(
      List<SectionMember> posts,
      Map<UUID, ExclusionReason> excluded,
      List<String> courses,
      Map<UUID, Map<String, SectionCell>> cells) {
    UUID person = posts.get(0).personId();
    Map<String, SectionCell> own = cells.getOrDefault(person, Map.of());
    return new SectionRow(
        posts,
        Optional.ofNullable(excluded.get(person)),
        courses.stream().map(course -> Optional.ofNullable(own.get(course))).toList());
  }

  /** Of what is owed of a course twice the one not done is shown, and counts. */
  private static SectionReport counted(
      LocalDate day,
      List<String> courses,
      List<SectionRow> rows,
      Map<UUID, Map<String, SectionCell>> ofYear) {
    PeopleTally tally = new PeopleTally();
    for (SectionRow row : rows) {
      UUID person = row.member().personId();
      ofYear
          .getOrDefault(person, Map.of())
          .forEach((course, cell) -> tally.add(person, course, cell.isDone(), row.leftOut()));
    }
    return new SectionReport(
        day,
        courses,
        rows,
        tally.courses().stream().collect(Collectors.toMap(ClosingFigure::course, figure -> figure)),
        tally.all());
  }

  /** The courses that are owed for the year. */
  public List<String> countedCourses() {
    return courses.stream().filter(rates::containsKey).toList();
  }

  /** Those who stand so, the most urgent first. */
  List<SectionRow> rows(SectionRow.Standing standing) {
    return rows.stream().filter(row -> row.standing() == standing).toList();
  }

  /** In scope, but away or excluded on the day. */
  int leftOut() {
    return all.owed() - all.netOwed();
  }
}
