package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

/** Whether a node is ready is a figure for each check; {@link ServedMetricsTest} reads them. */
class MeasuresTest {
  @Test
  void aCheckIsOneWhereItHoldsAndZeroWhereNot() {
    assertThat(measured(() -> HealthCheckResponse.up("writes"), "writes")).isOne();
    assertThat(measured(() -> HealthCheckResponse.down("writes"), "writes")).isZero();
  }

  @Test
  void aCheckThatCannotAnswerDoesNotHold() {
    HealthCheck away =
        () -> {
          throw new IllegalStateException();
        };
    assertThat(measured(away, "unanswered")).isZero();
  }

  private static double measured(HealthCheck check, String name) {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    MultiGauge ready = MultiGauge.builder("ready").register(registry);
    ready.register(List.of(Measures.row(check)));
    return registry.get("ready").tag("check", name).gauge().value();
  }
}
