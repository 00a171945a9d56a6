package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.running.Callers;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** What is kept of duties is made wrong on purpose: the office sees it, and a command mends it. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class DutyStateCheckTest {
  private static final String SAID = "もとの記録と合わない人が";

  @Inject NewPeople people;
  @Inject Callers callers;
  @Inject DutyStateCheck check;
  @Inject DutyStateRebuild rebuild;
  @Inject SettableClock clock;
  @Inject @Any Instance<HealthCheck> checks;

  @BeforeEach
  void nothingIsWrong() {
    people.loadTown();
    rebuild.everybody();
  }

  @Test
  void theOfficeIsToldUntilItIsMended() {
    Visitor office = callers.office();
    UUID person = people.clerk().id();
    assertThat(looked(person)).isZero();
    assertThat(office.get("/desk").body()).doesNotContain(SAID);
    assertThat(health()).isEqualTo(Status.UP);
    Rows.execute("UPDATE duty_state SET fulfilled_at = NOW(6) WHERE person_id = '" + person + "'");
    assertThat(looked(person)).isOne();
    assertThat(looked(person)).as("found again").isOne();
    assertThat(office.get("/desk").body())
        .contains(SAID + "1人います", "rebuild", "class=\"say bad\" role=\"alert\"");
    assertThat(health()).isEqualTo(Status.DOWN);
    rebuild.everybody();
    assertThat(office.get("/desk").body()).doesNotContain(SAID);
    assertThat(health()).isEqualTo(Status.UP);
    assertThat(looked(person)).isZero();
  }

  private int looked(UUID person) {
    return QuarkusTransaction.requiringNew().call(() -> check.look(List.of(person)));
  }

  private Status health() {
    return checks.select(Wellness.Literal.INSTANCE).stream()
        .filter(one -> one.call().getName().equals("duty-states-agree"))
        .findFirst()
        .orElseThrow()
        .call()
        .getStatus();
  }

  @Test
  void everybodyIsLookedAtByAndByAndEachTurnOnce() {
    UUID last = people.clerk().id();
    Rows.execute("DELETE FROM duty_state WHERE person_id = '" + last + "'");
    Rows.execute("DELETE FROM duty_state_check");
    int turns = 0;
    do {
      turns++;
      try (SettableClock.Moved moved = clock.forward(Duration.ofMinutes(5L * turns))) {
        check.check();
        check.check();
      }
      assertThat(Rows.count("duty_state_check", "1 = 1")).isEqualTo(turns);
    } while (Rows.count("duty_state_check", "reached IS NULL") == 0);
    long everybody = Rows.count("person", "1 = 1");
    assertThat(Long.parseLong(Rows.one("SELECT SUM(people) FROM duty_state_check")))
        .isGreaterThanOrEqualTo(everybody);
    assertThat(Rows.count("duty_state_fault", "person_id = ?", last)).isOne();
    rebuild.everybody();
    assertThat(Rows.count("duty_state_fault", "1 = 1")).isZero();
  }
}
