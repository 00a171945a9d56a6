package osarai.trainings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.login.EnteredBy;

/** A group session (集合研修), or a round of training on paper; never changed. */
@Entity
class GroupSession {
  @Id private UUID id;
  private String mode;
  private String course;

  @Column(columnDefinition = "CHAR(64)")
  private String courseVersion;

  private @Nullable UUID departmentId;
  private LocalDate heldOn;
  private String place;
  private String speaker;
  private short questions;
  private String note;
  private UUID madeBy;
  private String madeByWords;
  private Instant madeAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  GroupSession() {}

  /**
   * As the form says it.
   *
   * @param department null for the whole town
   * @param questions on the paper quiz
   */
  record Draft(
      UUID id,
      TrainingMode mode,
      Course course,
      @Nullable UUID department,
      LocalDate heldOn,
      String place,
      String speaker,
      int questions,
      String note) {}

  GroupSession(Draft draft, EnteredBy by, Instant now) {
    this.id = draft.id();
    this.mode = draft.mode().name();
    this.course = draft.course().id();
    this.courseVersion = draft.course().sha256();
    this.departmentId = draft.department();
    this.heldOn = draft.heldOn();
    this.place = draft.place();
    this.speaker = draft.speaker();
    this.questions = (short) draft.questions();
    this.note = draft.note();
    this.madeBy = by.person();
    this.madeByWords = by.words();
    this.madeAt = now;
  }

  /** Whether it was registered so, under whatever version of the course. */
  boolean wasMadeOf(Draft draft) {
    return course.equals(draft.course().id()) && draft(draft.course()).equals(draft);
  }

  private Draft draft(Course of) {
    return new Draft(id, mode(), of, departmentId, heldOn, place, speaker, questions, note);
  }

  UUID id() {
    return id;
  }

  TrainingMode mode() {
    return TrainingMode.valueOf(mode);
  }

  String course() {
    return course;
  }

  String courseVersion() {
    return courseVersion;
  }

  @Nullable UUID departmentId() {
    return departmentId;
  }

  LocalDate heldOn() {
    return heldOn;
  }

  String place() {
    return place;
  }

  String speaker() {
    return speaker;
  }

  int questions() {
    return questions;
  }

  String note() {
    return note;
  }

  UUID madeBy() {
    return madeBy;
  }

  String madeByWords() {
    return madeByWords;
  }

  Instant madeAt() {
    return madeAt;
  }

  TrainingEntered.Venue held() {
    return new TrainingEntered.Venue(id, place, speaker);
  }
}
