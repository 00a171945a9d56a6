package osarai.curriculum.office;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;

/** A request to leave a person out of the net rate; counts only with somebody else's approval. */
@Entity
class Exclusion {
  @Id private UUID id;
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private ExclusionReason reason;

  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private String note;
  private UUID requestedBy;
  private Instant requestedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  Exclusion() {}

  Exclusion(UUID id, ExclusionRequest request, UUID by, Instant now) {
    this.id = id;
    this.personId = request.person();
    this.reason = request.reason();
    this.validFrom = request.period().from();
    this.validTo = request.period().until();
    this.note = request.note();
    this.requestedBy = by;
    this.requestedAt = now;
  }

  boolean asksFor(ExclusionRequest request) {
    return request.equals(
        new ExclusionRequest(personId, reason, new Period(validFrom, validTo), note));
  }

  UUID id() {
    return id;
  }

  UUID personId() {
    return personId;
  }

  UUID requestedBy() {
    return requestedBy;
  }

  RequestedExclusion asked(@Nullable ExclusionDecision decision, @Nullable ExclusionEnd end) {
    return new RequestedExclusion(
        id,
        personId,
        reason,
        new Period(validFrom, validTo),
        note,
        requestedBy,
        requestedAt,
        decision == null ? null : decision.decided(),
        end == null ? null : end.ended());
  }
}
