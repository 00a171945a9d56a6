package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.TownOfGrounds.below;
import static osarai.curriculum.TownOfGrounds.designation;
import static osarai.curriculum.TownOfGrounds.id;
import static osarai.curriculum.TownOfGrounds.library;
import static osarai.curriculum.TownOfGrounds.requirement;
import static osarai.curriculum.TownOfGrounds.who;
import static osarai.people.PersonDraft.appointment;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.FiscalYear;
import osarai.forms.KeptText;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.PersonDraft;
import osarai.people.Position;

/** Why a requirement meets a person in fiscal year 2026: who is meant, since when. */
class GroundsTest {
  private static final Requirement.Who EVERYBODY = who(Set.of(), Set.of(), Set.of());

  private final PersonDraft person =
      new PersonDraft()
          .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
          .department(10, "市民部", "2010-04-01", null)
          .department(below(210, "市民課", 10))
          .department(220, "税務課", "2010-04-01", null);

  @ParameterizedTest
  @CsvSource({"2026-03-31, false", "2026-04-01, true", "2027-03-31, true", "2027-04-01, false"})
  void anEventIsAGroundInItsOwnFiscalYear(LocalDate day, boolean met) {
    assertThat(of(EVERYBODY, moved(day)).isEmpty()).isNotEqualTo(met);
  }

  @Test
  void anEventIsForThoseOfTheEmploymentTypesNamed() {
    Occurrence moved = moved(day("2026-10-01"));
    Requirement.Who regular =
        new Requirement.Who(
            Set.of(EmploymentType.REGULAR), Set.of(), Set.of(), Set.of(), Set.of(moved.kind()));
    Requirement.Who special =
        new Requirement.Who(
            Set.of(EmploymentType.SPECIAL), Set.of(), Set.of(), Set.of(), Set.of(moved.kind()));
    assertThat(of(regular, moved)).hasSize(1);
    assertThat(of(special, moved)).isEmpty();
  }

  @Test
  void anEventOfADesignationIsForThoseWithThatRole() {
    person
        .designated(designation(31, DesignationRole.HANDLER, "2026-10-01", null))
        .designated(designation(32, DesignationRole.PROTECTION_OFFICER, "2026-10-01", null));
    Requirement.Who handlers =
        new Requirement.Who(
            Set.of(),
            Set.of(DesignationRole.HANDLER),
            Set.of(),
            Set.of(),
            Set.of(Occurrence.Event.DESIGNATED));
    assertThat(of(handlers, happens(Occurrence.Event.DESIGNATED, day("2026-10-01"), id(31))))
        .hasSize(1);
    assertThat(of(handlers, happens(Occurrence.Event.DESIGNATED, day("2026-10-01"), id(32))))
        .isEmpty();
    assertThat(of(handlers, happens(Occurrence.Event.DESIGNATED, day("2026-10-01"), id(99))))
        .isEmpty();
  }

  @Test
  void aPostOfTheDayDecidesWhoIsMeantByDepartmentAndPosition() {
    person
        .posted(1001, section(210), Position.MEMBER, "主事", "2018-04-01", "2026-09-30")
        .posted(1001, section(220), Position.HEAD, "課長", "2026-10-01", null);
    assertThat(from(who(Set.of(Position.HEAD), Set.of(), Set.of()))).containsExactly("2026-10-01");
    assertThat(from(who(Set.of(), Set.of("210"), Set.of()))).containsExactly("2018-04-01");
    assertThat(from(who(Set.of(), Set.of("220"), Set.of()))).containsExactly("2026-10-01");
    assertThat(from(who(Set.of(Position.HEAD), Set.of("210"), Set.of()))).isEmpty();
    assertThat(from(who(Set.of(Position.DEPUTY), Set.of(), Set.of()))).isEmpty();
  }

  @Test
  void thoseBelowADepartmentAreMeantTooAndThoseAboveAreNot() {
    person.posted(1001, section(210), Position.MEMBER, "主事", "2018-04-01", null);
    assertThat(from(who(Set.of(), Set.of("10"), Set.of()))).containsExactly("2018-04-01");
    PersonDraft above =
        new PersonDraft()
            .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
            .department(10, "市民部", "2010-04-01", null)
            .posted(1001, section(10), Position.HEAD, "部長", "2018-04-01", null);
    assertThat(from(above, who(Set.of(), Set.of("210"), Set.of()))).isEmpty();
  }

  @Test
  void aPostUnderAnotherAppointmentIsNoReasonForThisOne() {
    person
        .posted(1001, section(210), Position.MEMBER, "主事", "2018-04-01", null)
        .appointed(2002, EmploymentType.SPECIAL, "2026-04-01", null)
        .posted(2002, section(220), Position.HEAD, "委員長", "2026-04-01", null);
    List<Ground> heads = of(who(Set.of(Position.HEAD), Set.of(), Set.of()));
    assertThat(heads)
        .singleElement()
        .satisfies(ground -> assertThat(ground.appointment().id()).isEqualTo(appointment(2002)));
    assertThat(heads.get(0).text().line()).contains("税務課").doesNotContain("市民課");
  }

