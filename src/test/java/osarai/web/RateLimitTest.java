package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private static final Instant SECOND = Instant.parse("2026-12-01T01:00:00Z");

  @Test
  void allowsSoManyInASecondAndNotOneMoreWhoeverComesAtOnce() {
    RateLimit limit = new RateLimit(50, Clock.fixed(SECOND, ZoneOffset.UTC));
    AtomicInteger allowed = new AtomicInteger();
    IntStream.range(0, 1000)
        .parallel()
        .filter(i -> limit.allows())
        .forEach(i -> allowed.incrementAndGet());
    assertThat(allowed).hasValue(50);
  }

  @Test
  void beginsAnewWithTheNextSecond() {
    Instant[] now = {SECOND};
    InstantSource source = () -> now[0];
    RateLimit limit = new RateLimit(1, source.withZone(ZoneOffset.UTC));
    assertThat(limit.allows()).isTrue();
    now[0] = SECOND.plusMillis(999);
    assertThat(limit.allows()).isFalse();
    now[0] = SECOND.plusSeconds(1);
    assertThat(limit.allows()).isTrue();
  }
}
