package osarai.curriculum;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;

/** A duty as it stands, read from the view of that name. */
@Entity
@Immutable
@Table(name = "duty_now")
class DutyNow {
  @Id private UUID id;
  private UUID personId;
  private @Nullable UUID appointmentId;
  private String requirement;
  private String occasion;
  private String course;
  private short fiscalYear;
  private LocalDate opensOn;
  private LocalDate dueOn;
  private String reason;
  private boolean withdrawn;
  private @Nullable LocalDate ruleDueOn;
  private @Nullable LocalDate creditFrom;
  private @Nullable LocalDate knownOn;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  DutyNow() {}

  UUID id() {
    return id;
  }

  UUID personId() {
    return personId;
  }

  /** What makes it the same duty as one computed again. */
  String identity() {
    return requirement + " " + occasion;
  }

  String requirement() {
    return requirement;
  }

  String occasion() {
    return occasion;
  }

  @Nullable UUID appointmentId() {
    return appointmentId;
  }

  /** Whether all but its due date is as the facts have it. */
  boolean isStatedAs(Owed owed) {
    return owed.opensOn().equals(opensOn)
        && owed.due().byRule().equals(ruleDueOn)
        && owed.creditFrom().equals(creditFrom)
        && owed.reason().line().equals(reason);
  }

  LocalDate dueOn() {
    return dueOn;
  }

  /** The day on which its ground became known; null in rows of before. */
  @Nullable LocalDate knownOn() {
    return knownOn;
  }

  int fiscalYear() {
    return fiscalYear;
  }

  boolean isWithdrawn() {
    return withdrawn;
  }

  DutyView view() {
    return new DutyView(id, requirement, course, fiscalYear, opensOn, dueOn, new KeptText(reason));
  }
}
