package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.appointment;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.FiscalYear;
import osarai.forms.KeptText;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.PersonDraft;
import osarai.people.Position;

/** Under which appointment of somebody with more than one a requirement meets in 2026. */
class SeveralAppointmentsTest {
  private final PersonDraft person =
      new PersonDraft()
          .department(210, "市民課", "2010-04-01", null)
          .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null);

  /** Regular, and beside it appointed for a fiscal year; an incident on 1 October. */
  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 2027-03-31, true",
    "2026-04-01, 2026-10-01, true",
    "2026-04-01, 2026-09-30, false",
    "2026-10-01, 2027-03-31, true",
    "2026-10-02, 2027-03-31, false"
  })
  void anIncidentMeetsWhoHasTheAppointmentAskedForOnTheDay(String from, String last, boolean met) {
    person.appointed(1002, EmploymentType.FISCAL_YEAR_PART_TIME, from, last);
    Requirement.Who appointees =
        new Requirement.Who(
            Set.of(EmploymentType.FISCAL_YEAR_PART_TIME),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(Occurrence.Event.INCIDENT));
    Occurrence incident =
        new Occurrence(
            Occurrence.Event.INCIDENT,
            day("2026-10-01"),
            new UUID(4, 1),
            person.facts().appointments().get(0),
            new KeptText("漏えい"));
    assertThat(grounds(appointees, incident))
        .extracting(ground -> ground.appointment().id())
        .isEqualTo(met ? List.of(appointment(1002)) : List.of());
  }

  /** The first has the designation from its own beginning, even before the appointment. */
  @ParameterizedTest
  @CsvSource({
    "2010-04-01, 2010-04-01, 2026-07-01",
    "2020-05-01, 2020-05-01, 2026-07-01",
    "2026-05-01, 2026-05-01, 2026-07-01",
    "2026-09-01, 2026-09-01, 2026-09-01"
  })
  void aDesignationCountsUnderTheSecondFromWhereBothRun(
      String designated, String first, String second) {
    person
        .appointed(1002, EmploymentType.SPECIAL, "2026-07-01", null)
        .designated(handler(designated, null));
    assertThat(grounds(Requirement.Who.designated(Set.of(DesignationRole.HANDLER))))
        .extracting(
            ground -> ground.appointment().staffNumber().value() + " " + ground.period().from())
        .containsExactlyInAnyOrder("1001 " + first, "1002 " + second);
  }

  /** A requirement for handlers who lead. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // both since before the year: from the beginning of the designation
        "2018-04-01, 2020-05-01, -, 2020-05-01",
        "2018-04-01, 2026-05-01, -, 2026-05-01",
        // became head later
        "2026-10-01, 2020-05-01, -, 2026-10-01",
        "2026-10-01, 2026-12-01, -, 2026-12-01",
        "2026-10-01, 2020-05-01, 2026-09-30, -"
      })
  void whereAPostIsAskedForBothMustHold(
      String head, String designated, @Nullable String last, @Nullable String met) {
    person
        .posted(1001, section(210), Position.HEAD, "課長", head, null)
        .designated(handler(designated, last));
    Requirement.Who leading =
        new Requirement.Who(
            Set.of(), Set.of(DesignationRole.HANDLER), Set.of(Position.HEAD), Set.of(), Set.of());
    assertThat(grounds(leading))
        .extracting(ground -> ground.period().from().toString())
        .isEqualTo(met == null ? List.of() : List.of(met));
  }

  private static Designation handler(String first, @Nullable String last) {
    return new Designation(
        new UUID(3, 1),
        section(210),
        DesignationRole.HANDLER,
        "住民票",
        "氏名",
        null,
        days(first, last));
  }

  private List<Ground> grounds(Requirement.Who who, Occurrence... happened) {
    Requirement requirement =
        new Requirement(
            "rule",
            "all-staff",
            who,
            Requirement.Each.APPOINTMENT,
            new Requirement.Due(Optional.empty(), Optional.of(30), false),
            Requirement.Credit.of(Requirement.Each.APPOINTMENT),
            "受けます");
    return new Grounds(person.facts(), new FiscalYear(2026), List.of(happened)).of(requirement);
  }
}
