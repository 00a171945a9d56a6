package osarai.curriculum;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import osarai.people.Change;

/** A duty as the facts have it after a change, beside its due date; the newest row holds. */
@Entity
@IdClass(DutyRestated.Key.class)
class DutyRestated {
  record Key(UUID dutyId, long changeId) implements Serializable {}

  @Id private UUID dutyId;
  @Id private long changeId;
  private LocalDate opensOn;
  private LocalDate ruleDueOn;
  private LocalDate creditFrom;
  private String reason;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  DutyRestated() {}

  DutyRestated(UUID dutyId, Owed owed, Change change) {
    this.dutyId = dutyId;
    this.changeId = change.id();
    this.opensOn = owed.opensOn();
    this.ruleDueOn = owed.due().byRule();
    this.creditFrom = owed.creditFrom();
    this.reason = owed.reason().line();
  }

  UUID dutyId() {
    return dutyId;
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
