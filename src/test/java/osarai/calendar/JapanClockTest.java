package osarai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JapanClockTest {
  private static final Instant NOON = Instant.parse("2026-12-01T03:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, JapanClock.ZONE);

  @Test
  void whatIsWrittenLaterThanTheClockSaysIsNotFollowedByAnythingEarlier() {
    Instant ahead = NOON.plusSeconds(300);
    assertThat(JapanClock.notBefore(CLOCK, NOON.minusSeconds(1), ahead)).isEqualTo(ahead);
  }

  @Test
  void theClockCountsWhereItIsAheadOrNothingIsWritten() {
    assertThat(JapanClock.notBefore(CLOCK, NOON.minusSeconds(1))).isEqualTo(NOON);
    assertThat(JapanClock.notBefore(CLOCK, (Instant) null)).isEqualTo(NOON);
  }

  @Test
  void aDayIsFromMidnightToMidnightInJapan() {
    LocalDate day = LocalDate.of(2026, 12, 31);
    assertThat(JapanClock.startOf(day)).isEqualTo(Instant.parse("2026-12-30T15:00:00Z"));
    assertThat(JapanClock.endOf(day)).isEqualTo(Instant.parse("2026-12-31T15:00:00Z"));
    assertThat(JapanClock.dayOf(JapanClock.endOf(day).minusNanos(1))).isEqualTo(day);
    assertThat(JapanClock.dayOf(JapanClock.endOf(day))).isEqualTo(LocalDate.of(2027, 1, 1));
  }
}
