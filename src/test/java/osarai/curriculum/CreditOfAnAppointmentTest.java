package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.DueDates.YEAR;
import static osarai.curriculum.DueDates.due;
import static osarai.curriculum.DueDates.usual;
import static osarai.curriculum.WorkingLife.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.forms.KeptText;
import osarai.people.Appointment;
import osarai.people.EmploymentType;
import osarai.storage.Filled;

/**
 * What is owed for an appointment that ends on 30 September 2026 and is followed by another: which
 * passes fulfil it says its credit rule, and with it ends the duty.
 */
class CreditOfAnAppointmentTest {
  private final WorkingLife life = new WorkingLife();

  CreditOfAnAppointmentTest() {
    life.appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2026-09-30");
    life.appointment(2, EmploymentType.REGULAR, "2026-10-01", null);
  }

  @ParameterizedTest
  @CsvSource({
    "APPOINTMENT, APPOINTMENT, 2026-09-30",
    "APPOINTMENT, EVENT,       2026-11-02",
    "APPOINTMENT, FISCAL_YEAR, 2026-11-02",
    "EVENT,       APPOINTMENT, 2026-09-30",
    "FISCAL_YEAR, APPOINTMENT, 2026-09-30",
    "EVENT,       EVENT,       2026-11-02"
  })
  void theDueDayEndsWithTheAppointmentOnlyWhereNoOthersPassServes(
      Requirement.Each each, CreditWithin credit, LocalDate dueOn) {
    Appointment first = life.appointments.get(0);
    Ground ground = new Ground(first, first.period(), new KeptText("理由"), "x", false, false);
    assertThat(
            DueDate.of(
                    requirement(each, credit),
                    YEAR,
                    ground,
                    day("2026-03-20"),
                    life.facts(),
                    usual())
                .day())
        .isEqualTo(dueOn);
  }

  @ParameterizedTest
  @CsvSource({
    "APPOINTMENT, 2026-09-30",
    "EVENT,       2026-12-15",
    "FISCAL_YEAR, 2026-12-15",
  })
  void soDoesAnExtension(CreditWithin credit, LocalDate dueOn) {
    UUID own = life.appointments.get(0).id();
    DutyNow duty = WrittenDuty.of("rule", own.toString(), own, 2026);
    Filled.set(duty, "credit", credit);
    Filled.set(duty, "knownOn", day("2026-04-01"));
    Reckoning reckoning =
        Reckoning.of(
            List.of(requirement(Requirement.Each.APPOINTMENT, credit)),
            life.facts(),
            usual(),
            day("2026-06-01"),
            List.of(duty),
            Map.of(duty.id(), day("2026-12-15")));
    assertThat(reckoning.kept())
        .filteredOn(kept -> kept.duty() == duty)
        .extracting(Reckoning.Kept::dueOn)
        .containsExactly(dueOn);
    assertThat(duty.isOfItsAppointment()).isEqualTo(credit == CreditWithin.APPOINTMENT);
  }

  private static Requirement requirement(Requirement.Each each, CreditWithin credit) {
    return new Requirement(
        "rule",
        "all-staff",
        Requirement.Who.employed(Set.of(EmploymentType.FISCAL_YEAR_PART_TIME)),
        each,
        due("10-31", null, false),
        new Requirement.Credit(credit, 0),
        "根拠");
  }
}
