package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import org.jboss.logging.Logger;
import osarai.files.Problems;
import osarai.hr.firstload.RosterFile;

/** The first load of an empty installation. */
@ApplicationScoped
class RosterCommand implements Command {
  private static final Logger LOG = Logger.getLogger("osarai");

  private final RosterFile roster;

  RosterCommand(RosterFile roster) {
    this.roster = roster;
  }

  @Override
  public String usage() {
    return "roster FILE";
  }

  @Override
  public int run(List<String> words) {
    try {
      int people = roster.load(Path.of(words.get(0)));
      LOG.infof("loaded: %d people", people);
      return 0;
    } catch (Problems.UnreadableContent e) {
      LOG.error(e.getMessage());
      return 1;
    }
  }
}
