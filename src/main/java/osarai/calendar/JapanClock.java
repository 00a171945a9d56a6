package osarai.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The one clock: Asia/Tokyo whatever the host says, ticking microseconds so that an instant is the
 * same before and after the database.
 */
public final class JapanClock {
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private JapanClock() {}

  @Produces
  @ApplicationScoped
  static Clock clock() {
    return Clock.tick(Clock.system(ZONE), Duration.ofNanos(1_000));
  }

  /**
   * What the clock says, or the latest of those where it says less: another node, whose clock was
   * ahead, has written them, and what follows did not happen before.
   */
  public static Instant notBefore(Clock clock, @Nullable Instant... written) {
    Instant latest = clock.instant();
    for (Instant one : written) {
      latest = one != null && one.isAfter(latest) ? one : latest;
    }
    return latest;
  }

  public static LocalDate today(Clock clock) {
    return dayOf(clock.instant());
  }

  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The first instant that is not of the day any more. */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }
}
