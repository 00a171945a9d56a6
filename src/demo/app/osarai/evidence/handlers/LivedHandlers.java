package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import osarai.calendar.JapanClock;

/** The office of the past confirms since when handlers handle. */
@ApplicationScoped
public class LivedHandlers {
  private static final HandlerRights OFFICE = new HandlerRights(true, true, Set.of(), Set.of());

  private final HandlerRegister register;
  private final HandlerConfirmation confirmation;
  private final Clock clock;

  LivedHandlers(HandlerRegister register, HandlerConfirmation confirmation, Clock clock) {
    this.register = register;
    this.confirmation = confirmation;
    this.clock = clock;
  }

  /** Takes over the starts of those who were designated before that day. */
  public void takeOver(LocalDate before, String document, String why, UUID by) {
    for (HandlerRow row : rows()) {
      LocalDate from = row.period().from();
      if (row.start() == null && row.confirmable() && from.isBefore(before)) {
        var start = new RecordedStart(StartKind.TAKEN_OVER, from, document, why);
        confirmation.record(by, OFFICE, row.id(), start);
      }
    }
  }

  /**
   * Confirms what can be.
   *
   * @param forgotten by staff number, whose start nobody thinks of
   */
  public void confirm(Predicate<String> forgotten, UUID by) {
    LocalDate today = JapanClock.today(clock);
    for (HandlerRow row : rows()) {
      LocalDate day = row.handling().startsOn();
      if (day != null && row.isToBeConfirmed(today) && !forgotten.test(row.staffNumber())) {
        confirmation.confirm(by, OFFICE, row.id(), day);
      }
    }
  }

  @Transactional
  List<HandlerRow> rows() {
    return register.rows(new RegisterDay(JapanClock.today(clock), null), OFFICE);
  }
}
