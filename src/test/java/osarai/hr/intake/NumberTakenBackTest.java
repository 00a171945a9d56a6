package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.days;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.EmploymentType;
import osarai.people.StaffNumber;

/** Of whom nothing is left under 1001, whether it was read so or has just become so. */
class NumberTakenBackTest {
  private static final StaffNumber NUMBER = new StaffNumber("1001");
  private static final UUID TANAKA = new UUID(0, 1);
  private static final Appointment KEPT = has("2020-04-01", "2024-03-31");
  private static final Appointment LOST = has("2026-04-01", "2026-04-01");
  private static final Statement SAID =
      StatementDraft.on("2027-04-01").under("1001").called("田中 花子", "タナカ ハナコ").said();

  @Test
  void whoHasNothingElseThereIsOne() {
    assertThat(holders(List.of(), List.of(LOST)).takenBack(SAID)).containsExactly(TANAKA);
  }

  @Test
  void whoHasAnotherAppointmentThereIsNone() {
    assertThat(holders(List.of(KEPT), List.of(LOST)).takenBack(SAID)).isEmpty();
  }

  @Test
  void itIsTheSameAfterAnEarlierStatementOfTheBatch() {
    NumberHolders holders = holders(List.of(KEPT), List.of());
    holders.learn(TANAKA, UUID.randomUUID(), List.of(served(KEPT)));
    assertThat(holders.takenBack(SAID)).isEmpty();
    holders.learn(TANAKA, UUID.randomUUID(), List.of());
    assertThat(holders.takenBack(SAID)).containsExactly(TANAKA);
  }

  private static NumberHolders holders(List<Appointment> left, List<Appointment> lost) {
    return NumberHolders.of(Map.of(NUMBER.value(), left), Map.of(NUMBER.value(), lost), Map.of());
  }

  private static Appointment has(String from, String end) {
    return new Appointment(
        UUID.randomUUID(), TANAKA, NUMBER, EmploymentType.REGULAR, days(from, end));
  }

  private static Career.Served served(Appointment one) {
    return new Career.Served(one.staffNumber(), one.type(), one.period(), List.of());
  }
}
