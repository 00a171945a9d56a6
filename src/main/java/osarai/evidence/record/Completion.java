package osarai.evidence.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.content.Course;
import osarai.evidence.ledger.LedgerEntry;
import osarai.forms.Worded;
import osarai.learning.CourseFinished;
import osarai.people.EmploymentType;
import osarai.security.Ids;
import osarai.trainings.Trainee;
import osarai.trainings.TrainingEntered;
import osarai.trainings.TrainingMode;

/**
 * A course completed by a person: who, under which appointment, in which department and employment
 * as of that day, which texts, with what result. Copied, not joined, and never changed.
 */
@Entity
class Completion {
  /** Stands for the course where it was none of ours. */
  static final String EXTERNAL = "external";

  @Id private UUID id;
  private @Nullable UUID enrolmentId;
  private UUID personId;
  private UUID appointmentId;
  private String course;
  private short fiscalYear;
  private @Nullable UUID attemptId;
  private String staffNumber;
  private String name;
  private String department;
  private String employmentType;

  @Column(columnDefinition = "CHAR(64)")
  private @Nullable String courseVersion;

  private @Nullable String policyVersion;
  private @Nullable Short correct;
  private @Nullable Short drawn;
  private @Nullable Short passMark;
  private String mode;
  private @Nullable Instant startedAt;
  private Instant completedAt;
  private UUID ledgerEntryId;
  private @Nullable UUID sourceId;
  private @Nullable String title;
  private @Nullable UUID enteredBy;
  private @Nullable String enteredByWords;
  private @Nullable Instant recordedAt;
  private @Nullable Short entryNumber;

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
    this.mode = TrainingMode.IN_BROWSER.word();
    this.startedAt = finished.startedAt();
    this.completedAt = completedAt;
    this.ledgerEntryId = entry.id();
  }

  /**
   * As another person entered it: it counts for the day of the training, not of the entry.
   *
   * @param number how many of the person's course and fiscal year others have entered before
   */
  Completion(UUID id, TrainingEntered entered, int number, Instant now, LedgerEntry entry) {
    Trainee trainee = entered.trainee();
    this.id = id;
    this.personId = trainee.id();
    this.appointmentId = trainee.appointment().id();
    this.fiscalYear = (short) FiscalYear.of(entered.on()).year();
    this.staffNumber = trainee.appointment().staffNumber().value();
    this.name = trainee.name();
    this.department = trainee.departments();
    this.employmentType = trainee.appointment().type().name();
    Course taken = entered.course();
    this.course = taken == null ? EXTERNAL : taken.id();
    this.courseVersion = taken == null ? null : taken.sha256();
    this.policyVersion = taken == null ? null : taken.policy().version();
    TrainingEntered.Score result = entered.result();
    if (result != null) {
      this.correct = (short) result.correct();
      this.drawn = (short) result.asked();
      this.passMark = (short) result.passMark();
    }
    this.mode = entered.mode().word();
    this.completedAt = JapanClock.startOf(entered.on());
    this.ledgerEntryId = entry.id();
    this.sourceId = entered.source();
    this.title = entered.title();
    this.enteredBy = entered.enteredBy().person();
    this.enteredByWords = entered.enteredBy().words();
    this.recordedAt = now;
    this.entryNumber = taken == null ? null : (short) number;
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

  String course() {
    return course;
  }

  UUID ledgerEntryId() {
    return ledgerEntryId;
  }

  @Nullable UUID sourceId() {
    return sourceId;
  }

  @Nullable UUID enrolmentId() {
    return enrolmentId;
  }

  @Nullable UUID attemptId() {
    return attemptId;
  }

  @Nullable UUID enteredBy() {
    return enteredBy;
  }

  FiscalYear year() {
    return new FiscalYear(fiscalYear);
  }

  /**
   * To be shown.
   *
   * @param withdrawn null while it stands
   */
  CompletionView view(@Nullable CompletionWithdrawn withdrawn) {
    return new CompletionView(
        id,
        personId,
        course,
        title,
        year(),
        name,
        staffNumber,
        department,
        EmploymentType.valueOf(employmentType),
        courseVersion,
        policyVersion,
        correct == null || drawn == null || passMark == null
            ? null
            : new CompletionView.Score(correct, drawn, passMark),
        Worded.of(TrainingMode.class, mode).orElseThrow(),
        sourceId,
        enteredBy,
        enteredByWords,
        startedAt,
        completedAt,
        recordedAt == null ? completedAt : recordedAt,
        withdrawn == null ? null : withdrawn.takenBack());
  }
}
