package osarai.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That an appointment opens nothing any more, from a moment of its last day on (HR: inactive). */
@Entity
class AppointmentStopped {
  @Id private UUID appointmentId;
  private Instant stoppedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  AppointmentStopped() {}

  AppointmentStopped(UUID appointmentId, Instant stoppedAt) {
    this.appointmentId = appointmentId;
    this.stoppedAt = stoppedAt;
  }
}
