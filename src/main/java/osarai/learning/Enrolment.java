package osarai.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.content.Course;
import osarai.login.CurrentPerson;
import osarai.security.Ids;

/**
 * A person's way through one course in one fiscal year, under one appointment; the course version
 * is pinned when it begins. A new fiscal year is a new enrolment, and so is what is owed again
 * after the last was finished.
 */
@Entity
class Enrolment {
  @Id private UUID id;
  private UUID personId;
  private UUID appointmentId;
  private String course;
  private short fiscalYear;

  /** 0 for the first. */
  private short round;

  @Column(columnDefinition = "CHAR(64)")
  private String courseVersion;

  private Instant startedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  Enrolment() {}

  Enrolment(CurrentPerson person, Course course, FiscalYear year, int round, Instant now) {
    this.id = Ids.next();
    this.personId = person.id();
    this.appointmentId = person.appointment().id();
    this.course = course.id();
    this.fiscalYear = (short) year.year();
    this.round = (short) round;
    this.courseVersion = course.sha256();
    this.startedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID personId() {
    return personId;
  }

  UUID appointmentId() {
    return appointmentId;
  }

  String course() {
    return course;
  }

  String courseVersion() {
    return courseVersion;
  }

  /** Whether what is done then still belongs to it: a new fiscal year is a new enrolment. */
  boolean isOfYear(Instant then) {
    return FiscalYear.of(JapanClock.dayOf(then)).year() == fiscalYear;
  }

  Instant startedAt() {
    return startedAt;
  }
}
