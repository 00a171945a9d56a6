package osarai.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer that waits for its person to log in again; written anew by its own statement only. */
@Entity
class UnconfirmedAnswer {
  @Id private UUID id;
  private UUID attemptId;
  private UUID personId;
  private String question;
  private String chosen;
  private Instant receivedAt;
  private Instant expiresAt;
  private @Nullable Long page;
  private @Nullable Integer pageChange;
  private @Nullable Integer shownSaves;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  UnconfirmedAnswer() {}

  UUID id() {
    return id;
  }

  UUID attemptId() {
    return attemptId;
  }

  UUID personId() {
    return personId;
  }

  String question() {
    return question;
  }

  /** As the form sent them; nobody has looked yet whether the question offers them. */
  List<String> values() {
    return chosen.isEmpty() ? List.of() : Arrays.asList(chosen.split(","));
  }

  Change change() {
    return new Change(page, pageChange, shownSaves, null);
  }

  Instant receivedAt() {
    return receivedAt;
  }

  boolean isGoodAt(Instant now) {
    return now.isBefore(expiresAt);
  }
}
