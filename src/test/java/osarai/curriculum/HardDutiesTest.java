package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.WorkingLife.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.OpenDays;
import osarai.files.AuthoredFiles;
import osarai.files.Problems;
import osarai.people.EmploymentType;
import osarai.people.Position;

/** Our own requirements on the cases of a fiscal year that are easily got wrong. */
class HardDutiesTest {
  private static final Set<String> COURSES =
      Set.of("all-staff", "fiscal-year-appointees", "handlers", "handler-scope");
  private static final Terms TERMS =
      new Terms(day("2026-04-01"), OpenDays.usual(), Terms.CATCH_UP, List.of(), List.of());

  private final WorkingLife life = new WorkingLife();

  /** It opened on 1 April once, a day after it was due. */
  @ParameterizedTest
  @CsvSource({
    "2027-04-01, 2027-03-10, 2027-03-10, 2027-03-31, 2027-01-01",
    "2027-04-01, 2026-11-20, 2027-01-01, 2027-03-31, 2027-01-01",
    "2027-04-01, 2027-04-05, 2027-04-01, 2027-04-05, 2027-01-01",
    "2027-01-12, 2026-05-01, 2026-05-01, 2027-01-08, 2026-04-01",
    "2027-05-10, 2027-03-20, 2027-03-20, 2027-05-07, 2027-02-09",
  })
  void theCourseBeforeADesignationOpensWhenItIsKnown(
      String start, String known, LocalDate opens, LocalDate due, LocalDate credit) {
    regular();
    life.designation(11, "氏名", start, null);
    Owed owed = one("handler-before-start", known);
    assertThat(owed.opensOn()).isEqualTo(opens);
    assertThat(owed.dueOn()).isEqualTo(due);
    assertThat(owed.creditFrom()).isEqualTo(credit);
    assertThat(owed.year().contains(day(start))).as("the year of the start").isTrue();
  }

  @Test
  void aRenewedDesignationOwesTheCourseBeforeItsStartAndNoneForAChangedScope() {
    regular();
    life.designation(11, "氏名", "2026-05-01", "2027-03-31");
    life.designation(12, "氏名", "2027-04-01", null);
    assertThat(of("handler-scope-changed", "2027-03-01")).isEmpty();
    assertThat(of("handler-before-start", "2027-03-01"))
        .extracting(Owed::dueOn)
        .containsExactly(day("2027-03-01"), day("2027-03-31"));
  }

  @ParameterizedTest
  @CsvSource({
    "all-staff-yearly, REGULAR, 2027-01-04",
    "all-staff-yearly, FISCAL_YEAR_PART_TIME, 2027-01-04",
    "fiscal-year-appointee, FISCAL_YEAR_PART_TIME, 2027-01-04",
  })
  void aSectionThatComesIntoScopeHasThirtyDaysForAllThatItBrings(
      String requirement, EmploymentType type, LocalDate due) {
    life.appointment(1, type, "2026-04-01", "2027-03-31");
    life.post(1, WorkingLife.LIBRARY, Position.MEMBER, "2026-04-01", null);
    assertThat(one(requirement, "2026-11-25"))
        .satisfies(
            owed -> {
              assertThat(owed.opensOn()).isEqualTo("2026-12-01");
              assertThat(owed.dueOn()).as("31 December is closed").isEqualTo(due);
            });
  }

  @Test
  void whoComesToASectionThatIsInScopeByThenHasTheDaysOfTheRequirement() {
    life.appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-12-01", "2027-03-31");
    life.post(1, WorkingLife.LIBRARY, Position.MEMBER, "2026-12-01", null);
    assertThat(one("fiscal-year-appointee", "2026-11-25").dueOn()).isEqualTo("2026-12-15");
  }

  @Test
  void anEventBeforeTheSectionCameIntoScopeObligesNobodyThere() {
    regular();
    life.post(1, WorkingLife.LIBRARY, Position.MEMBER, "2010-04-01", null);
    life.designation(11, "氏名", "2026-10-01", null);
    assertThat(of("handler-before-start", "2026-11-25")).isEmpty();
  }

  @Test
  void aFirstLoadBeforeTheFirstDayOfUseMakesNothingForAYearThatEndsBeforeIt() {
    life.appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    Terms next = new Terms(day("2027-04-01"), OpenDays.usual(), 30, List.of(), List.of());
    assertThat(Duties.owed(own(), life.facts(), next, day("2027-03-20")))
        .extracting(Owed::occasion)
        .containsExactly("2027");
    Terms within = new Terms(day("2027-03-31"), OpenDays.usual(), 30, List.of(), List.of());
    assertThat(Duties.owed(own(), life.facts(), within, day("2027-03-20")))
        .extracting(Owed::occasion)
        .containsExactly("2026", "2027");
  }

