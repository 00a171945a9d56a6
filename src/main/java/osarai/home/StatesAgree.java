package osarai.home;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import osarai.evidence.record.DutyStateCheck;

/**
 * Whether what is kept of duties is what the records say. No node is taken out for it: the others
 * read the same.
 */
@Wellness
@ApplicationScoped
class StatesAgree implements HealthCheck {
  private final DutyStateCheck states;

  StatesAgree(DutyStateCheck states) {
    this.states = states;
  }

  @Override
  public HealthCheckResponse call() {
    int differing = states.differing();
    return HealthCheckResponse.named("duty-states-agree")
        .status(differing == 0)
        .withData("people-of-whom-they-differ", differing)
        .build();
  }
}
