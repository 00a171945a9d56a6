package osarai.trainings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import osarai.login.EnteredBy;
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
  private short number;
  private UUID enteredBy;
  private String enteredByWords;
  private Instant enteredAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  ExternalTraining() {}

  /**
   * As a row of the file says it.
   *
   * @param number how many entries of the same were taken back before
   */
  record ListedTraining(
      Trainee trainee, String name, LocalDate on, String certificate, int number) {
    static String identity(UUID person, LocalDate on, String name) {
      return person + " " + on + " " + ListWords.key(name);
    }

    String identity() {
      return identity(trainee.id(), on, name);
    }
  }

  ExternalTraining(ListedTraining told, EnteredBy by, Instant now) {
    this.id = Ids.next();
    this.personId = told.trainee().id();
    this.appointmentId = told.trainee().appointment().id();
    this.name = told.name();
    this.heldOn = told.on();
    this.certificate = told.certificate();
    this.number = (short) told.number();
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
    return ListedTraining.identity(personId, heldOn, name);
  }
}
