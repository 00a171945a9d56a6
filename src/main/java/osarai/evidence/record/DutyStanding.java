package osarai.evidence.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.curriculum.CreditWithin;
import osarai.curriculum.DutyHistory;
import osarai.forms.KeptText;

/**
 * A duty and whether it is fulfilled by its credit rule: the one state, as kept, that pages and
 * rates share.
 */
@Entity
@Immutable
@Table(name = "duty_standing_kept")
public class DutyStanding {
  /** How a duty stands on a day. */
  public enum State {
    DONE,
    /** 期限後に修了: fulfilled, on a day after the due day */
    DONE_LATE,
    LATE,
    DUE,
    COMING,
    /** 未了: not fulfilled when its year was closed, or when the appointment behind it ended */
    UNMET;

    /**
     * The one rule: late from the day after the due day; what was fulfilled on a later day is not
     * fulfilled yet.
     *
     * @param fulfilledAt when the pass was that counts, however long after the day
     * @param isUnmet whether its year or the appointment behind it had ended by then
     */
    public static State on(
        LocalDate day,
        @Nullable Instant fulfilledAt,
        boolean isUnmet,
        LocalDate opensOn,
        LocalDate dueOn) {
      LocalDate fulfilled = fulfilledAt == null ? null : JapanClock.dayOf(fulfilledAt);
      if (fulfilled != null && !fulfilled.isAfter(day)) {
        return fulfilled.isAfter(dueOn) ? DONE_LATE : DONE;
      }
      if (isUnmet) {
        return UNMET;
      }
      if (day.isBefore(opensOn)) {
        return COMING;
      }
      return day.isAfter(dueOn) ? LATE : DUE;
    }

    /** Whether it is fulfilled, in time or not. */
    public boolean isDone() {
      return this == DONE || this == DONE_LATE;
    }
  }

  @Id private UUID id;
  private UUID personId;
  private UUID appointmentId;
  private String requirement;
  private String course;
  private short fiscalYear;
  private LocalDate opensOn;
  private LocalDate dueOn;
  private String reason;

  @Enumerated(EnumType.STRING)
  private CreditWithin credit;

  private @Nullable LocalDate ruleDueOn;
  private @Nullable LocalDate creditFrom;
  private @Nullable LocalDate knownOn;
  private @Nullable Instant fulfilledAt;
  private @Nullable String closedAs;
  private @Nullable LocalDate appointedUntil;
  private @Nullable Instant closedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  DutyStanding() {}

  /**
   * How it stands on the day, of what is known now: unmet from the day of the closing, or the day
   * after the last day.
   */
  public State state(LocalDate day) {
    return State.on(day, fulfilledAt, isClosedBy(day) || hasEndedBy(day), opensOn, dueOn);
  }

  private boolean isClosedBy(LocalDate day) {
    return isClosed() && (closedAt == null || !day.isBefore(JapanClock.dayOf(closedAt)));
  }

  public UUID id() {
    return id;
  }

  public UUID personId() {
    return personId;
  }

  public String course() {
    return course;
  }

  public int fiscalYear() {
    return fiscalYear;
  }

  public LocalDate opensOn() {
    return opensOn;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** As the rule has it, where its ground became known too late for that day. */
  public Optional<LateFact> late() {
    return ruleDueOn != null
            && knownOn != null
            && DutyHistory.isKnownLate(ruleDueOn, knownOn, opensOn, dueOn)
        ? Optional.of(new LateFact(ruleDueOn, knownOn))
        : Optional.empty();
  }

  /** The due day of the rule, and the day on which it became known what obliges. */
  public record LateFact(LocalDate ruleDueOn, LocalDate knownOn) {
    public String ruleDue() {
      return JapaneseDate.of(ruleDueOn);
    }

    public String known() {
      return JapaneseDate.of(knownOn);
    }
  }

  public KeptText reason() {
    return new KeptText(reason);
  }

  public @Nullable Instant fulfilledAt() {
    return fulfilledAt;
  }

  /** Whether only a pass under its own appointment counts. */
  boolean countsOnlyUnderIt() {
    return credit == CreditWithin.APPOINTMENT;
  }

  UUID appointmentId() {
    return appointmentId;
  }

  /**
   * Whether it is not fulfilled and a pass on the day would count. Narrower than {@code
   * duty_credit}, which knows no day of opening: of a year or an appointment none before it opens,
   * nor after the appointment; of an event from the day that the rule gives, before it opens too.
   */
  boolean isOpenTo(LocalDate day) {
    return fulfilledAt == null
        && switch (credit) {
          case FISCAL_YEAR -> FiscalYear.of(day).year() == fiscalYear && !day.isBefore(opensOn);
          case APPOINTMENT -> !day.isBefore(opensOn) && !hasEndedBy(day);
          case EVENT -> creditFrom != null && !day.isBefore(creditFrom);
        };
  }

  /** Whether a pass on the day would fulfil it; once its year is closed, none does. */
  boolean isOwedTo(LocalDate day) {
    return isOpenTo(day) && !isClosed();
  }

  /** Whether it is of a year before, and still to be fulfilled on the day. */
  public boolean isCarriedOver(LocalDate day) {
    return isCarriedOver(fiscalYear, credit, state(day), day);
  }

  /**
   * The same of any duty: until its year is closed a pass counts for an event or an appointment,
   * whichever year it is of; what was owed for a fiscal year only that year could fulfil.
   */
  public static boolean isCarriedOver(
      int fiscalYear, CreditWithin credit, State state, LocalDate day) {
    return fiscalYear < FiscalYear.of(day).year()
        && credit != CreditWithin.FISCAL_YEAR
        && (state == State.LATE || state == State.DUE);
  }

  /** Whether 年度締め has settled it for good as not fulfilled. */
  public boolean isClosedUnfulfilled() {
    return closedAs != null && fulfilledAt == null;
  }

  /** Whether 年度締め of its fiscal year has settled it for good. */
  public boolean isClosed() {
    return closedAs != null;
  }

  /**
   * Whether the appointment that could have fulfilled it, or the person's last, has ended by then.
   */
  public boolean hasEndedBy(LocalDate day) {
    return appointedUntil != null && !day.isBefore(appointedUntil);
  }

  /**
   * The first day after the appointment that could have fulfilled it, or after the person's last
   * where any could; null while no end is known.
   */
  public @Nullable LocalDate appointedUntil() {
    return appointedUntil;
  }
}
