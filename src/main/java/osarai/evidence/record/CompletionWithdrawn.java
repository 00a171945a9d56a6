package osarai.evidence.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import osarai.evidence.ledger.LedgerEntry;
import osarai.login.EnteredBy;
import osarai.trainings.EnteredRecords.TakenBack;

/** That a completion which another person entered was a mistake; the completion stays as it was. */
@Entity
class CompletionWithdrawn {
  @Id private UUID completionId;
  private String reason;
  private UUID withdrawnBy;
  private String withdrawnByWords;
  private Instant withdrawnAt;
  private UUID ledgerEntryId;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  CompletionWithdrawn() {}

  CompletionWithdrawn(
      UUID completion, String reason, EnteredBy by, Instant now, LedgerEntry entry) {
    this.completionId = completion;
    this.reason = reason;
    this.withdrawnBy = by.person();
    this.withdrawnByWords = by.words();
    this.withdrawnAt = now;
    this.ledgerEntryId = entry.id();
  }

  UUID completionId() {
    return completionId;
  }

  UUID withdrawnBy() {
    return withdrawnBy;
  }

  UUID ledgerEntryId() {
    return ledgerEntryId;
  }

  String reason() {
    return reason;
  }

  TakenBack takenBack() {
    return new TakenBack(reason, withdrawnByWords, withdrawnAt);
  }
}
