package osarai.lived;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;
import osarai.calendar.JapanClock;
import osarai.calendar.MovedClock;

/** What is to happen, in the order of its time; acts may put others on it. */
@ApplicationScoped
class Agenda {
  private static final Duration MARGIN = Duration.ofMinutes(30);

  private final MovedClock clock;
  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::number));
  private int number;
  private Instant reached = Instant.MIN;
  private Instant end = Instant.MIN;

  Agenda(MovedClock clock) {
    this.clock = clock;
  }

  private record Entry(Instant at, int number, Runnable act) {}

  static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(JapanClock.ZONE).toInstant();
  }

  /** Whether what begins then, and lasts some minutes, would end too late. */
  boolean isTooLate(Instant begins) {
    return begins.plus(MARGIN).isAfter(end);
  }

  /** What should have happened before happens as soon as it can. */
  void add(Instant at, Runnable act) {
    entries.add(new Entry(at.isBefore(reached) ? reached : at, ++number, act));
  }

  /** Plays all that lies before the end; what lies after it does not happen. */
  void play(Instant last) {
    end = last;
    while (true) {
      Entry next = entries.poll();
      if (next == null || !next.at().isBefore(end)) {
        break;
      }
      reached = next.at();
      clock.forwardToAtLeast(reached);
      next.act().run();
    }
    entries.clear();
    reached = Instant.MIN;
  }
}
