package osarai.trainings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.files.Sha256;

/** A list of trainings that was applied, under the id it was handed in with. */
@Entity
class TrainingImport {
  @Id private UUID id;
  private String kind;
  private @Nullable UUID sessionId;
  private String fileName;

  @Column(columnDefinition = "CHAR(64)")
  private String sha256;

  private UUID appliedBy;
  private Instant appliedAt;
  private int taken;
  private int repeated;
  private int faults;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  TrainingImport() {}

  TrainingImport(TrainingUpload upload, TrainingPlan plan, UUID appliedBy, Instant now) {
    TrainingUpload.GivenList given = upload.given();
    this.id = upload.id();
    this.kind = given.kind().name();
    this.sessionId = given.session();
    this.fileName = given.fileName();
    this.sha256 = Sha256.of(given.bytes());
    this.appliedBy = appliedBy;
    this.appliedAt = now;
    this.taken = plan.taken();
    this.repeated = plan.count(TrainingPlan.Treatment.REPEATED);
    this.faults = plan.faults().size() + plan.count(TrainingPlan.Treatment.ASKED);
  }

  UUID id() {
    return id;
  }

  ImportKind kind() {
    return ImportKind.valueOf(kind);
  }

  @Nullable UUID sessionId() {
    return sessionId;
  }

  String fileName() {
    return fileName;
  }

  String sha256() {
    return sha256;
  }

  UUID appliedBy() {
    return appliedBy;
  }

  Instant appliedAt() {
    return appliedAt;
  }

  int taken() {
    return taken;
  }

  int repeated() {
    return repeated;
  }

  int faults() {
    return faults;
  }
}
