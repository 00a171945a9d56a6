package osarai.storage;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Whether a database that otherwise answers refused this node a write, and has taken none since.
 */
@Singleton
public class RefusedWrites {
  /**
   * A disk is full for one table earlier than for another that has room left inside its file, so a
   * write that is taken shows nothing about the next one.
   */
  static final Duration FULL_FOR = Duration.ofSeconds(30);

  private final Clock clock;
  private final AtomicBoolean refused = new AtomicBoolean();
  private volatile @Nullable Instant full;

  public RefusedWrites(Clock clock) {
    this.clock = clock;
  }

  /** Does nothing where it was something else that went wrong. */
  public void note(Throwable thrown) {
    if (DatabaseAway.isFull(thrown)) {
      full = clock.instant();
    }
    if (DatabaseAway.refusesWrites(thrown)) {
      refused.set(true);
    }
  }

  public boolean isRefused() {
    return refused.get();
  }

  /** Whether there was no room within the last half minute: too early to try again. */
  public boolean isFull() {
    Instant last = full;
    return last != null && clock.instant().isBefore(last.plus(FULL_FOR));
  }

  /** A write was taken. */
  public void forget() {
    refused.set(false);
  }
}
