package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.people.Absence;
import osarai.people.AbsenceKind;
import osarai.people.Appointment;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.PersonFacts;
import osarai.people.Position;
import osarai.people.Post;
import osarai.people.StaffNumber;

/** Duties that follow from what happens: arrivals, returns, designations, transfers, ends. */
class EventDutiesTest {
  private static final UUID PERSON = new UUID(0, 1);
  private static final UUID CITIZENS = new UUID(0, 210);
  private static final UUID TAXES = new UUID(0, 220);
  private static final UUID LIBRARY = new UUID(0, 230);
  private static final LocalDate GO_LIVE = day("2026-04-01");
  private static final Terms TERMS =
      new Terms(GO_LIVE, osarai.calendar.OpenDays.usual(), Terms.CATCH_UP, List.of(), List.of());

  private final List<Appointment> appointments = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();
  private final List<Designation> designations = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();

  @Test
  void anArrivalIsAHireAReappointmentOrATransferIn() {
    appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2027-03-31");
    appointment(2, EmploymentType.FISCAL_YEAR_PART_TIME, "2027-07-01", "2028-03-31");
    assertThat(kinds())
        .containsExactly(
            "hired 2026-04-01",
            "term-ended 2027-03-31",
            "reappointed 2027-07-01",
            "term-ended 2028-03-31");
    appointments.clear();
    appointment(3, EmploymentType.SECONDED, "2026-04-01", null);
    assertThat(kinds()).containsExactly("transferred-in 2026-04-01");
  }

  @Test
  void whoGoesOnUnderAnotherTypeOrCameBeforeTheGoLiveDoesNotArrive() {
    appointment(1, EmploymentType.REGULAR, "2000-04-01", "2027-03-31");
    appointment(2, EmploymentType.REAPPOINTED, "2027-04-01", "2028-03-31");
    assertThat(kinds()).containsExactly("leaving 2028-03-31");
  }

  @Test
  void aMoveMakesOnlyWhatItsRequirementSays() {
    appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    post(1, CITIZENS, Position.MEMBER, "2010-04-01", "2026-09-30");
    post(1, TAXES, Position.HEAD, "2026-10-01", null);
    assertThat(kinds()).containsExactlyInAnyOrder("promoted 2026-10-01", "moved 2026-10-01");
    Requirement forHeads = onEvent(Set.of(Occurrence.Kind.PROMOTED), 30);
    assertThat(owed(forHeads, "2026-09-20"))
        .singleElement()
        .satisfies(
            owed -> {
              assertThat(owed.dueOn()).isEqualTo("2026-11-02");
              assertThat(owed.reason()).isEqualTo("課長昇任(令和8年10月1日)。受けます。");
            });
    assertThat(owed(onEvent(Set.of(Occurrence.Kind.HIRED), 14), "2026-09-20")).isEmpty();
  }

