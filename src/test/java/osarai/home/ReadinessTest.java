package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Rows;
import osarai.running.SharedServices;
import osarai.storage.RefusedWrites;

/** What is asked of the database before the node says that it is ready. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ReadinessTest {
  @Inject @Readiness WritesReady writes;
  @Inject @Readiness ClockSkew clock;
  @Inject RefusedWrites refused;

  @Test
  void aRefusedWriteIsForgottenWhenAnotherIsTakenWhichLeavesNothing() {
    long before = Rows.count("content_blob", "1 = 1");
    refused.note(new SQLException("The table 'answer' is full", "HY000", 1114));
    assertThat(refused.isRefused()).isTrue();
    assertThat(writes.call().getStatus()).isEqualTo(Status.UP);
    assertThat(refused.isRefused()).isFalse();
    assertThat(Rows.count("content_blob", "1 = 1")).isEqualTo(before);
  }

  @Test
  void theClockIsComparedWithTheDatabases() {
    assertThat(clock.call().getData().orElseThrow()).containsKey("seconds-off-the-database");
  }
}
