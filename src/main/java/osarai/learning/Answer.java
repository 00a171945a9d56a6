package osarai.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is marked for a question of an attempt; the order of changes tells which save counts. */
@Entity
@IdClass(Answer.Key.class)
class Answer {
  record Key(UUID attemptId, String question) implements Serializable {}

  @Id private UUID attemptId;
  @Id private String question;
  private String chosen;
  private Instant savedAt;
  private int saves;
  private @Nullable Long page;
  private @Nullable Integer pageChange;

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

  int saves() {
    return saves;
  }

  @Nullable Long page() {
    return page;
  }

  @Nullable Integer pageChange() {
    return pageChange;
  }
}
