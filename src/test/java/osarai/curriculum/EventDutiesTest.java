package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.EventRequirements.TERMS;
import static osarai.curriculum.EventRequirements.incident;
import static osarai.curriculum.EventRequirements.onEvent;
import static osarai.curriculum.EventRequirements.yearly;
import static osarai.curriculum.WorkingLife.CITIZENS;
import static osarai.curriculum.WorkingLife.LIBRARY;
import static osarai.curriculum.WorkingLife.TAXES;
import static osarai.curriculum.WorkingLife.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import osarai.calendar.FiscalYear;
import osarai.forms.KeptTexts;
import osarai.people.AbsenceKind;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.web.Spoken;

/** Duties that follow from what happens: arrivals, returns, designations, transfers, ends. */
class EventDutiesTest {
  private static final KeptTexts WORDS = Spoken.kept(DutyMessages.class);

  private final WorkingLife life = new WorkingLife();

  @Test
  void anArrivalIsAHireAReappointmentOrATransferIn() {
    life.appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2027-03-31");
    life.appointment(2, EmploymentType.FISCAL_YEAR_PART_TIME, "2027-07-01", "2028-03-31");
    assertThat(kinds())
        .containsExactly(
            "hired 2026-04-01",
            "term-ended 2027-03-31",
            "reappointed 2027-07-01",
            "term-ended 2028-03-31");
    life.appointments.clear();
    life.appointment(3, EmploymentType.SECONDED, "2026-04-01", null);
    assertThat(kinds()).containsExactly("transferred-in 2026-04-01");
  }

  @Test
  void whoCameBeforeTheGoLiveDidNotArriveAndWhoIsAppointedAnewDoes() {
    life.appointment(1, EmploymentType.REGULAR, "2000-04-01", "2027-03-31");
    life.appointment(2, EmploymentType.REAPPOINTED, "2027-04-01", "2028-03-31");
    assertThat(kinds()).containsExactly("hired 2027-04-01", "term-ended 2028-03-31");
  }

  @Test
  void aMoveMakesOnlyWhatItsRequirementSays() {
    life.appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    life.post(1, CITIZENS, Position.MEMBER, "2010-04-01", "2026-09-30");
    life.post(1, TAXES, Position.HEAD, "2026-10-01", null);
    assertThat(kinds()).containsExactlyInAnyOrder("promoted 2026-10-01", "moved 2026-10-01");
    Requirement forHeads = onEvent(Set.of(Occurrence.Event.PROMOTED), 30);
    assertThat(owed(forHeads, "2026-09-20"))
        .singleElement()
        .satisfies(
            owed -> {
              assertThat(owed.dueOn()).isEqualTo("2026-11-02");
              assertThat(WORDS.said(owed.reason())).isEqualTo("課長昇任(令和8年10月1日)。受けます。");
            });
    assertThat(owed(onEvent(Set.of(Occurrence.Event.HIRED), 14), "2026-09-20")).isEmpty();
  }

  @Test
  void aDesignationIsTrainedForBeforeItsStartAndTheYearHasADutyOfItsOwn() {
    life.appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    life.designation(11, "氏名", "2027-05-10", null);
    Requirement before =
        new Requirement(
            "before",
            "handlers",
            new Requirement.Who(
                Set.of(),
                Set.of(DesignationRole.HANDLER),
                Set.of(),
                Set.of(),
                Set.of(Occurrence.Event.DESIGNATED)),
            Requirement.Each.EVENT,
            new Requirement.Due(Optional.empty(), Optional.empty(), true),
            new Requirement.Credit(CreditWithin.EVENT, 90),
            "受けます");
    assertThat(owed(before, "2027-03-20"))
        .singleElement()
        .satisfies(
            owed -> {
              assertThat(owed.due().byRule()).isEqualTo("2027-05-09");
              assertThat(owed.dueOn()).as("a Sunday goes back").isEqualTo("2027-05-07");
              assertThat(owed.creditFrom()).as("90 days before").isEqualTo("2027-02-09");
              assertThat(owed.year().year()).isEqualTo(2027);
            });
    life.designations.clear();
    life.designation(12, "氏名", "2026-12-01", null);
    assertThat(owed(before, "2026-11-02").get(0).creditFrom())
        .as("the whole fiscal year, which is longer")
        .isEqualTo("2026-04-01");
  }

  @Test
  void aChangedScopeIsNoNewDesignation() {
    life.appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    life.designation(11, "氏名", "2026-05-01", "2026-07-31");
    life.designation(12, "氏名・所得", "2026-08-01", null);
    assertThat(kinds()).containsExactly("designated 2026-05-01", "scope-changed 2026-08-01");
  }

  @Test
  void aRenewedDesignationIsANewOne() {
    life.appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    life.designation(11, "氏名", "2026-05-01", "2027-03-31");
    life.designation(12, "氏名", "2027-04-01", null);
    assertThat(kinds()).containsExactly("designated 2026-05-01", "designated 2027-04-01");
  }

