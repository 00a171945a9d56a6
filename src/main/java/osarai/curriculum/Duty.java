package osarai.curriculum;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;
import osarai.people.Change;
import osarai.security.Ids;

/**
 * A course that a person owes; never changed, only withdrawn, re-dated or stated anew by a row of
 * its own.
 */
@Entity
class Duty {
  @Id private UUID id;
  private UUID personId;
  private UUID appointmentId;
  private String requirement;
  private String occasion;
  private String course;
  private short fiscalYear;

  @Enumerated(EnumType.STRING)
  private CreditWithin credit;

  private LocalDate opensOn;
  private LocalDate dueOn;
  private @Nullable LocalDate ruleDueOn;
  private @Nullable LocalDate creditFrom;
  private @Nullable LocalDate knownOn;
  private String reason;
  private long changeId;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  Duty() {}

  Duty(UUID personId, Owed owed, Change change) {
    this.id = Ids.next();
    this.personId = personId;
    this.appointmentId = owed.appointmentId();
    this.requirement = owed.requirement().id();
    this.occasion = owed.occasion();
    this.course = owed.requirement().course();
    this.fiscalYear = (short) owed.year().year();
    this.credit = owed.requirement().credit().within();
    this.opensOn = owed.opensOn();
    this.dueOn = owed.dueOn();
    this.ruleDueOn = owed.due().byRule();
    this.creditFrom = owed.creditFrom();
    this.knownOn = owed.knownOn();
    this.reason = owed.reason().line();
    this.changeId = change.id();
  }

  UUID id() {
    return id;
  }

  UUID personId() {
    return personId;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  /**
   * As it was made, with what became of it.
   *
   * @param restated as it was stated last; null where it never was anew
   */
  DutyHistory history(
      LocalDate due,
      @Nullable DutyRestated restated,
      boolean withdrawn,
      List<DutyHistory.Step> steps) {
    LocalDate opens = restated == null ? opensOn : restated.opensOn();
    return new DutyHistory(
        new DutyView(
            id,
            requirement,
            course,
            year(restated),
            opens,
            due,
            new KeptText(restated == null ? reason : restated.reason())),
        dueOn,
        restated == null ? ruleDueOn : restated.ruleDueOn(),
        knownOn,
        withdrawn,
        steps);
  }

  private int year(@Nullable DutyRestated restated) {
    Short since = restated == null ? null : restated.fiscalYear();
    return since == null ? fiscalYear : since;
  }
}
