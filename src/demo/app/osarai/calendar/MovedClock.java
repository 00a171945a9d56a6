package osarai.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a past that is played: it is set to a day of the past once, goes forward only, and
 * is that of the host again in the end. In the build of the demo only, and in tests that ask for
 * it.
 */
@Singleton
public class MovedClock {
  private static final Duration TICK = Duration.ofNanos(1_000);

  /** Null while it is the host's. */
  private @Nullable Instant at;

  /** What the host says; the past ends there. */
  public Instant host() {
    return JapanClock.clock().instant();
  }

  /**
   * Sets it.
   *
   * @throws IllegalStateException where that would be back, or beyond the host's
   */
  public synchronized void forwardTo(Instant instant) {
    if ((at != null && instant.isBefore(at)) || instant.isAfter(host())) {
      throw new IllegalStateException("from " + at + " to " + instant);
    }
    at = instant;
  }

  /** The same, but it may be past that already. */
  public synchronized void forwardToAtLeast(Instant instant) {
    if (at == null || at.isBefore(instant)) {
      forwardTo(instant);
    }
  }

  /** What it would say after {@link #forwardToAtLeast}. */
  public synchronized Instant atLeast(Instant instant) {
    return at == null || at.isBefore(instant) ? instant : at;
  }

  public synchronized void forward(Duration by) {
    if (at == null) {
      throw new IllegalStateException("not moved");
    }
    forwardTo(at.plus(by));
  }

  /** From now on it is the host's. */
  public synchronized void release() {
    at = null;
  }

  /** Whoever asks twice gets a later time, so that what follows never happens at once. */
  private synchronized Instant now() {
    if (at == null) {
      return host();
    }
    at = at.plus(TICK);
    return at;
  }

  @Produces
  @ApplicationScoped
  @Alternative
  Clock clock() {
    InstantSource source = this::now;
    return source.withZone(JapanClock.ZONE);
  }
}
