package osarai.curriculum;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.people.Change;

/** A duty as the facts have it after a change, beside its due date; the newest row holds. */
@Entity
@IdClass(DutyRestated.Key.class)
class DutyRestated {
  record Key(UUID dutyId, long changeId) implements Serializable {}

  @Id private UUID dutyId;
  @Id private long changeId;
  private @Nullable Short fiscalYear;
  private LocalDate opensOn;
  private LocalDate ruleDueOn;
  private LocalDate creditFrom;
  private String reason;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  DutyRestated() {}

  DutyRestated(UUID dutyId, Owed owed, FiscalYear year, Change change) {
    this(
        dutyId,
        change,
        year,
        owed.opensOn(),
        owed.due().byRule(),
        owed.creditFrom(),
        owed.reason().line());
  }

  DutyRestated(
      UUID dutyId,
      Change change,
      FiscalYear year,
      LocalDate opensOn,
      LocalDate ruleDueOn,
      LocalDate creditFrom,
      String reason) {
    this.dutyId = dutyId;
    this.changeId = change.id();
    this.fiscalYear = (short) year.year();
    this.opensOn = opensOn;
    this.ruleDueOn = ruleDueOn;
    this.creditFrom = creditFrom;
    this.reason = reason;
  }

  UUID dutyId() {
    return dutyId;
  }

  /** In which it belongs since; null in rows of before, for which it stays. */
  @Nullable Short fiscalYear() {
    return fiscalYear;
  }

  LocalDate opensOn() {
    return opensOn;
  }

  LocalDate ruleDueOn() {
    return ruleDueOn;
  }

  String reason() {
    return reason;
  }
}
