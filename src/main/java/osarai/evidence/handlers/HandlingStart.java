package osarai.evidence.handlers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.security.Ids;

/** That handling under a designation has started, and who confirmed it. */
@Entity
class HandlingStart {
  @Id private UUID id;
  private UUID designationId;
  private LocalDate startedOn;
  private UUID confirmedBy;
  private Instant confirmedAt;

  @Enumerated(EnumType.STRING)
  private StartKind kind;

  private @Nullable String documentNumber;
  private @Nullable String reason;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  HandlingStart() {}

  /** Confirmed after the pass. */
  HandlingStart(UUID designationId, LocalDate startedOn, UUID confirmedBy, Instant confirmedAt) {
    this(
        designationId,
        new RecordedStart(StartKind.CONFIRMED, startedOn, "", ""),
        confirmedBy,
        confirmedAt);
  }

  HandlingStart(UUID designationId, RecordedStart start, UUID confirmedBy, Instant confirmedAt) {
    this.id = Ids.next();
    this.designationId = designationId;
    this.startedOn = start.day();
    this.kind = start.kind();
    this.documentNumber = start.document().isEmpty() ? null : start.document();
    this.reason = start.why().isEmpty() ? null : start.why();
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
    return new ConfirmedStart(
        id,
        startedOn,
        confirmedBy,
        confirmedAt,
        corrections,
        kind,
        documentNumber == null ? "" : documentNumber,
        reason == null ? "" : reason);
  }
}
