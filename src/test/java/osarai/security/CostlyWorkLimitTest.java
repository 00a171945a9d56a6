package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.JapanClock;
import osarai.running.Officials;
import osarai.running.Reply;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** Who asks for exports and searches without an end is stopped, and nobody else is (A15). */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class CostlyWorkLimitTest {
  @Inject Officials officials;
  @Inject SettableClock clock;

  @Test
  void oneIsStoppedForAMinuteAndOthersAreNot() {
    Visitor one = office();
    Visitor other = office();
    LocalDateTime minute =
        LocalDateTime.ofInstant(clock.now(), JapanClock.ZONE)
            .truncatedTo(ChronoUnit.MINUTES)
            .plusMinutes(1);
    try (SettableClock.Moved begun = clock.at(minute)) {
      for (int i = 0; i < 30; i++) {
        assertThat(one.get("/handlers.csv").status()).isEqualTo(200);
      }
      Reply stopped = one.get("/handlers.csv");
      assertThat(stopped.status()).isEqualTo(429);
      assertThat(stopped.header("Retry-After")).contains("60");
      assertThat(stopped.body()).contains("しばらく待ってください");
      assertThat(one.get("/my-training").status()).as("learning goes on").isEqualTo(200);
      assertThat(other.get("/handlers.csv").status()).isEqualTo(200);
    }
    try (SettableClock.Moved later = clock.at(minute.plusMinutes(1))) {
      assertThat(one.get("/handlers.csv").status()).isEqualTo(200);
    }
  }

  private Visitor office() {
    return officials.withRole(Roles.SECURITY_OFFICE).visitor();
  }
}
