package osarai.evidence.handlers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import osarai.security.Ids;

/** That handling under a designation has started, and who confirmed it. */
@Entity
class HandlingStart {
  @Id private UUID id;
  private UUID designationId;
  private LocalDate startedOn;
  private UUID confirmedBy;
  private Instant confirmedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  HandlingStart() {}

  HandlingStart(UUID designationId, LocalDate startedOn, UUID confirmedBy, Instant confirmedAt) {
    this.id = Ids.next();
    this.designationId = designationId;
    this.startedOn = startedOn;
    this.confirmedBy = confirmedBy;
    this.confirmedAt = confirmedAt;
  }

  UUID designationId() {
    return designationId;
  }

  UUID id() {
    return id;
  }

  ConfirmedStart with(List<ConfirmedStart.Correction> corrections) {
    return new ConfirmedStart(id, startedOn, confirmedBy, confirmedAt, corrections);
  }
}
