package osarai.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The order of the steps; what the tables make of it is tried with each of the jobs. */
class OnceForAllNodesTest {
  private static final Instant NOON = Instant.parse("2026-12-01T03:00:00Z");
  private static final Duration TIME = Duration.ofMinutes(2);

  private final Notes notes = new Notes();
  private final AtomicInteger done = new AtomicInteger();

  private static OnceForAllNodes nodeAt(Instant now) {
    return new OnceForAllNodes(Clock.fixed(now, ZoneOffset.UTC), Runnable::run);
  }

  private boolean tries(Instant now) {
    return nodeAt(now).underLease(TIME, notes.seenAt(now), done::incrementAndGet);
  }

  @Test
  void ofSeveralAtOnceOneDoesIt() throws Exception {
    OnceForAllNodes.Lease seen = notes.seenAt(NOON);
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    Callable<Boolean> node = () -> nodeAt(NOON).underLease(TIME, seen, done::incrementAndGet);
    int had = 0;
    for (Future<Boolean> one : nodes.invokeAll(List.of(node, node, node, node))) {
      had += one.get() ? 1 : 0;
    }
    nodes.shutdown();
    assertThat(had).isOne();
    assertThat(done).hasValue(1);
  }

  @Test
  void whatANodeThatIsGoneHadTakenIsFreeWhenTheTimeIsOver() {
    assertThatThrownBy(
            () ->
                nodeAt(NOON)
                    .underLease(
                        TIME,
                        notes.seenAt(NOON),
                        () -> {
                          throw new Gone();
                        }))
        .isInstanceOf(Gone.class);
    assertThat(notes.isFree(NOON.plus(TIME).minusMillis(1))).isFalse();
    assertThat(notes.isFree(NOON.plus(TIME))).isTrue();
    assertThat(tries(NOON.plus(TIME))).isTrue();
    assertThat(done).hasValue(1);
  }

  @Test
  void whoFailsGivesItBack() {
    IllegalStateException failure = new IllegalStateException("the other system is away");
    assertThatThrownBy(
            () ->
                nodeAt(NOON)
                    .underLease(
                        TIME,
                        notes.seenAt(NOON),
                        () -> {
                          throw failure;
                        }))
        .isSameAs(failure);
    assertThat(notes.givenBackFor).containsExactly(failure);
    assertThat(tries(NOON)).isTrue();
    assertThat(done).hasValue(1);
  }

  @Test
  void whatCannotBeGivenBackDoesNotHideTheFailure() {
    IllegalStateException failure = new IllegalStateException("first");
    IllegalStateException second = new IllegalStateException("database away");
    OnceForAllNodes.Lease lease =
        new OnceForAllNodes.Lease() {
          @Override
          public void take(Instant until) {}

          @Override
          public void giveBack(RuntimeException why) {
            throw second;
          }
        };
    assertThatThrownBy(
            () ->
                nodeAt(NOON)
                    .underLease(
                        TIME,
                        lease,
                        () -> {
                          throw failure;
                        }))
        .isSameAs(failure)
        .hasSuppressedException(second);
  }

  @Test
  void onlyAConflictMeansThatAnotherHasIt() {
    IllegalStateException away = new IllegalStateException("database away");
    OnceForAllNodes.Lease lease =
        new OnceForAllNodes.Lease() {
          @Override
          public void take(Instant until) {
            throw away;
          }

          @Override
          public void giveBack(RuntimeException why) {}
        };
    assertThatThrownBy(() -> nodeAt(NOON).underLease(TIME, lease, done::incrementAndGet))
        .isSameAs(away);
    assertThat(done).hasValue(0);
  }

  /** Ends a node in the middle of its work: nothing after it is done. */
  private static final class Gone extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** A table of steps with the step as its key, as the jobs have one. */
  private static final class Notes {
    private final List<Instant> freeFrom = new ArrayList<>();
    private final List<RuntimeException> givenBackFor = new ArrayList<>();

    synchronized boolean isFree(Instant now) {
      return freeFrom.isEmpty() || !freeFrom.get(freeFrom.size() - 1).isAfter(now);
    }

    /** What a node does that has read how far the steps are. */
    synchronized OnceForAllNodes.Lease seenAt(Instant now) {
      int seen = freeFrom.size();
      return new OnceForAllNodes.Lease() {
        @Override
        public void take(Instant until) {
          insert(seen, until);
        }

        @Override
        public void giveBack(RuntimeException failure) {
          insert(seen + 1, now);
          givenBackFor.add(failure);
        }
      };
    }

    private synchronized void insert(int step, Instant until) {
      if (step != freeFrom.size()) {
        throw new IllegalStateException(new SQLException("taken", "23000", 1062));
      }
      freeFrom.add(until);
    }
  }
}
