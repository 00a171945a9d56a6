package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ClockSkewTest {
  private static final LocalDateTime DATABASE = LocalDateTime.of(2026, 12, 1, 1, 0);
  private static final Instant SAME = Instant.parse("2026-12-01T01:00:00Z");

  @Test
  void whatTheDatabaseSaidWithinTheCallIsNoSkew() {
    assertThat(ClockSkew.skew(SAME.minusMillis(40), DATABASE, SAME.plusMillis(2))).isZero();
  }

  @Test
  void aheadIsPositiveAndBehindNegative() {
    Instant ahead = SAME.plusSeconds(300);
    assertThat(ClockSkew.skew(ahead, DATABASE, ahead.plusMillis(1)))
        .isEqualTo(Duration.ofMinutes(5));
    Instant behind = SAME.minusSeconds(300);
    assertThat(ClockSkew.skew(behind.minusMillis(1), DATABASE, behind))
        .isEqualTo(Duration.ofMinutes(-5));
  }

  @Test
  void aBoundHoldsOnBothSides() {
    Duration bound = Duration.ofMinutes(1);
    assertThat(ClockSkew.exceeds(Duration.ofSeconds(60), bound)).isFalse();
    assertThat(ClockSkew.exceeds(Duration.ofSeconds(61), bound)).isTrue();
    assertThat(ClockSkew.exceeds(Duration.ofSeconds(-61), bound)).isTrue();
  }
}
