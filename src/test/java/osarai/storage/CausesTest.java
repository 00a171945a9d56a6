package osarai.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Causes that go in a circle end, and what is looked for is found wherever it stands. */
class CausesTest {
  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  private final Exception outer = new IllegalStateException("outer");
  private final Exception inner = new IllegalArgumentException("inner", outer);

  @Test
  void ofACircleEachComesOnceTheOutermostFirst() {
    outer.initCause(inner);
    assertTimeoutPreemptively(
        AT_ONCE,
        () -> {
          assertThat(Causes.of(outer)).containsExactly(outer, inner);
          assertThat(Causes.andBeside(outer)).containsExactly(outer, inner);
        });
    assertThat(Causes.of(null)).isEmpty();
  }

  @Test
  void whatWasSuppressedAndWhatTheDatabaseSaidAfterStandBeside() {
    SQLException first = new SQLException("first");
    SQLException next = new SQLException("next", "40001", 1213);
    first.setNextException(next);
    inner.addSuppressed(first);
    first.addSuppressed(inner);
    assertThat(Causes.of(inner)).containsExactly(inner, outer);
    assertThat(Causes.andBeside(inner)).containsExactlyInAnyOrder(inner, outer, first, next);
  }

  @Test
  void aConflictIsSeenInACircleAndNoneIsMadeOfOne() {
    outer.initCause(inner);
    assertTimeoutPreemptively(
        AT_ONCE,
        () -> {
          assertThat(Transactions.isConflict(outer)).isFalse();
          assertThat(DatabaseAway.is(outer)).isFalse();
          assertThat(DatabaseAway.refusesWrites(outer)).isFalse();
          inner.addSuppressed(new SQLException("deadlock", "40001", 1213));
          assertThat(Transactions.isConflict(outer)).isTrue();
          inner.addSuppressed(new SQLException("read only", "HY000", 1290));
          assertThat(DatabaseAway.refusesWrites(outer)).isTrue();
        });
  }
}
