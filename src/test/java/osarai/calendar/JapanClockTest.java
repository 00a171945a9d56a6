package osarai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
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
}
