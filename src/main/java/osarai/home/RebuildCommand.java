package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import osarai.evidence.record.DutyStateRebuild;

/** Writes anew what is kept of everybody's duties. */
@ApplicationScoped
class RebuildCommand implements Command {
  private static final Logger LOG = Logger.getLogger("osarai");

  private final DutyStateRebuild states;

  RebuildCommand(DutyStateRebuild states) {
    this.states = states;
  }

  @Override
  public String usage() {
    return "rebuild";
  }

  @Override
  public int run(List<String> words) {
    LOG.infof("duty_state written anew for %d people", states.everybody());
    return 0;
  }
}
