package osarai.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import osarai.content.AcknowledgementText;
import osarai.security.Ids;

/** A 同意 to an exact text, for one appointment. */
@Entity
class Acknowledgement {
  static final String IN_BROWSER = "browser";

  @Id private UUID id;
  private UUID enrolmentId;
  private UUID personId;
  private UUID appointmentId;

  @Column(columnDefinition = "CHAR(64)")
  private String textSha256;

  private Instant acknowledgedAt;
  private String method;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  Acknowledgement() {}

  Acknowledgement(Enrolment enrolment, AcknowledgementText text, Instant now) {
    this.id = Ids.next();
    this.enrolmentId = enrolment.id();
    this.personId = enrolment.personId();
    this.appointmentId = enrolment.appointmentId();
    this.textSha256 = text.sha256();
    this.acknowledgedAt = now;
    this.method = IN_BROWSER;
  }

  UUID id() {
    return id;
  }

  String textSha256() {
    return textSha256;
  }

  Instant acknowledgedAt() {
    return acknowledgedAt;
  }
}
