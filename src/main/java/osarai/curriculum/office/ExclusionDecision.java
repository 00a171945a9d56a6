package osarai.curriculum.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The answer to a request for an exclusion, given once, by somebody else than who asked. */
@Entity
class ExclusionDecision {
  @Id private UUID exclusionId;
  private boolean approved;
  private String note;
  private UUID decidedBy;
  private Instant decidedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  ExclusionDecision() {}

  ExclusionDecision(UUID exclusionId, boolean approved, String note, UUID by, Instant now) {
    this.exclusionId = exclusionId;
    this.approved = approved;
    this.note = note;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  UUID exclusionId() {
    return exclusionId;
  }

  RequestedExclusion.Decided decided() {
    return new RequestedExclusion.Decided(approved, note, decidedBy, decidedAt);
  }
}
