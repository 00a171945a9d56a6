package osarai.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs one kind of work from several threads for a while, and counts time and CPU. */
final class Measure {
  /** A few people do here what many do in earnest; nobody of them needs an account. */
  static final Map<String, String> SETTINGS =
      Map.of(
          "OSARAI_LIMITS_ATTEMPT", "1000000",
          "OSARAI_LIMITS_SEARCH", "1000000",
          "OSARAI_LIMITS_IMPORTS", "1000000",
          "OSARAI_ACCOUNTS_MAKE", "false"); // confirmed only, not made

  private static final double QUIET = 0.03;

  private final Usage application;
  private final Usage database;
  private final Duration time;
  private final int mostRounds;

  /**
   * Counts for two processes.
   *
   * @param time of a row
   * @param mostRounds of warming up before a row is measured all the same
   */
  Measure(Usage application, Usage database, Duration time, int mostRounds) {
    this.application = application;
    this.database = database;
    this.time = time;
    this.mostRounds = mostRounds;
  }

  /** One unit of work of one thread; throws when the answer is not the right one. */
  interface Work {
    void once(int thread) throws Exception;
  }

  /** What each round begins with. */
  interface Preparation {
    void prepare() throws Exception;
  }

  /**
   * What was measured; times in milliseconds.
   *
   * @param applicationCpu CPU milliseconds of the application per unit
   * @param databaseCpu the same of MariaDB
   * @param driverCpu the same of this program, which is in none of the others
   * @param compilerShare of the application's CPU, used by the compilers of its JVM
   */
  record Result(
      String name,
      long units,
      double perSecond,
      double p50,
      double p95,
      double p99,
      double applicationCpu,
      double databaseCpu,
      double driverCpu,
      double compilerShare) {
    String line() {
      return String.format(
          Locale.ROOT,
          "| %-28s | %7d | %8.1f | %7.2f | %7.2f | %7.2f | %7.3f | %7.3f | %7.3f | %3.0f %% |",
          name,
          units,
          perSecond,
          p50,
          p95,
          p99,
          applicationCpu,
          databaseCpu,
          driverCpu,
          compilerShare * 100);
    }

    static String head() {
      return "| what | units | units/s | p50 ms | p95 ms | p99 ms | app CPU ms | db CPU ms |"
          + " driver CPU ms | JIT in app |\n|---|---|---|---|---|---|---|---|---|---|";
    }
  }

  /**
   * Repeats the work until the compilers of the JVM use next to nothing of what the application
   * uses, for until then it is they who are measured. Then measures one round more.
   *
   * @param before is done before each round
   * @param pause between two units of a thread, for a fixed rate; zero for as fast as it goes
   */
  Result run(String name, int threads, Duration pause, Preparation before, Work work)
      throws Exception {
    for (int round = 0; round < mostRounds; round++) {
      before.prepare();
      Result warming = once(name, threads, pause, work);
      System.out.printf(
          Locale.ROOT,
          "  %s: %.3f, of it compilers %.0f %%%n",
          name,
          warming.applicationCpu(),
          warming.compilerShare() * 100);
      if (warming.compilerShare() < QUIET) {
        break;
      }
    }
    before.prepare();
    Result result = once(name, threads, pause, work);
    System.out.println(result.line());
    return result;
  }

  private Result once(String name, int threads, Duration pause, Work work) throws Exception {
    Usage driver = new Usage(ProcessHandle.current());
    double applicationBefore = application.cpuMillis();
    double databaseBefore = database.cpuMillis();
    double driverBefore = driver.cpuMillis();
    double compilersBefore = application.compilerMillis();
    long begun = System.nanoTime();
    long end = begun + time.toNanos();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Future<List<Long>>> parts = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int thread = i;
      Duration offset = pause.multipliedBy(thread).dividedBy(threads); // or all would come at once
      parts.add(pool.submit(() -> loop(thread, begun + offset.toNanos(), end, pause, work)));
    }
    List<Long> times = new ArrayList<>();
    for (Future<List<Long>> part : parts) {
      times.addAll(part.get());
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    double seconds = (System.nanoTime() - begun) / 1e9;
    long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    int units = sorted.length;
    double applicationUsed = application.cpuMillis() - applicationBefore;
    return new Result(
        name,
        units,
        units / seconds,
        at(sorted, 0.50),
        at(sorted, 0.95),
        at(sorted, 0.99),
        applicationUsed / Math.max(1, units),
        (database.cpuMillis() - databaseBefore) / Math.max(1, units),
        (driver.cpuMillis() - driverBefore) / Math.max(1, units),
        Math.max(0, application.compilerMillis() - compilersBefore) / Math.max(1, applicationUsed));
  }

  private static List<Long> loop(int thread, long first, long end, Duration pause, Work work)
      throws Exception {
    List<Long> times = new ArrayList<>();
    TimeUnit.NANOSECONDS.sleep(Math.max(0, first - System.nanoTime()));
    long next = System.nanoTime();
    while (System.nanoTime() < end) {
      long from = System.nanoTime();
      work.once(thread);
      times.add(System.nanoTime() - from);
      if (!pause.isZero()) {
        next += pause.toNanos();
        TimeUnit.NANOSECONDS.sleep(Math.max(0, next - System.nanoTime()));
      }
    }
    return times;
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }
}