  @Test
  void aDesignationIsTrainedForBeforeItsStartAndTheYearHasADutyOfItsOwn() {
    appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    designation(11, "氏名", "2027-05-10", null);
    Requirement before =
        new Requirement(
            "before",
            "handlers",
            new Requirement.Who(
                Set.of(),
                Set.of(DesignationRole.HANDLER),
                Set.of(),
                Set.of(),
                Set.of(Occurrence.Kind.DESIGNATED)),
            Requirement.Each.EVENT,
            new Requirement.Due(Optional.empty(), Optional.empty(), true),
            new Requirement.Credit(Requirement.Credit.Kind.EVENT, 90),
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
    designations.clear();
    designation(12, "氏名", "2026-12-01", null);
    assertThat(owed(before, "2026-11-02").get(0).creditFrom())
        .as("the whole fiscal year, which is longer")
        .isEqualTo("2026-04-01");
  }

  @Test
  void aChangedScopeIsNoNewDesignation() {
    appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    designation(11, "氏名", "2026-05-01", "2026-07-31");
    designation(12, "氏名・所得", "2026-08-01", null);
    assertThat(kinds()).containsExactly("designated 2026-05-01", "scope-changed 2026-08-01");
  }

  @Test
  void whoComesBackHasThirtyDaysFromTheReturn() {
    appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    absences.add(new Absence(AbsenceKind.CHILDCARE, period("2026-06-01", "2026-12-31")));
    assertThat(kinds()).containsExactly("returned 2027-01-01");
    Owed owed = owed(yearly(), "2026-04-01").get(0);
    assertThat(owed.due().byRule()).isEqualTo("2026-10-31");
    assertThat(owed.dueOn()).as("31 January 2027 is a Sunday").isEqualTo("2027-02-01");
  }

  @Test
  void whatWasLateBeforeTheLeaveStaysLate() {
    appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    absences.add(new Absence(AbsenceKind.SICK, period("2026-11-10", "2026-12-31")));
    assertThat(owed(yearly(), "2026-04-01").get(0).dueOn()).isEqualTo("2026-11-02");
  }

  @Test
  void aDepartmentThatComesIntoScopeGivesThirtyDays() {
    appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    post(1, LIBRARY, Position.MEMBER, "2010-04-01", null);
    Owed owed = owed(yearly(), "2026-11-25").get(0);
    assertThat(owed.opensOn()).isEqualTo("2026-12-01");
    assertThat(owed.dueOn()).as("31 December is closed").isEqualTo("2027-01-04");
  }

  @Test
  void onlyAPartOfTheTownMayBeMeant() {
    appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    post(1, CITIZENS, Position.MEMBER, "2010-04-01", "2026-09-30");
    post(1, TAXES, Position.MEMBER, "2026-10-01", null);
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
    appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-06-01", "2027-03-31");
    Requirement requirement = onEvent(Set.of(Occurrence.Kind.HIRED), 14);
    LocalDate first = day("2026-06-10");
    List<Owed> again =
        Duties.owed(List.of(requirement), facts(), TERMS, day("2026-09-01"), (r, o) -> first);
    assertThat(again.get(0).dueOn()).isEqualTo(owed(requirement, "2026-06-10").get(0).dueOn());
  }

  @Test
  void anEndIsPreparedForByItsDay() {
    appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2027-03-28");
    Owed owed = owed(onEvent(Set.of(Occurrence.Kind.TERM_ENDED), 0), "2027-02-01").get(0);
    assertThat(owed.dueOn()).as("a Sunday goes back").isEqualTo("2027-03-26");
    assertThat(owed.opensOn()).isEqualTo("2027-02-01");
  }

  @Test
  void anIncidentObligesWhoWasInThoseSectionsOnTheDay() {
    appointment(1, EmploymentType.REGULAR, "2010-04-01", null);
    post(1, CITIZENS, Position.MEMBER, "2010-04-01", "2026-09-30");
    post(1, TAXES, Position.MEMBER, "2026-10-01", null);
    Requirement after = onEvent(Set.of(Occurrence.Kind.INCIDENT), 30);
    assertThat(owed(after, incident("2026-10-01", CITIZENS))).as("has left by then").isEmpty();
    assertThat(owed(after, incident("2026-09-30", CITIZENS)))
        .singleElement()
        .satisfies(
            owed -> {
              assertThat(owed.dueOn()).isEqualTo("2026-11-02");
              assertThat(owed.reason()).isEqualTo("「渡し間違い」(インシデント、令和8年9月30日)。受けます。");
              assertThat(owed.creditFrom()).as("a pass before it").isEqualTo("2026-09-30");
            });
    assertThat(owed(after, incident("2026-09-30"))).as("everybody").hasSize(1);
    assertThat(owed(onEvent(Set.of(Occurrence.Kind.POLICY_REVISED), 30), incident("2026-09-30")))
        .isEmpty();
  }

  private static Terms incident(String day, UUID... departments) {
    return TERMS.with(
        List.of(
            new Announced(
                new UUID(9, 1), Occurrence.Kind.INCIDENT, day(day), Set.of(departments), "渡し間違い")));
  }

  private List<Owed> owed(Requirement requirement, Terms terms) {
    return Duties.owed(List.of(requirement), facts(), terms, day("2026-10-02"));
  }

  private static Requirement onEvent(Set<Occurrence.Kind> kinds, int days) {
    return new Requirement(
        "event",
        "all-staff",
        new Requirement.Who(Set.of(), Set.of(), Set.of(), Set.of(), kinds),
        Requirement.Each.EVENT,
        new Requirement.Due(Optional.empty(), Optional.of(days), false),
        Requirement.Credit.of(Requirement.Each.EVENT),
        "受けます");
  }

  private static Requirement yearly() {
    return new Requirement(
        "yearly",
        "all-staff",
        Requirement.Who.employed(Set.of(EmploymentType.REGULAR)),
        Requirement.Each.FISCAL_YEAR,
        new Requirement.Due(Optional.of(MonthDay.of(10, 31)), Optional.of(30), false),
        Requirement.Credit.of(Requirement.Each.FISCAL_YEAR),
        "受けます");
  }

  private List<String> kinds() {
    return Occurrences.of(facts(), TERMS).stream()
        .map(o -> o.occasion().substring(0, o.occasion().lastIndexOf(' ')))
        .toList();
  }

  private List<Owed> owed(Requirement requirement, String recorded) {
    return Duties.owed(List.of(requirement), facts(), TERMS, day(recorded));
  }

  private void appointment(long id, EmploymentType type, String from, @Nullable String last) {
    appointments.add(
        new Appointment(
            new UUID(1, id), PERSON, new StaffNumber("1001"), type, period(from, last)));
  }

  private void post(
      long appointment, UUID department, Position position, String from, @Nullable String last) {
    posts.add(
        new Post(
            new UUID(2, posts.size()),
            new UUID(1, appointment),
            department,
            position,
            position == Position.HEAD ? "課長" : "主事",
            period(from, last)));
  }

  private void designation(long id, String scope, String from, @Nullable String last) {
    designations.add(
        new Designation(
            new UUID(3, id),
            CITIZENS,
            DesignationRole.HANDLER,
            "住民票",
            scope,
            null,
            period(from, last)));
  }

  private PersonFacts facts() {
    Map<UUID, List<Department>> departments =
        Map.of(
            CITIZENS, List.of(department(CITIZENS, "210", true, "2000-04-01", null)),
            TAXES, List.of(department(TAXES, "220", true, "2000-04-01", null)),
            LIBRARY,
                List.of(
                    department(LIBRARY, "230", false, "2000-04-01", "2026-11-30"),
                    department(LIBRARY, "230", true, "2026-12-01", null)));
    return new PersonFacts(
        PERSON, List.of(), appointments, posts, designations, absences, Set.of(), departments);
  }

  private static Department department(
      UUID id, String code, boolean inScope, String from, @Nullable String last) {
    return new Department(id, code, "課" + code, null, inScope, period(from, last));
  }

  private static Period period(String from, @Nullable String last) {
    return Period.days(day(from), last == null ? null : day(last));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
