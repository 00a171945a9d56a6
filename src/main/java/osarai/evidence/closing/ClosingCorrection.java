package osarai.evidence.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.login.EnteredBy;

/** 訂正: what was found after the closing about one unmet duty, as one person of the office says. */
@Entity
class ClosingCorrection {
  /** A correction (訂正) that is asked for. */
  record CorrectionRequest(
      FiscalYear year, UUID duty, CorrectionFinding found, String reason, String document) {}

  @Id private UUID id;
  private short fiscalYear;
  private UUID dutyId;
  private short number;

  @Enumerated(EnumType.STRING)
  private CorrectionFinding found;

  private String reason;
  private String document;
  private UUID requestedBy;
  private String requestedByWords;
  private Instant requestedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  ClosingCorrection() {}

  /**
   * Made.
   *
   * @param number how many about the same duty were declined before
   */
  ClosingCorrection(UUID id, CorrectionRequest request, int number, EnteredBy by, Instant now) {
    this.id = id;
    this.fiscalYear = (short) request.year().year();
    this.dutyId = request.duty();
    this.number = (short) number;
    this.found = request.found();
    this.reason = request.reason();
    this.document = request.document();
    this.requestedBy = by.person();
    this.requestedByWords = by.words();
    this.requestedAt = now;
  }

  boolean asksFor(CorrectionRequest request) {
    return request.equals(
        new CorrectionRequest(new FiscalYear(fiscalYear), dutyId, found, reason, document));
  }

  UUID id() {
    return id;
  }

  UUID dutyId() {
    return dutyId;
  }

  int number() {
    return number;
  }

  RequestedCorrection asked(UUID person, String course, @Nullable CorrectionDecision decision) {
    return new RequestedCorrection(
        id,
        dutyId,
        person,
        course,
        found,
        reason,
        document,
        requestedBy,
        requestedByWords,
        requestedAt,
        decision == null ? null : decision.decided());
  }
}
