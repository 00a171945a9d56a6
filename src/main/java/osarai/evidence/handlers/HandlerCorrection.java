package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.JapanClock;
import osarai.forms.Seen;
import osarai.storage.Transactions;

/**
 * Whoever may confirm a start of handling says what was wrong with it. What really happened is
 * written also where it should not have: a day before the pass or the designation becomes a
 * finding.
 */
@ApplicationScoped
class HandlerCorrection {
  private final HandlerRegister register;
  private final HandlingStarts starts;
  private final AuditTrail audit;
  private final Clock clock;

  HandlerCorrection(
      HandlerRegister register, HandlingStarts starts, AuditTrail audit, Clock clock) {
    this.register = register;
    this.starts = starts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is said to be right.
   *
   * @param day null when handling had not started
   * @param seen what the page had shown
   */
  record Corrected(@Nullable LocalDate day, String reason, Seen seen) {}

  /**
   * Writes the correction, unless it is refused.
   *
   * @return empty for a designation without a confirmed start, or none of this person's departments
   */
  Optional<ConfirmedStart.Verdict> correct(
      UUID actor, HandlerRights rights, UUID designation, Corrected said) {
    return Transactions.retried(() -> once(actor, rights, designation, said));
  }

  private Optional<ConfirmedStart.Verdict> once(
      UUID actor, HandlerRights rights, UUID designation, Corrected said) {
    LocalDate today = JapanClock.today(clock);
    HandlerRow row = register.row(designation, today, rights).orElse(null);
    ConfirmedStart start = row == null || !row.confirmable() ? null : row.start();
    if (row == null || start == null) {
      audit.write(
          Act.by(actor)
              .wasRefused(Action.CORRECT_HANDLING)
              .to(ObjectKind.DESIGNATION, designation));
      return Optional.empty();
    }
    var given = new ConfirmedStart.Correction(said.day(), said.reason(), actor, clock.instant());
    ConfirmedStart.Verdict verdict = start.judge(given, row.period(), today);
    if (verdict == ConfirmedStart.Verdict.NEW) {
      verdict = judge(start, designation, actor, said.seen());
    }
    if (verdict == ConfirmedStart.Verdict.NEW) {
      starts.append(new HandlingStartCorrection(start.id(), start.corrections().size() + 1, given));
      audit.write(
          Act.by(actor).did(Action.CORRECT_HANDLING).to(ObjectKind.DESIGNATION, designation));
    } else if (verdict != ConfirmedStart.Verdict.SAID_BEFORE) {
      audit.write(
          Act.by(actor)
              .wasRefused(Action.CORRECT_HANDLING)
              .to(ObjectKind.DESIGNATION, designation));
    }
    return Optional.of(verdict);
  }

  private ConfirmedStart.Verdict judge(
      ConfirmedStart start, UUID designation, UUID actor, Seen seen) {
    if (register.isOf(designation, actor)) {
      return ConfirmedStart.Verdict.OWN;
    }
    return seen.isBefore(start.mark())
        ? ConfirmedStart.Verdict.CHANGED_SINCE
        : ConfirmedStart.Verdict.NEW;
  }
}
