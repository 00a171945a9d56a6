package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdleLimitTest {
  private static final Instant SEEN = Instant.parse("2026-12-01T01:00:00Z");

  @Test
  void isShorterOnASharedPc() {
    IdleLimit limit = limit(60, 15);
    assertThat(limit.of(false)).isEqualTo(Duration.ofMinutes(60));
    assertThat(limit.of(true)).isEqualTo(Duration.ofMinutes(15));
    assertThat(limit.sharedMinutes()).isEqualTo(15);
  }

  @Test
  void isNeverLongerOnASharedPcWhateverTheSettingsSay() {
    assertThat(limit(10, 15).of(true)).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void theLastMomentStillCounts() {
    IdleLimit limit = limit(60, 15);
    Instant last = SEEN.plus(Duration.ofMinutes(15));
    assertThat(limit.isOver(SEEN, true, last)).isFalse();
    assertThat(limit.isOver(SEEN, true, last.plusMillis(1))).isTrue();
    assertThat(limit.isOver(SEEN, false, last.plusMillis(1))).isFalse();
    assertThat(limit.isOver(SEEN, false, SEEN.plus(Duration.ofMinutes(61)))).isTrue();
  }

  private static IdleLimit limit(long own, long shared) {
    return new IdleLimit(Duration.ofMinutes(own), Duration.ofMinutes(shared));
  }
}
