package osarai.home;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.Readiness;
import osarai.curriculum.Horizon;
import osarai.evidence.record.DutyStateCheck;

/** What the product has found wrong with itself. */
@ApplicationScoped
class DeskChecks {
  private final Horizon horizon;
  private final ClockSkew clock;
  private final DutyStateCheck states;

  DeskChecks(Horizon horizon, @Readiness ClockSkew clock, DutyStateCheck states) {
    this.horizon = horizon;
    this.clock = clock;
    this.states = states;
  }

  /**
   * What each check found.
   *
   * @param clockOff seconds, 0 for none
   * @param statesDiffering people
   */
  record DeskFindings(boolean horizonMissing, long clockOff, int statesDiffering) {
    public int red() {
      return (horizonMissing ? 1 : 0) + (clockOff == 0 ? 0 : 1) + (statesDiffering == 0 ? 0 : 1);
    }
  }

  DeskFindings found() {
    return new DeskFindings(horizon.isMissing(), clock.secondsOff(), states.differing());
  }
}
