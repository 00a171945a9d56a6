package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import osarai.evidence.record.KnownRebuild;

/** A node is ready when what its pages read of duties is there. */
class StatesReadyTest {
  private static HealthCheckResponse asked(BooleanSupplier filled) {
    return new StatesReady(KnownRebuild.saying(filled)).call();
  }

  @Test
  void itIsReadyOnceEverybodysDutiesAreWritten() {
    assertThat(asked(() -> false).getStatus()).isEqualTo(Status.DOWN);
    assertThat(asked(() -> true).getStatus()).isEqualTo(Status.UP);
  }

  /** The probe answers, whatever the database does. */
  @Test
  void whereItCannotBeReadItIsNotReady() {
    HealthCheckResponse answer =
        asked(
            () -> {
              throw new PersistenceException("no such table: duty_state_person");
            });
    assertThat(answer.getName()).isEqualTo("duty-states");
    assertThat(answer.getStatus()).isEqualTo(Status.DOWN);
  }
}
