package osarai.hr.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That an import was taken back, by which change. */
@Entity
class RosterImportUndone {
  @Id private UUID importId;
  private long changeId;
  private String undoneBy;
  private Instant undoneAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  RosterImportUndone() {}

  RosterImportUndone(UUID importId, long change, String actor, Instant now) {
    this.importId = importId;
    this.changeId = change;
    this.undoneBy = actor;
    this.undoneAt = now;
  }

  UUID importId() {
    return importId;
  }

  Instant undoneAt() {
    return undoneAt;
  }
}
