package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import osarai.lived.LivedTown;

/** Plays the past of an invented town, the roster's file, in an empty installation. */
@ApplicationScoped
class LivedCommand implements Command {
  private final LivedTown town;
  private final Clock clock;

  LivedCommand(LivedTown town, Clock clock) {
    this.town = town;
    this.clock = clock;
  }

  @Override
  public String usage() {
    return "lived FILE FOLDER";
  }

  @Override
  public int run(List<String> words) {
    town.play(Path.of(words.get(0)), Path.of(words.get(1)), clock.instant());
    return 0;
  }
}
