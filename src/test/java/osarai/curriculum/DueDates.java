package osarai.curriculum;

import static osarai.curriculum.WorkingLife.day;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.Period;
import osarai.forms.KeptText;
import osarai.people.Appointment;
import osarai.people.EmploymentType;
import osarai.people.PersonFacts;
import osarai.people.StaffNumber;

/**
 * What due dates of fiscal year 2026 are reckoned from. 31 October 2026 is a Saturday, 3 November a
 * holiday, 19 to 23 September a row of closed days, 29 December to 3 January the turn of the year.
 */
final class DueDates {
  static final FiscalYear YEAR = new FiscalYear(2026);
  static final String ALWAYS = "2018-04-01";

  private DueDates() {}

  static DueDate reckoned(
      Requirement.Due due,
      FiscalYear year,
      Ground ground,
      LocalDate known,
      PersonFacts facts,
      Terms terms) {
    Requirement yearly = requirement(due, Requirement.Each.FISCAL_YEAR);
    return DueDate.of(yearly, year, ground, known, appointed(ground, facts), terms);
  }

  /** The same facts, of somebody who has the appointment of the ground. */
  static PersonFacts appointed(Ground ground, PersonFacts facts) {
    return new PersonFacts(
        facts.personId(),
        facts.names(),
        List.of(ground.appointment()),
        facts.posts(),
        facts.designations(),
        facts.absences(),
        facts.stopped(),
        facts.departments());
  }

  static Requirement requirement(Requirement.Due due, Requirement.Each each) {
    return new Requirement(
        "requirement",
        "course",
        Requirement.Who.employed(Set.of()),
        each,
        due,
        Requirement.Credit.of(each),
        "根拠");
  }

  static Requirement.Due due(@Nullable String date, @Nullable Integer days, boolean beforeStart) {
    return new Requirement.Due(
        Optional.ofNullable(date).map(text -> MonthDay.parse("--" + text)),
        Optional.ofNullable(days),
        beforeStart);
  }

  static Ground since(String from) {
    return ground(from, null, false);
  }

  /** The appointment is older, so that only what is asked about begins on the day. */
  static Ground ground(String from, @Nullable String last, boolean isEnd) {
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

  static PersonFacts facts() {
    return new WorkingLife().facts();
  }

  static Terms usual() {
    return Terms.usual();
  }
}