  @Test
  void whoComesBackHasThirtyDaysFromTheReturn() {
    life.appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    life.absence(AbsenceKind.CHILDCARE, "2026-06-01", "2026-12-31");
    assertThat(kinds()).containsExactly("returned 2027-01-01");
    Owed owed = owed(yearly(), "2026-04-01").get(0);
    assertThat(owed.due().byRule()).isEqualTo("2026-10-31");
    assertThat(owed.dueOn()).as("31 January 2027 is a Sunday").isEqualTo("2027-02-01");
  }

  @Test
  void whatWasLateBeforeTheLeaveStaysLate() {
    life.appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    life.absence(AbsenceKind.SICK, "2026-11-10", "2026-12-31");
    assertThat(owed(yearly(), "2026-04-01").get(0).dueOn()).isEqualTo("2026-11-02");
  }

  @Test
  void aDepartmentThatComesIntoScopeGivesThirtyDays() {
    life.appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    life.post(1, LIBRARY, Position.MEMBER, "2010-04-01", null);
    Owed owed = owed(yearly(), "2026-11-25").get(0);
    assertThat(owed.opensOn()).isEqualTo("2026-12-01");
    assertThat(owed.dueOn()).as("31 December is closed").isEqualTo("2027-01-04");
  }

  @Test
  void onlyAPartOfTheTownMayBeMeant() {
    life.appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    life.post(1, CITIZENS, Position.MEMBER, "2010-04-01", "2026-09-30");
    life.post(1, TAXES, Position.MEMBER, "2026-10-01", null);
    Requirement taxes =
        new Requirement(
            "taxes",
            "all-staff",
            new Requirement.Who(
                Set.of(EmploymentType.REGULAR), Set.of(), Set.of(), Set.of("220"), Set.of()),
            Requirement.Each.FISCAL_YEAR,
            new Requirement.Due(Optional.empty(), Optional.of(30), false),
            Requirement.Credit.of(Requirement.Each.FISCAL_YEAR),
            "受けます");
    assertThat(owed(taxes, "2026-04-01").get(0).opensOn()).isEqualTo("2026-10-01");
  }

  @Test
  void whatIsWorkedOutAgainDoesNotMove() {
    life.appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-06-01", "2027-03-31");
    Requirement requirement = onEvent(Set.of(Occurrence.Event.HIRED), 14);
    LocalDate first = day("2026-06-10");
    List<Owed> again =
        Duties.owed(
            List.of(requirement),
            life.facts(),
            TERMS,
            day("2026-09-01"),
            new FiscalYear(2026),
            (r, o) -> first);
    assertThat(again.get(0).dueOn()).isEqualTo(owed(requirement, "2026-06-10").get(0).dueOn());
  }

  @Test
  void anEndIsPreparedForByItsDay() {
    life.appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2027-03-28");
    Owed owed = owed(onEvent(Set.of(Occurrence.Event.TERM_ENDED), 0), "2027-02-01").get(0);
    assertThat(owed.dueOn()).as("a Sunday goes back").isEqualTo("2027-03-26");
    assertThat(owed.opensOn()).isEqualTo("2027-02-01");
  }

  @Test
  void anIncidentObligesWhoWasInThoseSectionsOnTheDay() {
    life.appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    life.post(1, CITIZENS, Position.MEMBER, "2010-04-01", "2026-09-30");
    life.post(1, TAXES, Position.MEMBER, "2026-10-01", null);
    Requirement after = onEvent(Set.of(Occurrence.Event.INCIDENT), 30);
    assertThat(owed(after, incident("2026-10-01", CITIZENS))).as("has left by then").isEmpty();
    assertThat(owed(after, incident("2026-09-30", CITIZENS)))
        .singleElement()
        .satisfies(
            owed -> {
              assertThat(owed.dueOn()).isEqualTo("2026-11-02");
              assertThat(WORDS.said(owed.reason())).isEqualTo("「渡し間違い」(インシデント、令和8年9月30日)。受けます。");
              assertThat(owed.creditFrom()).as("a pass before it").isEqualTo("2026-09-30");
            });
    assertThat(owed(after, incident("2026-09-30"))).as("everybody").hasSize(1);
    assertThat(owed(onEvent(Set.of(Occurrence.Event.POLICY_REVISED), 30), incident("2026-09-30")))
        .isEmpty();
  }

  private List<Owed> owed(Requirement requirement, Terms terms) {
    return Duties.owed(List.of(requirement), life.facts(), terms, day("2026-10-02"));
  }

  private List<String> kinds() {
    return Occurrences.of(life.facts(), TERMS).stream()
        .map(o -> o.occasion().substring(0, o.occasion().lastIndexOf(' ')))
        .toList();
  }

  private List<Owed> owed(Requirement requirement, String recorded) {
    return Duties.owed(List.of(requirement), life.facts(), TERMS, day(recorded));
  }
}
