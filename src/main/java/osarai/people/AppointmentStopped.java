package osarai.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import osarai.calendar.JapanClock;
import osarai.calendar.Period;

/**
 * That an appointment opens nothing any more, from a moment of its last day on (HR: inactive).
 * Where that end is corrected to a later day than the one of the stop, it opens again; the
 * statements in SQL say the same of the days in Japan: nine hours ahead, and the day after.
 */
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

  UUID appointmentId() {
    return appointmentId;
  }

  /** Whether the appointment, as its days are known, had its last day by the stop. */
  boolean holds(Period appointment) {
    LocalDate last = appointment.lastDay();
    return last != null && !last.isAfter(JapanClock.dayOf(stoppedAt));
  }
}
