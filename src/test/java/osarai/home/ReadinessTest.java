package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.storage.RefusedWrites;
import osarai.storage.ServingNode;

/** What is asked of the database before the node says that it is ready. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ReadinessTest {
  private static final ClockConfig WITHIN_A_MINUTE =
      new ClockConfig() {
        @Override
        public Duration warnBeyond() {
          return Duration.ofSeconds(5);
        }

        @Override
        public Duration readyWithin() {
          return Duration.ofMinutes(1);
        }
      };

  @Inject @Readiness WritesReady writes;
  @Inject @Readiness ClockSkew clock;
  @Inject RefusedWrites refused;
  @Inject SettableClock settable;
  @Inject DataSource database;

  @Test
  void aRefusedWriteIsForgottenWhenAnotherIsTakenWhichLeavesNothing() {
    long before = Rows.count("content_blob", "1 = 1");
    refused.note(new SQLException("The table 'answer' is full", "HY000", 1114));
    assertThat(refused.isRefused()).isTrue();
    assertThat(writes.call().getStatus()).isEqualTo(Status.DOWN);
    try (SettableClock.Moved moved = settable.forward(Duration.ofSeconds(30))) {
      assertThat(writes.call().getStatus()).isEqualTo(Status.UP);
    }
    assertThat(refused.isRefused()).isFalse();
    assertThat(Rows.count("content_blob", "1 = 1")).isEqualTo(before);
  }

  @Test
  void theClockIsComparedWithTheDatabases() {
    long before = secondsOff(clock);
    try (SettableClock.Moved moved = settable.forward(Duration.ofMinutes(5))) {
      assertThat(secondsOff(clock) - before).isBetween(298L, 302L);
    }
    assertThat(secondsOff(clock) - before).isBetween(-2L, 2L);
  }

  /** The database of the tests stands on this host, and has its clock. */
  @Test
  void aNodeIsNotReadyWhileItsClockIsTooFarFromTheDatabases() {
    assertThat(asked(Duration.ZERO).getStatus()).isEqualTo(Status.UP);
    assertThat(asked(Duration.ofSeconds(50)).getStatus()).isEqualTo(Status.UP);
    for (Duration off : List.of(Duration.ofSeconds(70), Duration.ofSeconds(-70))) {
      HealthCheckResponse answer = asked(off);
      assertThat(answer.getStatus()).as(off.toString()).isEqualTo(Status.DOWN);
      assertThat(seconds(answer)).isBetween(off.toSeconds() - 2, off.toSeconds() + 2);
    }
  }

  private HealthCheckResponse asked(Duration off) {
    return new ClockSkew(
            database,
            Clock.offset(Clock.systemUTC(), off),
            WITHIN_A_MINUTE,
            new ServingNode(Optional.empty()))
        .call();
  }

  private static long secondsOff(ClockSkew clock) {
    return seconds(clock.call());
  }

  private static long seconds(HealthCheckResponse answer) {
    return (long) answer.getData().orElseThrow().get("seconds-off-the-database");
  }
}
