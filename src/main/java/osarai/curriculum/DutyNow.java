package osarai.curriculum;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.forms.KeptText;
import osarai.people.Change;

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

  @Enumerated(EnumType.STRING)
  private CreditWithin credit;

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
  boolean isStatedAs(Owed owed, FiscalYear year) {
    return year.year() == fiscalYear
        && owed.opensOn().equals(opensOn)
        && owed.due().byRule().equals(ruleDueOn)
        && owed.creditFrom().equals(creditFrom)
        && owed.reason().line().equals(reason);
  }

  /** Whether it is owed for that fiscal year and no other, as {@link Requirement#isOfAYear}. */
  boolean isOfAYear() {
    return credit == CreditWithin.FISCAL_YEAR || occasion.equals(String.valueOf(fiscalYear));
  }

  /** Whether only its own appointment can fulfil it, as {@link Requirement}. */
  boolean isOfItsAppointment() {
    return credit == CreditWithin.APPOINTMENT;
  }

  /** The same in another fiscal year; absent where it is a row of before. */
  Optional<DutyRestated> movedTo(FiscalYear year, Change change) {
    return ruleDueOn == null || creditFrom == null
        ? Optional.empty()
        : Optional.of(new DutyRestated(id, change, year, opensOn, ruleDueOn, creditFrom, reason));
  }

  LocalDate opensOn() {
    return opensOn;
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
