package osarai.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Work that costs much more than a page: each person may ask for so much of it in a minute on each
 * node, so that a script or a stuck key of one person does not slow down everybody.
 */
@ApplicationScoped
public class CostlyWork {
  private final Limits limits;
  private final Clock clock;
  private final AtomicReference<Minute> minute = new AtomicReference<>(new Minute(0));

  CostlyWork(Limits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /** What is counted, each on its own. */
  public enum Task {
    SEARCH,
    EXPORT,
    IMPORT,
    ATTEMPT
  }

  /** How often a person may ask in a minute. */
  @ConfigMapping(prefix = "osarai.limits")
  interface Limits {
    @WithDefault("120")
    int search();

    @WithDefault("30")
    int export();

    @WithDefault("20")
    int imports();

    @WithDefault("120")
    int attempt();

    default int of(Task task) {
      return switch (task) {
        case SEARCH -> search();
        case EXPORT -> export();
        case IMPORT -> imports();
        case ATTEMPT -> attempt();
      };
    }
  }

  private record Key(Object person, Task task) {}

  private record Minute(long number, ConcurrentMap<Key, AtomicInteger> counts) {
    Minute(long number) {
      this(number, new ConcurrentHashMap<>());
    }
  }

  /**
   * Counts one piece of work.
   *
   * @param person whose, by an id
   * @throws TooManyRequests when the minute is full; nothing was begun then
   */
  public void begin(Object person, Task task) {
    long now = clock.instant().getEpochSecond() / 60;
    Minute current = minute.updateAndGet(old -> old.number == now ? old : new Minute(now));
    int count =
        current
            .counts
            .computeIfAbsent(new Key(person, task), key -> new AtomicInteger())
            .incrementAndGet();
    if (count > limits.of(task)) {
      throw TooManyRequests.ofOnePerson();
    }
  }
}
