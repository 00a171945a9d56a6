package osarai.home;

import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import osarai.accounts.FoundAccounts;
import osarai.backup.Backup;
import osarai.backup.RestoreCheck;
import osarai.files.Problems;
import osarai.hr.firstload.RosterFile;

/** The commands that run once and end. */
class Command implements QuarkusApplication {
  private static final Logger LOG = Logger.getLogger("osarai");

  private final Flyway flyway;
  private final RosterFile roster;
  private final FoundAccounts accounts;
  private final Backup backup;
  private final RestoreCheck restoreCheck;
  private final List<AddedCommand> added;

  Command(
      Flyway flyway,
      RosterFile roster,
      FoundAccounts accounts,
      Backup backup,
      RestoreCheck restoreCheck,
      @All List<AddedCommand> added) {
    this.flyway = flyway;
    this.roster = roster;
    this.accounts = accounts;
    this.backup = backup;
    this.restoreCheck = restoreCheck;
    this.added = added;
  }

  @Override
  @ActivateRequestContext
  public int run(String... arguments) {
    switch (arguments[0]) {
      case "migrate" -> {
        return migrate();
      }
      case "roster" -> {
        return with("the file", this::roster, arguments);
      }
      case "backup" -> {
        return with("the folder", backup::into, arguments);
      }
      case "restore-check" -> {
        return with("the dump, or its note", restoreCheck::of, arguments);
      }
      case "confirm-accounts" -> {
        return confirmAccounts();
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
        "'%s' is no command; there are: migrate, roster FILE, confirm-accounts, backup DIR,"
            + " restore-check FILE",
        arguments[0]);
    return 2;
  }

  private int migrate() {
    var result = flyway.migrate();
    LOG.infof("migrated: %d migrations", result.migrationsExecuted);
    return 0;
  }

  private int confirmAccounts() {
    var done = accounts.confirmWhatAgrees("command");
    LOG.infof(
        "accounts: %d confirmed by number and name, %d left for /account-links",
        done.confirmed(), done.left());
    return 0;
  }

  private static int with(String missing, ToIntFunction<Path> work, String... arguments) {
    if (arguments.length != 2) {
      LOG.errorf("%s needs one word more: %s", arguments[0], missing);
      return 2;
    }
    return work.applyAsInt(Path.of(arguments[1]));
  }

  private int roster(Path file) {
    try {
      int people = roster.load(file);
      LOG.infof("loaded: %d people", people);
      return 0;
    } catch (Problems.UnreadableContent e) {
      LOG.error(e.getMessage());
      return 1;
    }
  }
}
