package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.WorkingLife.day;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.FiscalYear;
import osarai.calendar.OpenDays;
import osarai.calendar.Period;
import osarai.forms.KeptText;
import osarai.people.AbsenceKind;
import osarai.people.Appointment;
import osarai.people.EmploymentType;
import osarai.people.PersonFacts;
import osarai.people.StaffNumber;

/**
 * Due dates of fiscal year 2026. 31 October 2026 is a Saturday, 3 November a holiday, 19 to 23
 * September a row of closed days, 29 December to 3 January the turn of the year.
 */
class DueDateTest {
  private static final FiscalYear YEAR = new FiscalYear(2026);
  private static final String ALWAYS = "2018-04-01";

  /** What the requirement says, since when it meets the person and since when that is known. */
  @ParameterizedTest
  @CsvSource({
    // a date in the year, moved to the next open day
    "10-31,   , 2018-04-01, 2018-03-20, 2026-10-31, 2026-11-02",
    "09-30,   , 2018-04-01, 2018-03-20, 2026-09-30, 2026-09-30",
    // the later of date and days for what begins within the year
    "10-31, 30, 2026-05-01, 2026-04-20, 2026-10-31, 2026-11-02",
    "10-31, 30, 2026-10-01, 2026-09-20, 2026-10-31, 2026-11-02",
    "10-31, 30, 2026-10-02, 2026-09-20, 2026-11-01, 2026-11-02",
    "10-31, 30, 2026-11-01, 2026-10-20, 2026-12-01, 2026-12-01",
    // the date alone for what began before the year, however many days there would be
    "04-10, 30, 2026-03-31, 2026-03-20, 2026-04-10, 2026-04-10",
    // what became known after the date counts from the day it was known, the rule says as before
    "10-31, 30, 2018-04-01, 2026-10-31, 2026-10-31, 2026-11-02",
    "10-31, 30, 2018-04-01, 2026-11-01, 2026-10-31, 2026-12-01",
    "10-31, 30, 2018-04-01, 2026-12-01, 2026-10-31, 2027-01-04",
    // days alone
    "     , 14, 2026-04-01, 2026-03-20, 2026-04-15, 2026-04-15",
    "     , 14, 2026-09-05, 2026-08-20, 2026-09-19, 2026-09-24",
    "     , 14, 2026-04-01, 2026-06-10, 2026-04-15, 2026-06-24",
    "     ,  0, 2026-04-01, 2026-03-20, 2026-04-01, 2026-04-01",
    // never longer than the year, which is the year's own
    "     , 14, 2027-03-20, 2027-03-10, 2027-03-31, 2027-03-31",
    "10-31, 30, 2027-03-02, 2027-03-01, 2027-03-31, 2027-03-31"
  })
  void aDateAndDaysAfterTheStartMeet(
      @Nullable String date,
      @Nullable Integer days,
      String from,
      String known,
      LocalDate byRule,
      LocalDate day) {
    assertThat(reckoned(due(date, days, false), YEAR, since(from), day(known), facts(), usual()))
        .isEqualTo(new DueDate(byRule, day, null, day.equals(YEAR.lastDay())));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-01, 2026-04-20, 2026-06-01",
    "2026-10-20, 2026-10-10, 2026-11-02",
    // the date has gone by when it begins or is known
    "2026-11-10, 2026-11-01, 2026-12-10",
    "2026-05-01, 2026-11-10, 2026-12-10",
    // what began in a year before has no days after its start
    "2018-04-01, 2018-03-20, 2026-11-02",
    "2026-03-31, 2026-03-20, 2026-11-02"
  })
  void aRequirementMayAskForTheEarlierOfTheTwo(String from, String known, LocalDate day) {
    Requirement.Due earlier =
        new Requirement.Due(Optional.of(MonthDay.of(10, 31)), Optional.of(30), false, true, 30);
    assertThat(reckoned(earlier, YEAR, since(from), day(known), facts(), usual()).day())
        .isEqualTo(day);
  }

  /** Days after a start are not asked for those whom a scope brings in. */
  @ParameterizedTest
  @CsvSource({
    "10-31, 2026-05-01, 2026-11-02",
    "10-31, 2026-11-01, 2027-01-04",
    "     , 2026-11-01, 2027-01-04",
    "     , 2027-03-01, 2027-03-31"
  })
  void aNewScopeHasDaysOfItsOwn(@Nullable String date, String from, LocalDate day) {
    Requirement.Due due =
        new Requirement.Due(
            Optional.ofNullable(date).map(text -> MonthDay.parse("--" + text)),
            Optional.of(7),
            false,
            false,
            60);
    Ground scope =
        new Ground(
            since(ALWAYS).appointment(),
            new Period(day(from), null),
            new KeptText("理由"),
            "subject",
            false,
            true);
    assertThat(reckoned(due, YEAR, scope, day(from), facts(), usual()).day()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-01, 2026-06-01, 2026-06-30, 2026-06-30",
    // 19 to 23 September are closed: the last open day before them
    "2026-09-24, 2026-06-01, 2026-09-23, 2026-09-18",
    // not before anybody knew
    "2026-07-01, 2026-08-10, 2026-06-30, 2026-08-10",
    "2026-09-24, 2026-09-20, 2026-09-23, 2026-09-20",
    // in the year before, so the date of this year counts
    "2026-03-31, 2026-03-01, 2026-09-30, 2026-09-30",
    // the first and the last day of the year are within it
    "2026-04-01, 2026-03-01, 2026-03-31, 2026-03-31",
    "2027-03-31, 2027-03-01, 2027-03-30, 2027-03-30"
  })
  void whatIsOwedBeforeAStartIsDueTheDayBeforeIt(
      String from, String known, LocalDate byRule, LocalDate day) {
    assertThat(reckoned(due("09-30", null, true), YEAR, since(from), day(known), facts(), usual()))
        .isEqualTo(new DueDate(byRule, day));
  }

  @Test
  void whatEndsIsDueOnItsLastOpenDay() {
    Ground end = ground("2026-09-21", null, true);
    assertThat(reckoned(due(null, 14, false), YEAR, end, day("2026-09-01"), facts(), usual()))
        .isEqualTo(new DueDate(day("2026-09-21"), day("2026-09-18")));
  }

  @ParameterizedTest
  @CsvSource({
    // away on the day: 30 days after the return, on an open day
    "2026-10-01, 2026-12-31, 2027-02-01, true, false",
    // back shortly before the day
    "2026-08-01, 2026-10-20, 2026-11-20, true, false",
    // back so long ago that 30 days are over
    "2026-04-01, 2026-06-30, 2026-11-02, false, false",
    "2026-04-01, 2026-10-02, 2026-11-02, false, false",
    "2026-04-01, 2026-10-04, 2026-11-04, true, false",
    // it began on the due day, or after it
    "2026-11-02, 2026-11-30, 2027-01-04, true, false",
    "2026-11-03, 2026-12-31, 2026-11-02, false, false",
    // no later than the year
    "2026-10-01, 2027-03-15, 2027-03-31, true, true",
    "2026-10-01, 2027-03-30, 2027-03-31, true, true",
    // unless the leave goes on beyond it: not due before the return
    "2026-10-01, 2027-03-31, 2027-05-06, true, false",
    "2026-10-01, 2027-10-15, 2027-11-15, true, false"
  })
  void whoWasAwayHasTimeAfterTheReturn(
      String from, String last, LocalDate day, boolean fromTheReturn, boolean isCut) {
    WorkingLife life = new WorkingLife();
    life.absence(AbsenceKind.CHILDCARE, from, last);
    DueDate away =
        reckoned(
            due("10-31", null, false), YEAR, since(ALWAYS), day(ALWAYS), life.facts(), usual());
    LocalDate returned = fromTheReturn ? day(last).plusDays(1) : null;
    assertThat(away).isEqualTo(new DueDate(day("2026-10-31"), day, returned, isCut));
    Terms excused = usual().excusing(List.of(Period.days(day(from), day(last))));
    assertThat(
            reckoned(due("10-31", null, false), YEAR, since(ALWAYS), day(ALWAYS), facts(), excused))
        .as("excluded by approval for the same days")
        .isEqualTo(away);
  }

  @Test
  void ofTwoReturnsTheLaterCounts() {
    WorkingLife life = new WorkingLife();
    life.absence(AbsenceKind.SICK, "2026-10-20", "2026-11-30");
    life.absence(AbsenceKind.CHILDCARE, "2026-08-01", "2026-10-20");
    assertThat(
            reckoned(
                    due("10-31", null, false),
                    YEAR,
                    since(ALWAYS),
                    day(ALWAYS),
                    life.facts(),
                    usual())
                .day())
        .isEqualTo("2027-01-04");
  }

  @Test
  void whoeverHasNotComeBackYetOwesItOnTheDay() {
    Terms openEnded = usual().excusing(List.of(new Period(day("2026-10-01"), null)));
    assertThat(
            reckoned(
                    due("10-31", null, false), YEAR, since(ALWAYS), day(ALWAYS), facts(), openEnded)
                .day())
        .isEqualTo("2026-11-02");
  }

  @Test
  void theDaysAfterAReturnAreTheTownsOwn() {
    WorkingLife life = new WorkingLife();
    life.absence(AbsenceKind.SICK, "2026-10-01", "2026-11-29");
    Terms ten = new Terms(day("1989-04-01"), OpenDays.usual(), 10, List.of(), List.of());
    assertThat(
            reckoned(due("10-31", null, false), YEAR, since(ALWAYS), day(ALWAYS), life.facts(), ten)
                .day())
        .isEqualTo("2026-12-10");
  }

  @ParameterizedTest
  @CsvSource({"2026-09-30, 2026-09-30", "2026-11-01, 2026-11-01", "2026-11-02, 2026-11-02"})
  void nothingIsDueAfterTheAppointment(String last, LocalDate day) {
    Ground ground = ground(ALWAYS, last, false);
    assertThat(
            reckoned(due("10-31", null, false), YEAR, ground, day(ALWAYS), facts(), usual()).day())
        .isEqualTo(day);
  }

  /** Only what is owed for a year, or what its passes alone fulfil, ends with it. */
  @ParameterizedTest
  @CsvSource({
    // a change of scope, an appointment, a department that came into scope, fourteen and thirty
    // days
    "EVENT,       EVENT,       14, false, 2027-03-25, 2027-04-08",
    "EVENT,       APPOINTMENT, 14, false, 2027-03-25, 2027-04-08",
    "APPOINTMENT, APPOINTMENT, 30, false, 2027-03-15, 2027-04-14",
    "APPOINTMENT, APPOINTMENT, 14, true,  2027-03-10, 2027-04-09",
    "EVENT,       EVENT,       30, false, 2027-03-31, 2027-04-30",
    "APPOINTMENT, FISCAL_YEAR, 30, false, 2027-03-15, 2027-03-31",
    "EVENT,       FISCAL_YEAR, 14, false, 2027-03-25, 2027-03-31",
    "FISCAL_YEAR, FISCAL_YEAR, 30, false, 2027-03-15, 2027-03-31",
    "FISCAL_YEAR, FISCAL_YEAR, 30, true,  2027-03-10, 2027-03-31",
    "FISCAL_YEAR, EVENT,       30, false, 2027-03-15, 2027-03-31"
  })
  void onlyWhatIsOfAYearEndsWithIt(
      Requirement.Each each,
      CreditWithin credit,
      int days,
      boolean isScope,
      String from,
      LocalDate day) {
    Requirement asked =
        new Requirement(
            "requirement",
            "course",
            Requirement.Who.employed(Set.of()),
            each,
            due(null, days, false),
            new Requirement.Credit(credit, 0),
            "根拠");
    Ground ground =
        new Ground(
            since(ALWAYS).appointment(),
            new Period(day(from), null),
            new KeptText("理由"),
            "subject",
            false,
            isScope);
    DueDate due = DueDate.of(asked, YEAR, ground, day(from), facts(), usual());
    assertThat(due.day()).isEqualTo(day);
    assertThat(due.isCut()).isEqualTo(day.equals(YEAR.lastDay()));
  }

  @Test
  void whoeverIsBackShortlyBeforeTheYearEndsHasAllTheDaysForWhatHappened() {
    WorkingLife life = new WorkingLife();
    life.absence(AbsenceKind.SICK, "2027-02-01", "2027-03-20");
    Requirement incident = requirement(due(null, 30, false), Requirement.Each.EVENT);
    DueDate due =
        DueDate.of(incident, YEAR, since("2027-02-10"), day("2027-02-10"), life.facts(), usual());
    assertThat(due.day()).isEqualTo("2027-04-20");
  }

  /** Of people who are appointed one after the other: what is for the person goes on with them. */
  @ParameterizedTest
  @CsvSource({
    // begins in December under the one, and goes on under the other the day after
    "FISCAL_YEAR, 2026-12-07, 2026-12-25, 2026-12-26, , 2026-12-01, 2027-01-06",
    "EVENT,       2026-12-07, 2026-12-25, 2026-12-26, , 2026-12-01, 2027-01-06",
    "APPOINTMENT, 2026-12-07, 2026-12-25, 2026-12-26, , 2026-12-01, 2026-12-25",
    // the other begins while the one runs
    "FISCAL_YEAR, 2026-12-07, 2026-12-25, 2026-12-20, , 2026-12-01, 2027-01-06",
    // a gap ends the service, and so does the last day of the other
    "FISCAL_YEAR, 2026-12-07, 2026-12-25, 2026-12-27, , 2026-12-01, 2026-12-25",
    "FISCAL_YEAR, 2026-12-07, 2026-12-25, 2026-12-26, 2026-12-28, 2026-12-01, 2026-12-28",
    // part-time to September, full-time from October
    "FISCAL_YEAR, 2026-04-01, 2026-09-30, 2026-10-01, , 2026-03-20, 2026-11-02",
    "APPOINTMENT, 2026-04-01, 2026-09-30, 2026-10-01, , 2026-03-20, 2026-09-30",
    "FISCAL_YEAR, 2026-04-01, 2026-09-30, 2026-10-01, , 2026-11-30, 2027-01-04",
    // known after the end: late for nobody who could not know
    "FISCAL_YEAR, 2026-04-01, 2026-09-30, 2026-11-01, , 2026-11-30, 2026-11-30",
    "APPOINTMENT, 2026-04-01, 2026-09-30, 2026-10-01, , 2026-11-30, 2026-11-30"
  })
  void whatIsForThePersonEndsWithTheServiceAndNotWithTheFirstAppointment(
      Requirement.Each each,
      String from,
      String last,
      String next,
      @Nullable String nextLast,
      String known,
      LocalDate day) {
    WorkingLife life = new WorkingLife();
    life.appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, from, last);
    life.appointment(2, EmploymentType.REGULAR, next, nextLast);
    Appointment first = life.appointments.get(0);
    Ground ground = new Ground(first, first.period(), new KeptText("理由"), "subject", false, false);
    assertThat(
            DueDate.of(
                    requirement(due("10-31", 30, false), each),
                    YEAR,
                    ground,
                    day(known),
                    life.facts(),
                    usual())
                .day())
        .isEqualTo(day);
  }

  private static DueDate reckoned(
      Requirement.Due due,
      FiscalYear year,
      Ground ground,
      LocalDate known,
      PersonFacts facts,
      Terms terms) {
    return DueDate.of(
        requirement(due, Requirement.Each.FISCAL_YEAR), year, ground, known, facts, terms);
  }

  private static Requirement requirement(Requirement.Due due, Requirement.Each each) {
    return new Requirement(
        "requirement",
        "course",
        Requirement.Who.employed(Set.of()),
        each,
        due,
        Requirement.Credit.of(each),
        "根拠");
  }

  private static Requirement.Due due(
      @Nullable String date, @Nullable Integer days, boolean beforeStart) {
    return new Requirement.Due(
        Optional.ofNullable(date).map(text -> MonthDay.parse("--" + text)),
        Optional.ofNullable(days),
        beforeStart);
  }

  private static Ground since(String from) {
    return ground(from, null, false);
  }

  /** The appointment is older, so that only what is asked about begins on the day. */
  private static Ground ground(String from, @Nullable String last, boolean isEnd) {
    Appointment appointment =
        new Appointment(
            new UUID(1, 1),
            new UUID(0, 1),
            new StaffNumber("1001"),
            EmploymentType.REGULAR,
            Period.days(day(ALWAYS), last == null ? null : day(last)));
    return new Ground(
        appointment, new Period(day(from), null), new KeptText("理由"), "subject", isEnd, false);
  }

  private static PersonFacts facts() {
    return new WorkingLife().facts();
  }

  private static Terms usual() {
    return Terms.usual();
  }
}
