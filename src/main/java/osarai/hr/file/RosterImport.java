package osarai.hr.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A roster file that was applied: by whom, when, with which result. */
@Entity
class RosterImport {
  @Id private UUID id;
  private long changeId;
  private String appliedBy;
  private Instant appliedAt;
  private String fileName;

  @Column(columnDefinition = "CHAR(64)")
  private String sha256;

  private LocalDate effectiveOn;
  private boolean everybody;

  @Column(columnDefinition = "LONGTEXT")
  private String result;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  RosterImport() {}

  /** Under the id of the upload, so that the address stays. */
  RosterImport(RosterUpload upload, long change, String actor, Instant now, String result) {
    RosterUpload.Given given = upload.given();
    this.id = upload.id();
    this.changeId = change;
    this.appliedBy = actor;
    this.appliedAt = now;
    this.fileName = given.fileName();
    this.sha256 = upload.sha256();
    this.effectiveOn = given.effective();
    this.everybody = given.everybody();
    this.result = result;
  }

  UUID id() {
    return id;
  }

  long changeId() {
    return changeId;
  }

  Instant appliedAt() {
    return appliedAt;
  }

  String fileName() {
    return fileName;
  }

  LocalDate effectiveOn() {
    return effectiveOn;
  }

  String result() {
    return result;
  }
}
