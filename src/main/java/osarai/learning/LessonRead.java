package osarai.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import osarai.content.Lesson;

/** A lesson that was read to its end: the reader went on from it. */
@Entity
@IdClass(LessonRead.Key.class)
class LessonRead {
  record Key(UUID enrolmentId, String lesson) implements Serializable {}

  @Id private UUID enrolmentId;
  @Id private String lesson;

  @Column(columnDefinition = "CHAR(64)")
  private String lessonSha256;

  private Instant readAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  LessonRead() {}

  LessonRead(UUID enrolmentId, Lesson lesson, Instant readAt) {
    this.enrolmentId = enrolmentId;
    this.lesson = lesson.id();
    this.lessonSha256 = lesson.sha256();
    this.readAt = readAt;
  }

  String lesson() {
    return lesson;
  }
}
