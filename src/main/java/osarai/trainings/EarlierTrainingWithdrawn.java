package osarai.trainings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import osarai.login.EnteredBy;

/** That an earlier training (移行データ) was entered by mistake; its row stays as it was. */
@Entity
class EarlierTrainingWithdrawn {
  @Id private UUID earlierTrainingId;
  private String reason;
  private UUID withdrawnBy;
  private String withdrawnByWords;
  private Instant withdrawnAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  EarlierTrainingWithdrawn() {}

  EarlierTrainingWithdrawn(UUID training, String reason, EnteredBy by, Instant now) {
    this.earlierTrainingId = training;
    this.reason = reason;
    this.withdrawnBy = by.person();
    this.withdrawnByWords = by.words();
    this.withdrawnAt = now;
  }

  UUID earlierTrainingId() {
    return earlierTrainingId;
  }

  UUID withdrawnBy() {
    return withdrawnBy;
  }

  EnteredRecords.TakenBack takenBack() {
    return new EnteredRecords.TakenBack(reason, withdrawnByWords, withdrawnAt);
  }
}
