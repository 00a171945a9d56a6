package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import osarai.calendar.JapanClock;

/** How many starts of handling the office can confirm today; /handlers lists them. */
@ApplicationScoped
public class StartsToConfirm {
  static final String SHOWN = "to-confirm";

  private final HandlerRegister register;
  private final Clock clock;

  StartsToConfirm(HandlerRegister register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  public int count() {
    LocalDate today = JapanClock.today(clock);
    HandlerRights office = new HandlerRights(true, true, Set.of(), Set.of());
    return (int)
        register.rows(RegisterDay.today(clock), office).stream()
            .filter(row -> row.isToBeConfirmed(today))
            .count();
  }

  /** The page that lists these, and no others. */
  public String address() {
    return "/handlers?show=" + SHOWN;
  }
}
