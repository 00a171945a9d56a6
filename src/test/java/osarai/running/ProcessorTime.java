package osarai.running;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.IntConsumer;

/**
 * What work costs the processor: another program on the machine does not lengthen it, a compiler
 * that comes late does. So it tells a square from a proportion, and no more; figures are measured
 * in {@code src/bench}.
 */
public final class ProcessorTime {
  private static final int ROUNDS = 5;
  private static final int FACTOR = 16;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** The least that the work took in five rounds. */
  public static Duration least(Runnable work) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      least = Math.min(least, of(work));
    }
    return Duration.ofNanos(least);
  }

  /**
   * How much more a text costs than one a sixteenth as long: 16 in proportion, 256 with the square.
   * The shorter goes first in each round, so that code not compiled yet cannot look like growth.
   */
  public static double growth(int longest, IntConsumer work) {
    long small = Long.MAX_VALUE;
    long large = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      small = Math.min(small, of(() -> work.accept(longest / FACTOR)));
      large = Math.min(large, of(() -> work.accept(longest)));
    }
    return (double) large / small;
  }

  private static long of(Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    return THREADS.getCurrentThreadCpuTime() - before;
  }
}
