package osarai.curriculum.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import osarai.people.Change;

/** That an approved exclusion ends earlier than it was asked for. */
@Entity
class ExclusionEnd {
  @Id private UUID exclusionId;
  private long changeId;
  private LocalDate lastDay;
  private String reason;
  private UUID endedBy;
  private Instant endedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  ExclusionEnd() {}

  ExclusionEnd(UUID exclusionId, Change change, LocalDate lastDay, String reason, UUID by) {
    this.exclusionId = exclusionId;
    this.changeId = change.id();
    this.lastDay = lastDay;
    this.reason = reason;
    this.endedBy = by;
    this.endedAt = change.recordedAt();
  }

  UUID exclusionId() {
    return exclusionId;
  }

  RequestedExclusion.Ended ended() {
    return new RequestedExclusion.Ended(lastDay, reason, endedBy, endedAt);
  }
}
