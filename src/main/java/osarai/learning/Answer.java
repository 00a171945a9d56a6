package osarai.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What is marked for a question of an attempt; the last save counts. */
@Entity
@IdClass(Answer.Key.class)
class Answer {
  record Key(UUID attemptId, String question) implements Serializable {}

  @Id private UUID attemptId;
  @Id private String question;
  private String chosen;
  private Instant savedAt;
  private int saves;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  Answer() {}

  String question() {
    return question;
  }

  Chosen chosen() {
    return Chosen.read(chosen);
  }

  Instant savedAt() {
    return savedAt;
  }
}
