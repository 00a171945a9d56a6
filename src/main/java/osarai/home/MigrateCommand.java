package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/** Brings the database to the schema of this version. */
@ApplicationScoped
class MigrateCommand implements Command {
  private static final Logger LOG = Logger.getLogger("osarai");

  private final Flyway flyway;

  MigrateCommand(Flyway flyway) {
    this.flyway = flyway;
  }

  @Override
  public String usage() {
    return "migrate";
  }

  @Override
  public int run(List<String> words) {
    var result = flyway.migrate();
    LOG.infof("migrated: %d migrations", result.migrationsExecuted);
    return 0;
  }
}
