package osarai.storage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Runs a whole transaction again when another one was in its way: deadlock (1213), lock wait
 * (1205), a snapshot that has moved (1020), a unique key taken in the meantime (1062). A commit can
 * fail after the body has returned, so the retry stands around the transaction, not in it.
 */
public final class Transactions {
  private static final Set<Integer> CONFLICTS = Set.of(1213, 1205, 1020, 1062);
  private static final int TRIES = 6;
  private static final int LONGEST_SECONDS = 600;

  private Transactions() {}

  /** Runs the work in a new transaction; the work must be safe to run again from the start. */
  public static <T> T retried(Callable<T> work) {
    return repeated(() -> QuarkusTransaction.requiringNew().call(work));
  }

  /**
   * The same for work on a whole list of people, or on everybody; a list may take as long as its
   * preview did.
   */
  public static <T> T retriedAtLength(Callable<T> work) {
    return repeated(() -> QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(work));
  }

  /** Runs a single statement that the database makes a transaction of its own, in none of ours. */
  public static <T> T alone(Supplier<T> statement) {
    return repeated(statement);
  }

  private static <T> T repeated(Supplier<T> transaction) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.get();
      } catch (RuntimeException e) {
        if (attempt == TRIES || !isConflict(e)) {
          throw e;
        }
        pause(attempt);
      }
    }
  }

  /** Runs the work in a transaction that is rolled back, to see what would come of it. */
  public static <T> T rolledBack(Callable<T> work) {
    QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(LONGEST_SECONDS));
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  /** Whether another transaction was in the way, at whatever depth of the causes. */
  public static boolean isConflict(Throwable thrown) {
    return Causes.andBeside(thrown).stream()
        .anyMatch(
            cause ->
                cause instanceof OptimisticLockException
                    || (cause instanceof SQLException sql
                        && CONFLICTS.contains(sql.getErrorCode())));
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(10L << attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
