package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.calendar.JapanClock;
import osarai.storage.Transactions;

/**
 * The 保護責任者 or the office confirms that handling has started, not before the pass; what began
 * before it, before the designation or before the product is recorded as it was and marked so.
 */
@ApplicationScoped
class HandlerConfirmation {
  private final HandlerRegister register;
  private final HandlingStarts starts;
  private final AuditTrail audit;
  private final Clock clock;

  HandlerConfirmation(
      HandlerRegister register, HandlingStarts starts, AuditTrail audit, Clock clock) {
    this.register = register;
    this.starts = starts;
    this.audit = audit;
    this.clock = clock;
  }

  enum Confirming {
    /** Confirmed, now or before. */
    DONE,
    /** The course is not passed. */
    UNTRAINED,
    /** Earlier than the rules allow. */
    TOO_EARLY,
    /** Has not come yet. */
    IN_FUTURE,
    /** The designation has ended. */
    ENDED,
    /** There is a start of another day, of which the page of the form did not know. */
    STARTED_OTHERWISE,
    /** Confirmed and corrected since: what holds now is said by another correction. */
    TAKEN_BACK,
    /** The actor's own: somebody else confirms it. */
    OWN,
    /** No such designation, or none of this person's departments. */
    ABSENT
  }

  /**
   * What became of a confirmation.
   *
   * @param row as it stood; null where there is none for this person
   */
  record Answer(Confirming verdict, @Nullable HandlerRow row) {}

  Answer confirm(UUID actor, HandlerRights rights, UUID designation, LocalDate startedOn) {
    return Transactions.retried(() -> once(actor, rights, designation, startedOn));
  }

  private Answer once(UUID actor, HandlerRights rights, UUID designation, LocalDate startedOn) {
    LocalDate today = JapanClock.today(clock);
    HandlerRow row =
        register.row(designation, today, rights).filter(HandlerRow::confirmable).orElse(null);
    if (row == null) {
      return new Answer(Confirming.ABSENT, null);
    }
    LocalDate known = row.confirmedOn();
    boolean isNew = known == null;
    Confirming answer =
        isNew
            ? register.isOf(designation, actor) ? Confirming.OWN : judge(row, startedOn, today)
            : startedOn.equals(known) ? Confirming.DONE : Confirming.STARTED_OTHERWISE;
    if (answer != Confirming.DONE) {
      audit.write(
          Act.by(actor)
              .wasRefused(Action.CONFIRM_HANDLING)
              .to(ObjectKind.DESIGNATION, designation));
    } else if (isNew) {
      starts.append(new HandlingStart(designation, startedOn, actor, clock.instant()));
      audit.write(
          Act.by(actor).did(Action.CONFIRM_HANDLING).to(ObjectKind.DESIGNATION, designation));
    }
    return new Answer(answer, row);
  }

  /** Records what really happened; the same again changes nothing. */
  RecordedStart.Verdict record(
      UUID actor, HandlerRights rights, UUID designation, RecordedStart start) {
    return Transactions.retried(() -> recordOnce(actor, rights, designation, start));
  }

  private RecordedStart.Verdict recordOnce(
      UUID actor, HandlerRights rights, UUID designation, RecordedStart said) {
    LocalDate today = JapanClock.today(clock);
    HandlerRow row =
        register.row(designation, today, rights).filter(HandlerRow::confirmable).orElse(null);
    if (row == null) {
      return RecordedStart.Verdict.ABSENT;
    }
    RecordedStart start = said.under(row.period());
    ConfirmedStart known = row.start();
    if (known != null) {
      return known.says(start) ? RecordedStart.Verdict.DONE : RecordedStart.Verdict.STARTED;
    }
    RecordedStart.Verdict verdict =
        register.isOf(designation, actor)
            ? RecordedStart.Verdict.OWN
            : start.judge(row.period(), today);
    if (verdict == RecordedStart.Verdict.DONE) {
      starts.append(new HandlingStart(designation, start, actor, clock.instant()));
      audit.write(
          Act.by(actor).did(Action.RECORD_HANDLING).to(ObjectKind.DESIGNATION, designation));
    } else {
      audit.write(
          Act.by(actor).wasRefused(Action.RECORD_HANDLING).to(ObjectKind.DESIGNATION, designation));
    }
    return verdict;
  }

  private static Confirming judge(HandlerRow row, LocalDate startedOn, LocalDate today) {
    Handling handling = row.handling();
    LocalDate earliest = handling.startsOn();
    if (row.isTakenBack()) {
      return Confirming.TAKEN_BACK;
    }
    if (handling.state() == Handling.State.ENDED) {
      return Confirming.ENDED;
    }
    if (earliest == null) {
      return Confirming.UNTRAINED;
    }
    if (startedOn.isAfter(today)) {
      return Confirming.IN_FUTURE;
    }
    return startedOn.isBefore(earliest) ? Confirming.TOO_EARLY : Confirming.DONE;
  }
}
