package osarai.home;

import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import osarai.accounts.FoundAccounts;
import osarai.files.Problems;
import osarai.hr.firstload.RosterFile;

/** The commands that run once and end. */
class Command implements QuarkusApplication {
  private static final Logger LOG = Logger.getLogger("osarai");

  private final Flyway flyway;
  private final RosterFile roster;
  private final FoundAccounts accounts;
  private final List<AddedCommand> added;

  Command(Flyway flyway, RosterFile roster, FoundAccounts accounts, @All List<AddedCommand> added) {
    this.flyway = flyway;
    this.roster = roster;
    this.accounts = accounts;
    this.added = added;
  }

  @Override
  @ActivateRequestContext
  public int run(String... arguments) {
    switch (arguments[0]) {
      case "migrate" -> {
        var result = flyway.migrate();
        LOG.infof("migrated: %d migrations", result.migrationsExecuted);
        return 0;
      }
      case "roster" -> {
        return roster(arguments);
      }
      case "confirm-accounts" -> {
        var done = accounts.confirmWhatAgrees("command");
        LOG.infof(
            "accounts: %d confirmed by number and name, %d left for /account-links",
            done.confirmed(), done.left());
        return 0;
      }
      default -> {
        return added(arguments);
      }
    }
  }

  private int added(String... arguments) {
    for (AddedCommand command : added) {
      if (command.word().equals(arguments[0])) {
        return command.run(arguments);
      }
    }
    LOG.errorf(
        "'%s' is no command; there are: migrate, roster FILE, confirm-accounts", arguments[0]);
    return 2;
  }

  private int roster(String... arguments) {
    if (arguments.length != 2) {
      LOG.error("roster needs one word more: the file");
      return 2;
    }
    try {
      int people = roster.load(Path.of(arguments[1]));
      LOG.infof("loaded: %d people", people);
      return 0;
    } catch (Problems.UnreadableContent e) {
      LOG.error(e.getMessage());
      return 1;
    }
  }
}
