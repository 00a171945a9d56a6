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
  private @Nullable String address;
  private @Nullable UUID sessionId;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  AuditEntry() {}

  AuditEntry(
      UUID id, Instant recordedAt, Act act, @Nullable String address, @Nullable UUID sessionId) {
    this.id = id;
    this.recordedAt = recordedAt;
    this.actor = act.actor();
    this.action = act.action().word();
    this.objectKind = act.objectKind().word();
    this.objectId = act.objectId();
    this.outcome = act.outcome().word();
    this.detail = act.detail();
    this.address = address;
    this.sessionId = sessionId;
  }

  AuditRow row() {
    return new AuditRow(
        id,
        recordedAt,
        actor,
        action,
        objectKind,
        objectId,
        outcome.equals(Act.Outcome.REFUSED.word()),
        detail == null ? "" : detail,
        address == null ? "" : address,
        sessionId);
  }
}
