package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.JapanClock;
import osarai.curriculum.CreditWithin;

class DutyStandingTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-31T23:59:59,COMING",
    "2026-04-01T00:00:00,DUE",
    "2026-10-31T00:00:00,DUE",
    "2026-10-31T23:59:59,DUE",
    "2026-11-01T00:00:00,LATE"
  })
  void isDueToTheEndOfItsLastDayInTokyo(String tokyo, DutyStanding.State state) {
    ZonedDateTime time = ZonedDateTime.parse(tokyo + "+09:00[Asia/Tokyo]");
    assertThat(standing(null).state(JapanClock.dayOf(time.toInstant()))).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31,COMING",
    "2026-10-31,DUE",
    "2026-11-30,LATE",
    "2026-12-01,DONE_LATE",
    "2030-01-01,DONE_LATE"
  })
  void isDoneFromTheDayOfThePassInJapan(LocalDate day, DutyStanding.State state) {
    assertThat(standing(Instant.parse("2026-11-30T15:30:00Z")).state(day)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-31T14:59:59Z, DONE",
    "2026-10-31T15:00:00Z, DONE_LATE",
  })
  void whatIsDoneAfterItsDayInJapanIsAStateOfItsOwn(Instant passed, DutyStanding.State state) {
    assertThat(standing(passed).state(LocalDate.of(2026, 12, 1))).isEqualTo(state);
    assertThat(state.isDone()).isTrue();
  }

  @Test
  void isUnmetFromTheDayAfterTheLastDayOfTheAppointment() {
    DutyStanding ended = standing(null);
    set(ended, "appointedUntil", LocalDate.of(2026, 10, 1));
    assertThat(ended.state(LocalDate.of(2026, 9, 30))).isEqualTo(DutyStanding.State.DUE);
    assertThat(ended.state(LocalDate.of(2026, 10, 1))).isEqualTo(DutyStanding.State.UNMET);
    DutyStanding done = standing(Instant.parse("2026-09-01T00:00:00Z"));
    set(done, "appointedUntil", LocalDate.of(2026, 10, 1));
    assertThat(done.state(LocalDate.of(2026, 10, 1))).isEqualTo(DutyStanding.State.DONE);
  }

  @ParameterizedTest
  @CsvSource({"UNMET", "EXCLUDED"})
  void isUnmetOnceItsYearIsClosedWithoutIt(String closedAs) {
    DutyStanding closed = standing(null);
    set(closed, "closedAs", closedAs);
    assertThat(closed.state(LocalDate.of(2027, 6, 2))).isEqualTo(DutyStanding.State.UNMET);
    assertThat(closed.isClosed()).isTrue();
  }

  /** The rule that the view {@code duty_credit} says of a pass of that day. */
  @ParameterizedTest
  @CsvSource({
    "FISCAL_YEAR, 2026-03-31, false",
    "FISCAL_YEAR, 2026-04-01, true",
    "FISCAL_YEAR, 2027-03-31, true",
    "FISCAL_YEAR, 2027-04-01, false",
    "APPOINTMENT, 2026-03-31, false",
    "APPOINTMENT, 2026-09-30, true",
    "APPOINTMENT, 2026-10-01, false",
    "EVENT, 2026-02-28, false",
    "EVENT, 2026-03-01, true",
    "EVENT, 2027-04-01, true",
  })
  void isOpenToAPassThatWouldCount(CreditWithin credit, LocalDate day, boolean open) {
    StandingDraft draft =
        StandingDraft.of(new UUID(0, 1), "handlers")
            .credit(credit, new UUID(0, 2), LocalDate.of(2026, 3, 1));
    if (credit == CreditWithin.APPOINTMENT) {
      draft.appointedUntil(LocalDate.of(2026, 10, 1));
    }
    assertThat(draft.standing().isOpenTo(day)).isEqualTo(open);
    assertThat(draft.fulfilled(Instant.EPOCH).standing().isOpenTo(day)).isFalse();
  }

  /** What the closing says holds from its day on; an end of the appointment stays an end. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-09-30, -, DUE",
        "2027-03-31, -, LATE",
        "2027-06-01, -, LATE",
        "2027-06-02, -, UNMET",
        "2026-09-30, 2026-10-01, DUE",
        "2026-12-31, 2026-10-01, UNMET",
        "2027-06-02, 2026-10-01, UNMET"
      })
  void aClosingChangesNoDayBeforeIt(
      LocalDate day, @Nullable LocalDate until, DutyStanding.State state) {
    DutyStanding closed = standing(null);
    set(closed, "closedAs", "UNMET");
    set(closed, "closedAt", Instant.parse("2027-06-01T15:00:00Z"));
    set(closed, "appointedUntil", until);
    assertThat(closed.state(day)).isEqualTo(state);
  }

  @Test
  void staysLateUntilTheOfficeClosesTheYear() {
    assertThat(standing(null).state(LocalDate.of(2029, 4, 1))).isEqualTo(DutyStanding.State.LATE);
  }

  @Test
  void isDoneInAClosedYearToo() {
    DutyStanding closed = standing(Instant.parse("2026-10-01T00:00:00Z"));
    set(closed, "closedAs", "FULFILLED");
    assertThat(closed.state(LocalDate.of(2027, 6, 2))).isEqualTo(DutyStanding.State.DONE);
  }

  private static DutyStanding standing(@Nullable Instant fulfilledAt) {
    DutyStanding standing = new DutyStanding();
    set(standing, "opensOn", LocalDate.of(2026, 4, 1));
    set(standing, "dueOn", LocalDate.of(2026, 10, 31));
    set(standing, "fulfilledAt", fulfilledAt);
    return standing;
  }

  /** As Hibernate fills it; nobody else can. */
  private static void set(DutyStanding standing, String name, @Nullable Object value) {
    try {
      Field field = DutyStanding.class.getDeclaredField(name);
      field.setAccessible(true);
      field.set(standing, value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void saysWhatIsOwedAndWhy() {
    UUID person = new UUID(0, 1);
    Instant passed = Instant.parse("2026-05-20T01:00:00Z");
    DutyStanding duty =
        StandingDraft.of(person, "handlers")
            .year(2027)
            .days(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 9, 30))
            .because("扱う前に受けます")
            .appointedUntil(LocalDate.of(2028, 4, 1))
            .fulfilled(passed)
            .standing();
    assertThat(duty.personId()).isEqualTo(person);
    assertThat(duty.course()).isEqualTo("handlers");
    assertThat(duty.fiscalYear()).isEqualTo(2027);
    assertThat(duty.opensOn()).isEqualTo("2027-04-01");
    assertThat(duty.dueOn()).isEqualTo("2027-09-30");
    assertThat(duty.reason().line()).isEqualTo("扱う前に受けます");
    assertThat(duty.fulfilledAt()).isEqualTo(passed);
    assertThat(duty.appointedUntil()).isEqualTo("2028-04-01");
  }
}
