package osarai.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The record of one change: who told us, when, why, by which document. */
@Entity
class RosterChange {
  @Id private long changeId;
  private Instant recordedAt;
  private String actor;
  private String source;
  private @Nullable String documentNumber;
  private String reason;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  RosterChange() {}

  RosterChange(
      Change change, String actor, String source, @Nullable String documentNumber, String reason) {
    this.changeId = change.id();
    this.recordedAt = change.recordedAt();
    this.actor = actor;
    this.source = source;
    this.documentNumber = documentNumber;
    this.reason = reason;
  }
}
