package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.OneAppointment.WORDS;
import static osarai.curriculum.OneAppointment.appointee;
import static osarai.curriculum.OneAppointment.appointment;
import static osarai.curriculum.OneAppointment.day;
import static osarai.curriculum.OneAppointment.designated;
import static osarai.curriculum.OneAppointment.facts;
import static osarai.curriculum.OneAppointment.owed;
import static osarai.curriculum.OneAppointment.regular;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.calendar.FiscalYear;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.PersonFacts;

class DutiesTest {
  private static final Requirement YEARLY =
      new Requirement(
          "yearly",
          "all-staff",
          Requirement.Who.employed(
              Set.of(EmploymentType.REGULAR, EmploymentType.FISCAL_YEAR_PART_TIME)),
          Requirement.Each.FISCAL_YEAR,
          new Requirement.Due(Optional.of(MonthDay.of(10, 31)), Optional.of(30), false),
          Requirement.Credit.of(Requirement.Each.FISCAL_YEAR),
          "毎年度受けます");

  private static final Requirement APPOINTEE =
      new Requirement(
          "appointee",
          "fiscal-year-appointees",
          Requirement.Who.employed(Set.of(EmploymentType.FISCAL_YEAR_PART_TIME)),
          Requirement.Each.APPOINTMENT,
          new Requirement.Due(Optional.empty(), Optional.of(14), false),
          Requirement.Credit.of(Requirement.Each.APPOINTMENT),
          "任用されるたびに受けます");

  private static final Requirement HANDLER =
      new Requirement(
          "handler",
          "handlers",
          Requirement.Who.designated(Set.of(DesignationRole.HANDLER)),
          Requirement.Each.FISCAL_YEAR,
          new Requirement.Due(Optional.of(MonthDay.of(9, 30)), Optional.empty(), true),
          Requirement.Credit.of(Requirement.Each.FISCAL_YEAR),
          "扱う前に受けます");

  @Test
  void whoWorksOnOwesTheYearlyCourseThisYearAndTheNext() {
    List<Owed> owed = owed(YEARLY, regular("2018-04-01"), "2026-04-01");
    assertThat(owed).extracting(Owed::occasion).containsExactly("2026", "2027");
    assertThat(owed)
        .extracting(Owed::opensOn)
        .containsExactly(day("2026-04-01"), day("2027-04-01"));
    assertThat(owed).extracting(Owed::dueOn).containsExactly(day("2026-11-02"), day("2027-11-01"));
    assertThat(WORDS.said(owed.get(0).reason())).isEqualTo("市民課の常勤職員(平成30年4月1日から)。毎年度受けます。");
  }

  @Test
  void whoStartsLateInTheYearHasThirtyDaysAndNoLongerThanTheYear() {
    assertThat(owed(YEARLY, regular("2026-11-01"), "2026-10-20").get(0).dueOn())
        .isEqualTo("2026-12-01");
    assertThat(owed(YEARLY, regular("2027-03-20"), "2027-03-15").get(0).dueOn())
        .isEqualTo("2027-03-31");
    assertThat(owed(YEARLY, regular("2026-05-01"), "2026-04-20").get(0).dueOn())
        .isEqualTo("2026-11-02");
  }

  @Test
  void nobodyIsLateBeforeAnybodyKnew() {
    assertThat(owed(APPOINTEE, appointee("2026-04-01", "2027-03-31"), "2026-06-10").get(0).dueOn())
        .isEqualTo("2026-06-24");
    assertThat(owed(YEARLY, regular("2026-04-01"), "2026-12-01").get(0).dueOn())
        .isEqualTo("2027-01-04");
  }

