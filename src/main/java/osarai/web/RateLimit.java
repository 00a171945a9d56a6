package osarai.web;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** At most so many in a second, for what anybody may call. */
public final class RateLimit {
  private final int most;
  private final Clock clock;

  /** The second in the upper 44 bits, the count in the lower 20. */
  private final AtomicLong window = new AtomicLong();

  public RateLimit(int most, Clock clock) {
    this.most = most;
    this.clock = clock;
  }

  /** Counts this call; false when the second is full. */
  public boolean allows() {
    long second = clock.instant().getEpochSecond();
    long now = window.updateAndGet(old -> (old >>> 20) == second ? old + 1 : (second << 20) + 1);
    return (now & 0xFFFFF) <= most;
  }
}
