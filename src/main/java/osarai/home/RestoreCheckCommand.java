package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import osarai.backup.RestoreCheck;

/** Holds a restored database against the note of its dump; the file is the dump or the note. */
@ApplicationScoped
class RestoreCheckCommand implements Command {
  private final RestoreCheck check;

  RestoreCheckCommand(RestoreCheck check) {
    this.check = check;
  }

  @Override
  public String usage() {
    return "restore-check FILE";
  }

  @Override
  public int run(List<String> words) {
    return check.of(Path.of(words.get(0)));
  }
}
