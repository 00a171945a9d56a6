package osarai.trainings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.security.Ids;

/** A list of trainings that waits to be applied; gone when it was, or after a day. */
@Entity
class TrainingUpload {
  @Id private UUID id;
  private String kind;
  private @Nullable UUID sessionId;
  private String fileName;

  @Column(columnDefinition = "LONGBLOB")
  private byte[] bytes;

  private UUID uploadedBy;
  private Instant uploadedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  TrainingUpload() {}

  /**
   * A list as it was handed in.
   *
   * @param session of a list of attendance
   */
  record GivenList(ImportKind kind, @Nullable UUID session, String fileName, byte[] bytes) {}

  TrainingUpload(GivenList given, UUID uploadedBy, Instant now) {
    this.id = Ids.next();
    this.kind = given.kind().name();
    this.sessionId = given.session();
    this.fileName = given.fileName();
    this.bytes = given.bytes();
    this.uploadedBy = uploadedBy;
    this.uploadedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID uploadedBy() {
    return uploadedBy;
  }

  GivenList given() {
    return new GivenList(ImportKind.valueOf(kind), sessionId, fileName, bytes);
  }
}
