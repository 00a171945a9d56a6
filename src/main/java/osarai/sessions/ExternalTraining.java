package osarai.sessions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import osarai.security.Ids;

/** A course that somebody else held (CYDER, J-LIS), with the number of its certificate. */
@Entity
class ExternalTraining {
  @Id private UUID id;
  private UUID personId;
  private UUID appointmentId;
  private String name;
  private LocalDate heldOn;
  private String certificate;
  private UUID enteredBy;
  private String enteredByWords;
  private Instant enteredAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  ExternalTraining() {}

  ExternalTraining(
      Trainee trainee,
      String name,
      LocalDate heldOn,
      String certificate,
      EnteredBy by,
      Instant now) {
    this.id = Ids.next();
    this.personId = trainee.id();
    this.appointmentId = trainee.appointment().id();
    this.name = name;
    this.heldOn = heldOn;
    this.certificate = certificate;
    this.enteredBy = by.person();
    this.enteredByWords = by.words();
    this.enteredAt = now;
  }

  UUID id() {
    return id;
  }

  UUID appointmentId() {
    return appointmentId;
  }

  String certificate() {
    return certificate;
  }

  UUID enteredBy() {
    return enteredBy;
  }

  String enteredByWords() {
    return enteredByWords;
  }

  Instant enteredAt() {
    return enteredAt;
  }

  /** What makes it the same training. */
  String identity() {
    return personId + " " + heldOn + " " + name;
  }
}
