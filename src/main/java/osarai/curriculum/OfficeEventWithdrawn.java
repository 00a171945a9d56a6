package osarai.curriculum;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import osarai.people.Change;

/** Says that an event of the office was recorded by mistake. */
@Entity
public class OfficeEventWithdrawn {
  @Id private UUID eventId;
  private long changeId;
  private String reason;
  private UUID withdrawnBy;
  private Instant withdrawnAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  OfficeEventWithdrawn() {}

  public OfficeEventWithdrawn(UUID eventId, Change change, String reason, UUID by) {
    this.eventId = eventId;
    this.changeId = change.id();
    this.reason = reason;
    this.withdrawnBy = by;
    this.withdrawnAt = change.recordedAt();
  }

  public UUID eventId() {
    return eventId;
  }

  public String reason() {
    return reason;
  }

  public Instant withdrawnAt() {
    return withdrawnAt;
  }
}
