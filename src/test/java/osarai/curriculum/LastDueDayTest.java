package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.DueDates.ALWAYS;
import static osarai.curriculum.DueDates.YEAR;
import static osarai.curriculum.DueDates.appointed;
import static osarai.curriculum.DueDates.due;
import static osarai.curriculum.DueDates.facts;
import static osarai.curriculum.DueDates.ground;
import static osarai.curriculum.DueDates.reckoned;
import static osarai.curriculum.DueDates.requirement;
import static osarai.curriculum.DueDates.since;
import static osarai.curriculum.DueDates.usual;
import static osarai.curriculum.WorkingLife.day;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.forms.KeptText;
import osarai.people.AbsenceKind;
import osarai.people.Appointment;
import osarai.people.EmploymentType;

/** No day is due after what ends it: the appointment, the service, the year. */
class LastDueDayTest {
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
    DueDate due = DueDate.of(asked, YEAR, ground, day(from), appointed(ground, facts()), usual());
    assertThat(due.day()).isEqualTo(day);
    assertThat(due.cut())
        .isEqualTo(day.equals(YEAR.lastDay()) ? DueDate.Cut.YEAR : DueDate.Cut.NONE);
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
    // the last day of the other ends the service
    "FISCAL_YEAR, 2026-12-07, 2026-12-25, 2026-12-26, 2026-12-28, 2026-12-01, 2026-12-28",
    // part-time to September, full-time from October
    "FISCAL_YEAR, 2026-04-01, 2026-09-30, 2026-10-01, , 2026-03-20, 2026-11-02",
    "APPOINTMENT, 2026-04-01, 2026-09-30, 2026-10-01, , 2026-03-20, 2026-09-30",
    "FISCAL_YEAR, 2026-04-01, 2026-09-30, 2026-10-01, , 2026-11-30, 2027-01-04",
    // known after the end: late for nobody who could not know
    "FISCAL_YEAR, 2026-04-01, 2026-09-30, 2027-04-01, , 2026-11-30, 2026-11-30",
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
    assertThat(dueBeside(each, from, last, next, nextLast, known)).isEqualTo(day);
  }

  /** Of people who serve again after days or weeks. */
  @ParameterizedTest
  @CsvSource({
    // from Friday to Monday, and to whom the next is told late
    "FISCAL_YEAR, 2026-04-01, 2026-09-25, 2026-09-28, , 2026-03-20, 2026-11-02",
    "EVENT,       2026-09-10, 2026-09-25, 2026-09-28, , 2026-09-10, 2026-11-02",
    "FISCAL_YEAR, 2026-12-07, 2026-12-25, 2026-12-27, , 2026-12-01, 2027-01-06",
    "FISCAL_YEAR, 2026-04-01, 2026-09-30, 2026-11-01, , 2026-11-30, 2027-01-04",
    // the next begins on the due day itself, and the day after it
    "FISCAL_YEAR, 2026-04-01, 2026-09-25, 2026-11-02, , 2026-03-20, 2026-11-02",
    "FISCAL_YEAR, 2026-04-01, 2026-09-25, 2026-11-03, , 2026-03-20, 2026-12-03",
    "FISCAL_YEAR, 2026-04-01, 2026-09-25, 2026-12-01, , 2026-03-20, 2027-01-04",
    "EVENT,       2026-04-01, 2026-09-25, 2026-12-01, , 2026-03-20, 2027-01-04",
    // the next ends before
    "FISCAL_YEAR, 2026-04-01, 2026-09-25, 2026-09-28, 2026-10-16, 2026-03-20, 2026-10-16",
    "FISCAL_YEAR, 2026-04-01, 2026-09-25, 2026-12-01, 2026-12-11, 2026-03-20, 2026-12-11",
    // not after the year, and not for what comes in the next one
    "FISCAL_YEAR, 2026-04-01, 2026-09-25, 2027-03-15, , 2026-03-20, 2027-03-31",
    "EVENT,       2026-04-01, 2026-09-25, 2027-03-15, , 2026-03-20, 2027-04-14",
    "FISCAL_YEAR, 2026-04-01, 2026-09-25, 2027-04-01, , 2026-03-20, 2026-09-25",
    "EVENT,       2026-04-01, 2026-09-25, 2027-04-01, , 2026-03-20, 2026-09-25",
    // what only the one appointment can fulfil
    "APPOINTMENT, 2026-04-01, 2026-09-25, 2026-09-28, , 2026-03-20, 2026-09-25"
  })
  void whoServesAgainInTheYearHasTheDayOfTheRule(
      Requirement.Each each,
      String from,
      String last,
      String next,
      @Nullable String nextLast,
      String known,
      LocalDate day) {
    assertThat(dueBeside(each, from, last, next, nextLast, known)).isEqualTo(day);
  }

  /** By a date alone, of who begins after it: the leave of an appointment before is none of it. */
  @ParameterizedTest
  @CsvSource({
    "10-31, 2026-12-01, , 2026-11-02",
    "12-10, 2026-12-01, 2026-11-15, 2026-12-10",
    "12-10, 2026-12-01, 2026-12-05, 2027-01-05"
  })
  void whatADatePutsBeforeTheAppointmentStaysThere(
      String date, String from, @Nullable String awayLast, LocalDate day) {
    WorkingLife life = new WorkingLife();
    life.appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2026-10-30");
    life.appointment(2, EmploymentType.REGULAR, from, null);
    if (awayLast != null) {
      life.absence(AbsenceKind.SICK, "2026-10-20", awayLast);
    }
    Appointment own = life.appointments.get(1);
    Ground ground = new Ground(own, own.period(), new KeptText("理由"), "subject", false, false);
    Requirement appointee = requirement(due(date, null, false), Requirement.Each.APPOINTMENT);
    assertThat(DueDate.of(appointee, YEAR, ground, day("2026-03-20"), life.facts(), usual()).day())
        .isEqualTo(day);
  }

  private static LocalDate dueBeside(
      Requirement.Each each,
      String from,
      String last,
      String next,
      @Nullable String nextLast,
      String known) {
    WorkingLife life = new WorkingLife();
    life.appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, from, last);
    life.appointment(2, EmploymentType.REGULAR, next, nextLast);
    Appointment first = life.appointments.get(0);
    Ground ground = new Ground(first, first.period(), new KeptText("理由"), "subject", false, false);
    return DueDate.of(
            requirement(due("10-31", 30, false), each),
            YEAR,
            ground,
            day(known),
            life.facts(),
            usual())
        .day();
  }
}
