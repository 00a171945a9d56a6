package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.days;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.StaffNumber;

/** Of whom nothing is left under 1001, whether it was read so or has just become so. */
class NumberTakenBackTest {
  private static final StaffNumber NUMBER = new StaffNumber("1001");
  private static final UUID TANAKA = new UUID(0, 1);
  private static final Appointment KEPT = has("2020-04-01", "2024-03-31");
  private static final Appointment LOST = has("2026-04-01", "2026-04-01");
  private static final UUID SATO = new UUID(0, 2);
  private static final Appointment HERS = has(SATO, "2026-10-01", null);
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

  /** What was said of the one who never came was "repeated" for the next, and nothing done. */
  @Test
  void whereAnotherHasItOnlyAnAnswerTellsOfWhomTheSameIsSaidAgain() {
    NumberHolders given = holders(List.of(HERS), List.of(LOST));
    assertThat(given.isGivenOn(TANAKA, SAID)).isTrue();
    assertThat(given.isGivenOn(SATO, SAID)).isFalse();
    assertThat(given.isGivenOn(TANAKA, answered())).isFalse();
    assertThat(holders(List.of(), List.of(LOST)).isGivenOn(TANAKA, SAID)).isFalse();
    assertThat(holders(List.of(HERS, KEPT), List.of(LOST)).isGivenOn(TANAKA, SAID)).isFalse();
  }

  /** Known by another way of deciding, it is asked. */
  @Test
  void thenItIsAQuestion() {
    KnownNames names = KnownNames.of(Map.of());
    names.learn(TANAKA, called("田中 花子", "タナカ ハナコ"));
    names.learn(SATO, called("佐藤 次郎", "サトウ ジロウ"));
    Recognition recognition =
        new Recognition(Map.of(), holders(List.of(HERS), List.of(LOST)), names, Set.of());
    Map<UUID, List<Notice>> before = Map.of(TANAKA, List.of(new Received().keep(SAID)));
    recognition.heard(new Notices.Received(before, Set.of()));
    assertThat(recognition.of(SAID).conflict()).isNotNull();
    assertThat(recognition.of(answered()).person()).isEqualTo(TANAKA);
  }

  private static Statement answered() {
    return StatementDraft.on("2027-04-01")
        .under("1001")
        .called("田中 花子", "タナカ ハナコ")
        .decided(new Statement.Decided(TANAKA))
        .said();
  }

  private static List<Career.Called> called(String name, String kana) {
    return List.of(
        new Career.Called(PersonName.of(name, new Kana(kana)), days("2020-04-01", null)));
  }

  private static NumberHolders holders(List<Appointment> left, List<Appointment> lost) {
    return NumberHolders.of(Map.of(NUMBER.value(), left), Map.of(NUMBER.value(), lost), Map.of());
  }

  private static Appointment has(String from, String end) {
    return has(TANAKA, from, end);
  }

  private static Appointment has(UUID person, String from, @Nullable String end) {
    return new Appointment(
        UUID.randomUUID(), person, NUMBER, EmploymentType.REGULAR, days(from, end));
  }

  private static Career.Served served(Appointment one) {
    return new Career.Served(one.staffNumber(), one.type(), one.period(), List.of());
  }
}
