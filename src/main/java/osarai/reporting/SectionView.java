package osarai.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapaneseDate;
import osarai.evidence.handlers.SectionHandlers;
import osarai.evidence.record.CompletionView;
import osarai.evidence.record.SectionConfirmation;
import osarai.forms.Seen;
import osarai.people.SectionMember;
import osarai.security.Ids;

/**
 * The page of a section.
 *
 * @param titles of the courses, by id
 * @param sentence how it stands, to be copied
 * @param confirmed the last confirmation of the section
 * @param ofNow whether it is what is true today, by all that is known
 * @param reader who looks, and may take back what they entered
 */
record SectionView(
    SectionReport report,
    SectionInquiry asked,
    SectionFilter filter,
    Map<String, String> titles,
    String departments,
    String sentence,
    SectionHandlers.Shown handlers,
    Optional<SectionConfirmation> confirmed,
    boolean ofNow,
    UUID reader) {

  /** What another person entered for somebody, or took back. */
  record Entered(String name, String number, String course, String date, CompletionView record) {}

  /** Why somebody has to take a course. */
  record Reason(String name, String number, String course, SectionCell cell) {}

  public List<SectionRow> rows() {
    return report.rows().stream().filter(filter::shows).toList();
  }

  public List<String> titlesInOrder() {
    return report.courses().stream().map(this::title).toList();
  }

  public String title(String course) {
    return titles.getOrDefault(course, course);
  }

  public List<Chip> chips() {
    return Stream.of(SectionFilter.values())
        .map(
            one ->
                new Chip(
                    one,
                    (int) report.rows().stream().filter(one::shows).count(),
                    asked.address(one),
                    one == filter))
        .toList();
  }

  /** A choice of whom to list. */
  record Chip(SectionFilter filter, int people, String address, boolean current) {}

  /** For the files of the same people. */
  public String query() {
    return asked.query(filter);
  }

  public boolean isLate() {
    return !report.rows(SectionRow.Standing.LATE).isEmpty();
  }

  /** Whose duties are counted. */
  public String year() {
    return JapaneseDate.of(FiscalYear.of(report.day()));
  }

  public boolean isFiltered() {
    return filter != SectionFilter.ALL;
  }

  /** Whether names of departments tell the rows apart. */
  public boolean isOfSeveral() {
    return report.rows().stream()
            .flatMap(row -> row.posts().stream())
            .map(SectionMember::department)
            .distinct()
            .count()
        > 1;
  }

  /** Only what is true today, by all that is known, can be confirmed. */
  public boolean isConfirmable() {
    return ofNow && !report.rows().isEmpty();
  }

  /** By which a form says what its page said. */
  public String mark() {
    return Seen.mark(sentence);
  }

  /** For a new confirmation. */
  public UUID fresh() {
    return Ids.next();
  }

  SectionConfirmation.Seen seen() {
    return new SectionConfirmation.Seen(
        report.day(),
        departments,
        sentence,
        report.all().netOwed(),
        report.all().netFulfilled(),
        report.rows(SectionRow.Standing.LATE).size());
  }

  /** Of the people listed. */
  public List<Entered> entered() {
    return rows().stream()
        .flatMap(
            row ->
                perCourse(row)
                    .flatMap(
                        one ->
                            Stream.concat(
                                    one.cell().entered().stream(), one.cell().withdrawn().stream())
                                .map(
                                    record ->
                                        new Entered(
                                            one.name(),
                                            one.number(),
                                            one.course(),
                                            one.cell().date(),
                                            record))))
        .toList();
  }

  /** Of the people listed. */
  public List<Reason> reasons() {
    return rows().stream().flatMap(this::perCourse).toList();
  }

  private Stream<Reason> perCourse(SectionRow row) {
    return Stream.iterate(0, i -> i < report.courses().size(), i -> i + 1)
        .flatMap(
            i ->
                row.cells().get(i).stream()
                    .map(
                        cell ->
                            new Reason(
                                row.member().name(),
                                row.member().staffNumber().value(),
                                title(report.courses().get(i)),
                                cell)));
  }
}
