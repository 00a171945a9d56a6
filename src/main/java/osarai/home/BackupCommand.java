package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import osarai.backup.Backup;

/** Dumps of the databases, and the note of what they hold. */
@ApplicationScoped
class BackupCommand implements Command {
  private final Backup backup;

  BackupCommand(Backup backup) {
    this.backup = backup;
  }

  @Override
  public String usage() {
    return "backup DIR";
  }

  @Override
  public int run(List<String> words) {
    return backup.into(Path.of(words.get(0)));
  }
}
