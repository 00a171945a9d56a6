package osarai.running;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;

/**
 * The clock of the application under test: it runs on from 10 o'clock on 1 December 2026 in Tokyo,
 * whatever the day of the test, and can be put forward.
 */
@Singleton
public class SettableClock {
  private static final LocalDateTime START = LocalDateTime.of(2026, 12, 1, 10, 0);
  private static final Instant BEGUN = Instant.now();

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  private final AtomicReference<@Nullable Instant> heldAt = new AtomicReference<>();

  /** Puts the clock back when closed. */
  public interface Moved extends AutoCloseable {
    @Override
    void close();
  }

  public Moved forward(Duration by) {
    Duration before = ahead.getAndUpdate(now -> now.plus(by));
    return () -> ahead.set(before);
  }

  public Moved at(LocalDateTime tokyo) {
    return forward(Duration.between(now(), tokyo.atZone(JapanClock.ZONE).toInstant()));
  }

  /** It stands still until closed, but for what it is put forward. */
  public Moved held() {
    heldAt.set(Instant.now());
    return () -> heldAt.set(null);
  }

  public Instant now() {
    Instant held = heldAt.get();
    Duration run = Duration.between(BEGUN, held == null ? Instant.now() : held);
    return START
        .atZone(JapanClock.ZONE)
        .toInstant()
        .plus(run)
        .plus(ahead.get())
        .truncatedTo(ChronoUnit.MICROS);
  }

  @Produces
  @ApplicationScoped
  @Alternative
  @Priority(1)
  Clock clock() {
    InstantSource source = this::now;
    return source.withZone(JapanClock.ZONE);
  }
}
