package osarai.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.learning.CourseFinished;
import osarai.people.EmploymentType;
import osarai.security.Ids;

/**
 * A course completed by a person: who, under which appointment, in which department and employment
 * as of that day, which texts, with what result. Copied, not joined, and never changed.
 */
@Entity
class Completion {
  static final String IN_BROWSER = "browser";

  @Id private UUID id;
  private UUID enrolmentId;
  private UUID personId;
  private UUID appointmentId;
  private String course;
  private short fiscalYear;
  private UUID attemptId;
  private String staffNumber;
  private String name;
  private String department;
  private String employmentType;

  @Column(columnDefinition = "CHAR(64)")
  private String courseVersion;

  private String policyVersion;
  private short correct;
  private short drawn;
  private short passMark;
  private String mode;
  private Instant startedAt;
  private Instant completedAt;
  private UUID ledgerEntryId;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  Completion() {}

  Completion(UUID id, CourseFinished finished, Instant completedAt, LedgerEntry entry) {
    this.id = id;
    this.enrolmentId = finished.enrolmentId();
    this.personId = finished.person().id();
    this.appointmentId = finished.person().appointment().id();
    this.course = finished.course().id();
    this.fiscalYear = (short) FiscalYear.of(JapanClock.dayOf(completedAt)).year();
    this.attemptId = finished.attemptId();
    this.staffNumber = finished.person().appointment().staffNumber().value();
    this.name = finished.person().name();
    this.department = finished.person().departments();
    this.employmentType = finished.person().appointment().type().name();
    this.courseVersion = finished.course().sha256();
    this.policyVersion = finished.course().policy().version();
    this.correct = (short) finished.correct();
    this.drawn = (short) finished.answers().size();
    this.passMark = (short) finished.passMark();
    this.mode = IN_BROWSER;
    this.startedAt = finished.startedAt();
    this.completedAt = completedAt;
    this.ledgerEntryId = entry.id();
  }

  static UUID newId() {
    return Ids.next();
  }

  UUID id() {
    return id;
  }

  UUID personId() {
    return personId;
  }

  UUID ledgerEntryId() {
    return ledgerEntryId;
  }

  CompletionView view() {
    return new CompletionView(
        id,
        course,
        new FiscalYear(fiscalYear),
        name,
        staffNumber,
        department,
        EmploymentType.valueOf(employmentType),
        courseVersion,
        policyVersion,
        correct,
        drawn,
        passMark,
        startedAt,
        completedAt);
  }
}
