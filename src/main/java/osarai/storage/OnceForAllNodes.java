package osarai.storage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that every node tries and one of them does. Who has it stands in the table of the work
 * itself, under a key that takes it once; this class has the order of the steps.
 */
@Singleton
public class OnceForAllNodes {
  private final Clock clock;
  private final Consumer<Runnable> transaction;

  @Inject
  public OnceForAllNodes(Clock clock) {
    this(clock, work -> QuarkusTransaction.requiringNew().run(work));
  }

  OnceForAllNodes(Clock clock, Consumer<Runnable> transaction) {
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * Work that fits into the transaction of its note: both are there afterwards, or neither.
   *
   * @param isDone reads the note; asked again behind what {@code begin} locks
   * @param work writes the note
   * @return empty when it is done already
   */
  public <L, T> Optional<T> unlessDone(
      BooleanSupplier isDone, Supplier<L> begin, Function<L, T> work) {
    if (Transactions.retried(isDone::getAsBoolean)) {
      return Optional.empty();
    }
    try {
      return Transactions.retriedAtLength(
          () -> {
            L begun = begin.get();
            if (isDone.getAsBoolean()) {
              throw new DoneMeanwhile();
            }
            return Optional.of(work.apply(begun));
          });
    } catch (DoneMeanwhile e) {
      return Optional.empty();
    }
  }

  /** Takes what was begun back with its transaction. */
  private static final class DoneMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A note of who has a piece of work, in a table. */
  public interface Lease {
    /** Inserts that it is taken until then; the key refuses all but the first. */
    void take(Instant until);

    /** Notes that it is free again, or from when on. */
    void giveBack(RuntimeException failure);
  }

  /**
   * Work outside of any transaction, such as a call of another system. Who fails gives it back; a
   * node that is gone has lost it when the time is over.
   *
   * @return false when another node has it
   */
  public boolean underLease(Duration time, Lease lease, Runnable work) {
    if (!isTaken(time, lease)) {
      return false;
    }
    try {
      work.run();
    } catch (RuntimeException failure) {
      giveBack(lease, failure);
      throw failure;
    }
    return true;
  }

  private boolean isTaken(Duration time, Lease lease) {
    try {
      transaction.accept(() -> lease.take(clock.instant().plus(time)));
      return true;
    } catch (RuntimeException e) {
      if (Transactions.isConflict(e)) {
        return false;
      }
      throw e;
    }
  }

  private void giveBack(Lease lease, RuntimeException failure) {
    try {
      transaction.accept(() -> lease.giveBack(failure));
    } catch (RuntimeException e) {
      failure.addSuppressed(e); // it is free when the time is over
    }
  }
}
