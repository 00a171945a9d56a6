package osarai.evidence.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.evidence.ledger.LedgerEntry;
import osarai.login.EnteredBy;

/** The answer to a correction or a recount, given once, by somebody else than who asked for it. */
@Entity
@Table(name = "closing_correction_decision")
class CorrectionDecision {
  @Id
  @Column(name = "correction_id")
  private UUID requestId;

  private boolean approved;
  private String note;
  private UUID decidedBy;
  private String decidedByWords;
  private Instant decidedAt;
  private @Nullable UUID ledgerEntryId;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  CorrectionDecision() {}

  /**
   * Made.
   *
   * @param requestId of the correction or the recount
   * @param entry of what was approved; null for what was declined
   */
  CorrectionDecision(
      UUID requestId,
      boolean approved,
      String note,
      EnteredBy by,
      Instant now,
      @Nullable LedgerEntry entry) {
    this.requestId = requestId;
    this.approved = approved;
    this.note = note;
    this.decidedBy = by.person();
    this.decidedByWords = by.words();
    this.decidedAt = now;
    this.ledgerEntryId = entry == null ? null : entry.id();
  }

  UUID requestId() {
    return requestId;
  }

  @Nullable UUID ledgerEntryId() {
    return ledgerEntryId;
  }

  RequestedCorrection.Decided decided() {
    return new RequestedCorrection.Decided(approved, note, decidedBy, decidedByWords, decidedAt);
  }
}
