package osarai.evidence.handlers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.security.Ids;

/** That a confirmed start was wrong, and what is right; each is the next revision. */
@Entity
class HandlingStartCorrection {
  @Id private UUID id;
  private UUID startId;
  private short revision;
  private @Nullable LocalDate newDay;
  private String reason;
  private UUID correctedBy;
  private Instant correctedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  HandlingStartCorrection() {}

  HandlingStartCorrection(UUID startId, int revision, ConfirmedStart.Correction correction) {
    this.id = Ids.next();
    this.startId = startId;
    this.revision = (short) revision;
    this.newDay = correction.day();
    this.reason = correction.reason();
    this.correctedBy = correction.by();
    this.correctedAt = correction.at();
  }

  UUID startId() {
    return startId;
  }

  ConfirmedStart.Correction correction() {
    return new ConfirmedStart.Correction(newDay, reason, correctedBy, correctedAt);
  }
}
