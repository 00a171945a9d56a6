package osarai.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An answer that waits for its person to log in again. */
@Entity
class UnconfirmedAnswer {
  @Id private UUID id;
  private UUID attemptId;
  private UUID personId;
  private String question;
  private String chosen;
  private Instant receivedAt;
  private Instant expiresAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  UnconfirmedAnswer() {}
}
