package osarai.home;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.function.DoubleSupplier;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import osarai.accounts.StuckAccountTasks;
import osarai.evidence.record.DutyStateCheck;
import osarai.storage.ServingNode;

/**
 * What the alerts of an operator look at beside the figures of the server (docker/alerts.yaml);
 * measured every half minute, so that reading them asks nothing of the database.
 */
@ApplicationScoped
class Measures {
  private final Instance<HealthCheck> checks;
  private final ClockSkew clock;
  private final DutyStateCheck states;
  private final StuckAccountTasks tasks;
  private final ServingNode node;
  private final MultiGauge ready;
  private volatile double differing = Double.NaN;
  private volatile double stuck = Double.NaN;

  Measures(
      @Readiness Instance<HealthCheck> checks,
      @Readiness ClockSkew clock,
      DutyStateCheck states,
      StuckAccountTasks tasks,
      ServingNode node,
      MeterRegistry registry) {
    this.checks = checks;
    this.clock = clock;
    this.states = states;
    this.tasks = tasks;
    this.node = node;
    this.ready = MultiGauge.builder("osarai.ready").register(registry);
    gauge(registry, "osarai.clock.off.seconds", clock::seconds);
    gauge(registry, "osarai.duty.states.differing", () -> differing);
    gauge(registry, "osarai.account.tasks.stuck", () -> stuck);
  }

  private static void gauge(MeterRegistry registry, String name, DoubleSupplier value) {
    Gauge.builder(name, value::getAsDouble).register(registry);
  }

  @Scheduled(
      every = "30s",
      delayed = "5s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void measure() {
    if (!node.serves()) {
      return;
    }
    ready.register(checks.stream().<Row<?>>map(Measures::row).toList(), true);
    differing = orUnknown(states::differing);
    stuck = orUnknown(tasks::count);
  }

  static Row<?> row(HealthCheck check) {
    try {
      HealthCheckResponse answer = check.call();
      return Row.of(Tags.of("check", answer.getName()), answer.getStatus() == Status.UP ? 1 : 0);
    } catch (RuntimeException away) {
      return Row.of(Tags.of("check", "unanswered"), 0); // another check says why
    }
  }

  private static double orUnknown(DoubleSupplier figure) {
    try {
      return figure.getAsDouble();
    } catch (RuntimeException away) {
      return Double.NaN; // osarai.ready says why
    }
  }
}
