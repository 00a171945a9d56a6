package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import osarai.advisories.Advisories;

/** Holds the parts of this installation against a newer list of advisories. */
@ApplicationScoped
class AdvisoriesCommand implements Command {
  private final Advisories advisories;

  AdvisoriesCommand(Advisories advisories) {
    this.advisories = advisories;
  }

  @Override
  public String usage() {
    return "advisories FILE";
  }

  @Override
  public int run(List<String> words) {
    return advisories.check(Path.of(words.get(0)));
  }
}
