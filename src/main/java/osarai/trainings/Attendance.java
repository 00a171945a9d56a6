package osarai.trainings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.forms.Seen;
import osarai.login.EnteredBy;
import osarai.security.Ids;

/** That a person attended a session, with the papers of it; a correction is the next revision. */
@Entity
class Attendance {
  @Id private UUID id;
  private UUID sessionId;
  private UUID personId;
  private short revision;
  private UUID appointmentId;
  private boolean present;
  private @Nullable Short correct;
  private @Nullable String agreementReference;
  private @Nullable String explainer;
  private @Nullable LocalDate explainedOn;
  private @Nullable String explainedWith;
  private boolean complete;
  private @Nullable String reason;
  private UUID tickedBy;
  private String tickedByWords;
  private Instant tickedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  Attendance() {}

  /**
   * What was entered about one person.
   *
   * @param correct right answers of the paper quiz; null where it is not there yet
   * @param agreementReference of the paper 同意書
   */
  record Entry(
      UUID person,
      boolean present,
      @Nullable Integer correct,
      @Nullable String agreementReference,
      TrainingEntered.@Nullable Explanation explanation) {}

  Attendance(
      GroupSession session,
      Trainee trainee,
      Entry entry,
      int revision,
      boolean complete,
      @Nullable String reason,
      EnteredBy by,
      Instant now) {
    this.id = Ids.next();
    this.sessionId = session.id();
    this.personId = trainee.id();
    this.revision = (short) revision;
    this.appointmentId = trainee.appointment().id();
    this.present = entry.present();
    Integer right = entry.correct();
    this.correct = right == null ? null : right.shortValue();
    this.agreementReference = entry.agreementReference();
    TrainingEntered.Explanation explanation = entry.explanation();
    if (explanation != null) {
      this.explainer = explanation.explainer();
      this.explainedOn = explanation.on();
      this.explainedWith = explanation.material();
    }
    this.complete = complete;
    this.reason = reason;
    this.tickedBy = by.person();
    this.tickedByWords = by.words();
    this.tickedAt = now;
  }

  /** Whether the entry says nothing else about presence, result and 同意書. */
  boolean saysTheSame(Entry entry) {
    Integer right = entry.correct();
    return present == entry.present()
        && Objects.equals(correct == null ? null : correct.intValue(), right)
        && Objects.equals(agreementReference, entry.agreementReference());
  }

  /** Whether the entry brings another result or 同意書; what it leaves out contradicts nothing. */
  boolean contradicts(Entry entry) {
    Integer right = entry.correct();
    String paper = entry.agreementReference();
    return (right != null && (correct == null || correct.intValue() != right))
        || (paper != null && !paper.equals(agreementReference));
  }

  /** By which a page says that it had shown this row. */
  String mark() {
    return Seen.mark(id);
  }

  UUID id() {
    return id;
  }

  UUID sessionId() {
    return sessionId;
  }

  UUID personId() {
    return personId;
  }

  UUID appointmentId() {
    return appointmentId;
  }

  int revision() {
    return revision;
  }

  boolean isPresent() {
    return present;
  }

  boolean isComplete() {
    return complete;
  }

  @Nullable Short correct() {
    return correct;
  }

  @Nullable String agreementReference() {
    return agreementReference;
  }

  @Nullable String explainer() {
    return explainer;
  }

  @Nullable LocalDate explainedOn() {
    return explainedOn;
  }

  @Nullable String explainedWith() {
    return explainedWith;
  }

  @Nullable String reason() {
    return reason;
  }

  UUID tickedBy() {
    return tickedBy;
  }

  String tickedByWords() {
    return tickedByWords;
  }

  Instant tickedAt() {
    return tickedAt;
  }
}