  /** What was to be done by the day of leaving could be taken on that day only. */
  @Test
  void whatIsOwedBeforeAnEndCountsFromTheDayOnWhichItOpens() {
    life.appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2027-03-31");
    Owed owed = read("on: [term-ended]", "event", "{days-after-start: 0}", "").get(0);
    assertThat(owed.opensOn()).isEqualTo("2026-09-01");
    assertThat(owed.creditFrom()).isEqualTo(owed.opensOn());
  }

  /** The requirement says when it opens, which of two days counts, and the days for a new scope. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on: [term-ended] | {days-after-start: 0} | opens: {days-before-event: 30} | 2027-03-01 | 2027-03-31
          on: [term-ended] | {days-after-start: 0} | opens: {days-before-due: 10}   | 2027-03-21 | 2027-03-31
          on: [hired]      | {days-after-start: 30} | opens: {days-before-event: 7} | 2026-09-24 | 2026-11-02
          on: [hired]      | {date: "10-31", days-after-start: 14, whichever: earlier} | | 2026-10-01 | 2026-10-15
          on: [hired]      | {date: "10-09", days-after-start: 14, whichever: earlier} | | 2026-10-01 | 2026-10-09
          on: [hired]      | {date: "10-31", days-after-start: 14, whichever: later}   | | 2026-10-01 | 2026-11-02
          on: [hired]      | {date: "06-30", days-after-start: 14, whichever: earlier} | | 2026-10-01 | 2026-10-15
          """)
  void aRequirementSaysMore(
      String who, String due, String opens, LocalDate opensOn, LocalDate dueOn) {
    life.appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-10-01", "2027-03-31");
    assertThat(read(who, "event", due, opens == null ? "" : opens))
        .singleElement()
        .satisfies(
            owed -> {
              assertThat(owed.opensOn()).isEqualTo(opensOn);
              assertThat(owed.dueOn()).isEqualTo(dueOn);
              assertThat(owed.creditFrom()).isBeforeOrEqualTo(opensOn);
            });
  }

  @Test
  void aRequirementSaysHowLongANewScopeHas() {
    life.appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    life.post(1, WorkingLife.LIBRARY, Position.MEMBER, "2010-04-01", null);
    String who = "employment: [regular]";
    assertThat(read(who, "fiscal-year", "{date: \"10-31\", days-after-scope: 60}", "").get(0))
        .extracting(Owed::dueOn)
        .isEqualTo(day("2027-02-01"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {date: "10-31", whichever: earlier}                      | | whichever: needs
          {date: "10-31", days-after-start: 3, whichever: first}   | | 'first'
          {days-after-start: 3} | opens: {}                             | opens: needs either
          {days-after-start: 3} | opens: {days-before-event: 3}         | only with 'each: event'
          """)
  void aRequirementThatSaysTooMuchOrTooLittleIsAProblem(String due, String opens, String fault) {
    Problems problems = new Problems();
    RequirementReader.read(
        text("employment: [regular]", "fiscal-year", due, opens == null ? "" : opens),
        COURSES,
        problems);
    assertThat(problems.all()).anyMatch(problem -> problem.toString().contains(fault));
  }

  private void regular() {
    life.appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
  }

  private Owed one(String requirement, String known) {
    return of(requirement, known).get(0);
  }

  private List<Owed> of(String requirement, String known) {
    return Duties.owed(own(), life.facts(), TERMS, day(known)).stream()
        .filter(owed -> owed.requirement().id().equals(requirement))
        .toList();
  }

  private List<Owed> read(String who, String each, String due, String opens) {
    Problems problems = new Problems();
    List<Requirement> read = RequirementReader.read(text(who, each, due, opens), COURSES, problems);
    assertThat(problems.all()).isEmpty();
    return Duties.owed(read, life.facts(), TERMS, day("2026-09-01")).stream()
        .filter(owed -> owed.year().year() == 2026)
        .toList();
  }

  private static String text(String who, String each, String due, String opens) {
    return """
    requirements:
      - id: tried
        course: all-staff
        who:
          %s
        each: %s
        due: %s
        because: 試験です
        %s
    """
        .formatted(who, each, due, opens);
  }

  private static List<Requirement> own() {
    Problems problems = new Problems();
    List<Requirement> own =
        RequirementReader.read(
            AuthoredFiles.below(Path.of("").toAbsolutePath()), COURSES, problems);
    problems.orThrow();
    return own;
  }
}
