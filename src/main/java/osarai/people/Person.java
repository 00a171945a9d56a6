package osarai.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.security.Ids;

/** A human being, for as long as records about them are kept; all else about them is a fact. */
@Entity
class Person {
  @Id private UUID id;
  private @Nullable String externalId;
  private long createdChange;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  Person() {}

  Person(Change change, @Nullable String externalId) {
    this.id = Ids.next();
    this.externalId = externalId;
    this.createdChange = change.id();
  }

  long createdChange() {
    return createdChange;
  }

  @Nullable String externalId() {
    return externalId;
  }

  UUID id() {
    return id;
  }
}