  @Test
  void eachAppointmentIsADutyOfItsOwn() {
    PersonFacts facts =
        facts(
            List.of(
                appointment(11, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2026-09-30"),
                appointment(12, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-10-01", "2027-03-31")),
            List.of(),
            true);
    List<Owed> owed = owed(APPOINTEE, facts, "2026-04-01");
    assertThat(owed)
        .extracting(Owed::occasion)
        .containsExactly(new UUID(0, 11).toString(), new UUID(0, 12).toString());
    assertThat(owed).extracting(Owed::dueOn).containsExactly(day("2026-04-15"), day("2026-10-15"));
    assertThat(owed(YEARLY, facts, "2026-04-01")).hasSize(1);
  }

  @Test
  void anAppointmentIsDueByItsLastDayAtTheLatest() {
    assertThat(owed(APPOINTEE, appointee("2026-04-01", "2026-04-10"), "2026-04-01").get(0).dueOn())
        .isEqualTo("2026-04-10");
    assertThat(owed(YEARLY, appointee("2026-04-01", "2026-09-30"), "2026-04-01"))
        .singleElement()
        .extracting(Owed::dueOn)
        .isEqualTo(day("2026-09-30"));
  }

  @Test
  void anEndedAppointmentOwesNothingNextYear() {
    assertThat(owed(YEARLY, appointee("2026-04-01", "2027-03-31"), "2026-04-01"))
        .extracting(Owed::year)
        .containsExactly(new FiscalYear(2026));
    assertThat(owed(YEARLY, appointee("2025-04-01", "2026-03-31"), "2026-04-01")).isEmpty();
  }

  @Test
  void anAppointmentOfNextYearOwesNextYear() {
    assertThat(owed(YEARLY, appointee("2027-04-01", "2028-03-31"), "2027-02-01"))
        .singleElement()
        .satisfies(
            owed -> {
              assertThat(owed.year()).isEqualTo(new FiscalYear(2027));
              assertThat(owed.opensOn()).isEqualTo("2027-04-01");
            });
  }

  @Test
  void theHandlerLearnsBeforeTheStartAndMayBeginWhenItIsKnown() {
    List<Owed> owed = owed(HANDLER, designated("2018-04-01", "2027-01-01", null), "2026-12-01");
    assertThat(owed.get(0).opensOn()).isEqualTo("2026-12-01");
    assertThat(owed.get(0).dueOn()).isEqualTo("2026-12-28");
    assertThat(owed.get(0).due().byRule()).isEqualTo("2026-12-31");
    assertThat(WORDS.said(owed.get(0).reason()))
        .isEqualTo("特定個人情報事務取扱担当者「収納」(令和9年1月1日から)。扱う前に受けます。");
    assertThat(owed.get(1).dueOn()).isEqualTo("2027-09-30");
  }

  @Test
  void aHandlerRecordedTooLateIsDueOnTheDayOfTheRecord() {
    assertThat(
            owed(HANDLER, designated("2018-04-01", "2026-11-01", null), "2026-12-01")
                .get(0)
                .dueOn())
        .isEqualTo("2026-12-01");
  }

  @Test
  void anEndedDesignationOwesNothingNextYear() {
    assertThat(owed(HANDLER, designated("2018-04-01", "2026-04-01", "2026-12-31"), "2026-12-01"))
        .extracting(Owed::occasion)
        .containsExactly("2026");
  }

  @Test
  void whoIsInASchoolOnlyIsOutOfScope() {
    PersonFacts facts =
        facts(
            List.of(appointment(11, EmploymentType.REGULAR, "2018-04-01", null)), List.of(), false);
    assertThat(owed(YEARLY, facts, "2026-04-01")).isEmpty();
  }

  @Test
  void anEmploymentNotNamedOwesNothing() {
    PersonFacts facts =
        facts(
            List.of(appointment(11, EmploymentType.EXTERNAL, "2018-04-01", null)), List.of(), true);
    assertThat(owed(YEARLY, facts, "2026-04-01")).isEmpty();
    assertThat(owed(APPOINTEE, regular("2018-04-01"), "2026-04-01")).isEmpty();
    assertThat(owed(HANDLER, regular("2018-04-01"), "2026-04-01")).isEmpty();
  }
}
