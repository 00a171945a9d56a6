package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import osarai.evidence.record.DutyStateRebuild;

/** Not ready while what pages read of duties has not been written once for everybody. */
@Readiness
@ApplicationScoped
class StatesReady implements HealthCheck {
  private final DutyStateRebuild states;

  StatesReady(DutyStateRebuild states) {
    this.states = states;
  }

  @Override
  public HealthCheckResponse call() {
    try {
      return HealthCheckResponse.named("duty-states").status(states.isFilled()).build();
    } catch (RuntimeException away) {
      return HealthCheckResponse.down("duty-states"); // schema or database say why
    }
  }
}
