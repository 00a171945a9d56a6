package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Not ready while a migration that this node ships is missing, failed or altered; newer ones that
 * it does not know are allowed.
 */
@Readiness
@ApplicationScoped
class SchemaReady implements HealthCheck {
  private final Flyway flyway;
  private volatile boolean fits;

  SchemaReady(Flyway flyway) {
    this.flyway = flyway;
  }

  @Override
  public HealthCheckResponse call() {
    if (fits) {
      return HealthCheckResponse.up("schema");
    }
    List<String> wanting =
        Arrays.stream(flyway.info().all())
            .filter(SchemaReady::isWanting)
            .map(info -> info.getDescription() + ": " + info.getState().getDisplayName())
            .toList();
    fits = wanting.isEmpty();
    var answer = HealthCheckResponse.named("schema").status(fits);
    wanting.forEach(one -> answer.withData(one, "run 'migrate'"));
    return answer.build();
  }

  private static boolean isWanting(MigrationInfo info) {
    MigrationState state = info.getState();
    boolean ours = info.getScript() != null && state.isResolved();
    return (ours && !state.isApplied()) || state.isFailed() || state == MigrationState.OUTDATED;
  }
}