  @Test
  void theReasonNamesTheSectionOfTheFirstDayThatCounts() {
    person
        .posted(1001, section(210), Position.MEMBER, "主事", "2018-04-01", "2026-03-31")
        .posted(1001, section(220), Position.MEMBER, "主事", "2026-04-01", "2026-09-30")
        .posted(1001, section(210), Position.MEMBER, "主査", "2026-10-01", null);
    assertThat(of(EVERYBODY))
        .singleElement()
        .satisfies(
            ground -> assertThat(ground.text().line()).contains("税務課").doesNotContain("市民課"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2025-04-01, 2026-03-31, false",
        "2025-04-01, 2026-04-01, true",
        "2027-03-31, -, true",
        "2027-04-01, -, false"
      })
  void aDesignationIsAGroundInTheYearsItRunsIn(String first, @Nullable String last, boolean met) {
    person.designated(designation(31, DesignationRole.HANDLER, first, last));
    Requirement.Who handlers = Requirement.Who.designated(Set.of(DesignationRole.HANDLER));
    assertThat(of(handlers).isEmpty()).isNotEqualTo(met);
    Requirement.Who officers =
        Requirement.Who.designated(Set.of(DesignationRole.PROTECTION_OFFICER));
    assertThat(of(officers)).isEmpty();
  }

  @Test
  void aDesignationNeedsAnAppointmentThatRunsWithItInTheYear() {
    Requirement.Who handlers = Requirement.Who.designated(Set.of(DesignationRole.HANDLER));
    PersonDraft left =
        new PersonDraft()
            .appointed(1001, EmploymentType.REGULAR, "2018-04-01", "2026-03-31")
            .designated(designation(31, DesignationRole.HANDLER, "2020-04-01", null));
    assertThat(from(left, handlers)).isEmpty();
    PersonDraft before =
        new PersonDraft()
            .appointed(1001, EmploymentType.REGULAR, "2018-04-01", "2026-06-30")
            .designated(designation(31, DesignationRole.HANDLER, "2026-10-01", null));
    assertThat(from(before, handlers)).isEmpty();
    PersonDraft again =
        new PersonDraft()
            .appointed(1001, EmploymentType.FISCAL_YEAR_PART_TIME, "2025-04-01", "2026-03-31")
            .appointed(2002, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2027-03-31")
            .designated(designation(31, DesignationRole.HANDLER, "2025-04-01", null));
    assertThat(of(again, handlers))
        .singleElement()
        .satisfies(ground -> assertThat(ground.appointment().id()).isEqualTo(appointment(2002)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 2026-12-01", // comes into scope while the post is held
    "2027-03-31, 2027-03-31",
    "2027-04-01, -" // only next year
  })
  void whoseDepartmentComesIntoScopeIsMeantFromThenOn(String scoped, String from) {
    PersonDraft library =
        new PersonDraft()
            .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
            .posted(1001, section(230), Position.MEMBER, "司書", "2018-04-01", null)
            .department(library(false, "2010-04-01", day(scoped).minusDays(1).toString()))
            .department(library(true, scoped, null));
    assertThat(from(library, EVERYBODY)).isEqualTo(from.equals("-") ? List.of() : List.of(from));
  }

  @Test
  void whoHasLeftBeforeTheDepartmentCameIntoScopeIsNotMeant() {
    PersonDraft library =
        new PersonDraft()
            .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
            .posted(1001, section(230), Position.MEMBER, "司書", "2018-04-01", "2026-11-30")
            .department(library(false, "2010-04-01", "2026-11-30"))
            .department(library(true, "2026-12-01", null));
    assertThat(from(library, EVERYBODY)).isEmpty();
  }

  private Occurrence moved(LocalDate day) {
    return happens(Occurrence.Event.MOVED, day, id(1));
  }

  private Occurrence happens(Occurrence.Event kind, LocalDate day, UUID subject) {
    return new Occurrence(
        kind, day, subject, person.facts().appointments().get(0), new KeptText("異動"));
  }

  private List<Ground> of(Requirement.Who who, Occurrence occurrence) {
    Requirement.Who on =
        who.on().isEmpty() ? who(Set.of(), Set.of(), Set.of(occurrence.kind())) : who;
    return new Grounds(person.facts(), new FiscalYear(2026), List.of(occurrence))
        .of(requirement(on));
  }

  private List<Ground> of(Requirement.Who who) {
    return of(person, who);
  }

  private static List<Ground> of(PersonDraft person, Requirement.Who who) {
    return new Grounds(person.facts(), new FiscalYear(2026), List.of()).of(requirement(who));
  }

  private List<String> from(Requirement.Who who) {
    return from(person, who);
  }

  private static List<String> from(PersonDraft person, Requirement.Who who) {
    return of(person, who).stream().map(ground -> ground.period().from().toString()).toList();
  }
}
