package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.forms.FileLimit;
import osarai.hr.intake.StatementOutcomes;
import osarai.hr.profile.JapaneseProfile;
import osarai.people.Appointment;
import osarai.people.EmploymentType;
import osarai.people.StaffNumber;

class RosterComparisonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private final List<LocalDate> asked = new ArrayList<>();

  @Test
  void everybodyEmployedIsAskedForOnce() {
    RosterComparison compared = compared(true);
    compared.statements();
    compared.preview(new StatementOutcomes(null, List.of()));
    assertThat(asked).containsExactly(DAY);
  }

  @Test
  void whoIsNotNamedLeavesTheDayBefore() {
    RosterComparison compared = compared(true);
    assertThat(compared.statements()).hasSize(2);
    assertThat(compared.statements().get(1).who().staffNumber()).isEqualTo(new StaffNumber("1002"));
    assertThat(compared.statements().get(1).leavingDay()).isEqualTo(DAY.minusDays(1));
  }

  @Test
  void onlyEmploymentTypesOfTheFileAreCompared() {
    Preview preview = compared(true).preview(new StatementOutcomes(null, List.of()));
    assertThat(preview.running()).isEqualTo(2);
    assertThat(preview.leavers()).isEqualTo(1);
  }

  @Test
  void aListOfChangesEndsNobody() {
    RosterComparison compared = compared(false);
    assertThat(compared.statements()).hasSize(1);
    assertThat(compared.preview(new StatementOutcomes(null, List.of())).leavers()).isZero();
    assertThat(asked).containsExactly(DAY);
  }

  private RosterComparison compared(boolean everybody) {
    byte[] file =
        "職員番号,氏名,フリガナ,任用区分,採用日\n1001,田村花子,タムラハナコ,常勤,2020-04-01\n".getBytes(StandardCharsets.UTF_8);
    RosterUpload.Given given =
        new RosterUpload.Given("x.csv", file, DAY, everybody, JapaneseProfile.standard());
    return new RosterComparison(
        RosterSheet.read(given, new FileLimit(FileLimit.USUAL)),
        given,
        day -> {
          asked.add(day);
          return List.of(
              employed("1001", EmploymentType.REGULAR),
              employed("1002", EmploymentType.REGULAR),
              employed("2001", EmploymentType.EXTERNAL));
        });
  }

  private static Appointment employed(String number, EmploymentType type) {
    return new Appointment(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new StaffNumber(number),
        type,
        Period.from(LocalDate.of(2020, 4, 1)));
  }
}
