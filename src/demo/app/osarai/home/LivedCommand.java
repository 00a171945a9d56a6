package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import org.jboss.logging.Logger;
import osarai.lived.LivedTown;

/** {@code lived FILE FOLDER}: plays the past of an invented town in an empty installation. */
@ApplicationScoped
class LivedCommand implements AddedCommand {
  private static final Logger LOG = Logger.getLogger("osarai");

  private final LivedTown town;
  private final Clock clock;

  LivedCommand(LivedTown town, Clock clock) {
    this.town = town;
    this.clock = clock;
  }

  @Override
  public String word() {
    return "lived";
  }

  @Override
  public int run(String... arguments) {
    if (arguments.length != 3) {
      LOG.error("lived needs two words more: the roster's file and the folder");
      return 2;
    }
    town.play(Path.of(arguments[1]), Path.of(arguments[2]), clock.instant());
    return 0;
  }
}
