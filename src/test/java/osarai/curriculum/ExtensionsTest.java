package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.WorkingLife.day;
import static osarai.curriculum.WrittenDuty.extended;
import static osarai.curriculum.WrittenDuty.now;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.storage.KnownRows;

/** More time for a duty of fiscal year 2026 that is due on 2 November. */
class ExtensionsTest {
  private static final DutyNow DUTY = now(1, day("2026-11-02"), false);
  private static final ClosedYears NONE = day -> false;

  @ParameterizedTest
  @CsvSource({
    "2026-11-01, NOT_LATER",
    "2026-11-02, NOT_LATER",
    "2026-11-03, DONE",
    "2027-03-31, DONE",
    "2027-04-01, BEYOND_THE_YEAR"
  })
  void thereIsMoreTimeUntilTheYearEnds(LocalDate until, Extensions.Extending outcome) {
    assertThat(outcome(NONE, until, DUTY)).isEqualTo(outcome);
  }

  @Test
  void theSameAgainIsDoneBeforeAndAnEarlierDayIsNotLater() {
    DutyNow until25 = now(1, day("2026-12-25"), false);
    DutyChange given = extended(1, day("2026-11-02"), day("2026-12-25"), day("2026-10-20"));
    assertThat(outcome(NONE, day("2026-12-25"), until25, given))
        .isEqualTo(Extensions.Extending.DONE_BEFORE);
    assertThat(outcome(NONE, day("2026-12-24"), until25, given))
        .isEqualTo(Extensions.Extending.NOT_LATER);
    assertThat(outcome(NONE, day("2026-12-26"), until25, given))
        .isEqualTo(Extensions.Extending.DONE);
  }

  @Test
  void whatTheOfficeHasClosedIsNotMovedAnyMore() {
    ClosedYears year2026 = day -> day.equals(day("2027-03-31"));
    assertThat(outcome(year2026, day("2026-12-25"), DUTY))
        .isEqualTo(Extensions.Extending.YEAR_CLOSED);
    assertThat(outcome(year2026, day("2027-04-01"), DUTY))
        .isEqualTo(Extensions.Extending.YEAR_CLOSED);
  }

  @Test
  void anothersDutyIsAsAbsentAsOneThatNeverWas() {
    Extensions extensions = extensions(NONE, DUTY);
    assertThat(extensions.look(new UUID(0, 2), DUTY.id(), day("2026-12-25")))
        .isEqualTo(Extensions.Extending.ABSENT);
    assertThat(extensions.look(WrittenDuty.TANAKA, new UUID(7, 99), day("2026-12-25")))
        .isEqualTo(Extensions.Extending.ABSENT);
    assertThat(outcome(NONE, day("2026-12-25"), now(1, day("2026-11-02"), true)))
        .as("withdrawn")
        .isEqualTo(Extensions.Extending.ABSENT);
  }

  @Test
  void ofSeveralExtensionsTheNewestCounts() {
    Map<UUID, LocalDate> until =
        extensions(
                NONE,
                extended(1, day("2026-11-02"), day("2026-12-01"), day("2026-10-20")),
                extended(2, day("2026-11-02"), day("2026-12-15"), day("2026-10-20")),
                extended(1, day("2026-12-01"), day("2026-12-25"), day("2026-11-20")))
            .of(List.of(WrittenDuty.TANAKA));
    assertThat(until)
        .containsOnly(
            Map.entry(new UUID(7, 1), day("2026-12-25")),
            Map.entry(new UUID(7, 2), day("2026-12-15")));
  }

  private static Extensions.Extending outcome(ClosedYears closed, LocalDate until, Object... rows) {
    return extensions(closed, rows).look(WrittenDuty.TANAKA, DUTY.id(), until);
  }

  private static Extensions extensions(ClosedYears closed, Object... rows) {
    return new Extensions(
        KnownRows.of(rows),
        null,
        null,
        closed,
        null,
        null,
        Clock.fixed(Instant.parse("2026-10-01T00:00:00Z"), ZoneOffset.UTC));
  }
}
