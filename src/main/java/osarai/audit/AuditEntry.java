package osarai.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did or saw what; written once, never changed. */
@Entity
class AuditEntry {
  @Id private UUID id;
  private Instant recordedAt;
  private String actor;
  private String action;
  private String objectKind;
  private String objectId;
  private String outcome;
  private @Nullable String detail;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  AuditEntry() {}

  AuditEntry(
      UUID id,
      Instant recordedAt,
      String actor,
      String action,
      String objectKind,
      String objectId,
      String outcome,
      @Nullable String detail) {
    this.id = id;
    this.recordedAt = recordedAt;
    this.actor = actor;
    this.action = action;
    this.objectKind = objectKind;
    this.objectId = objectId;
    this.outcome = outcome;
    this.detail = detail;
  }
}
