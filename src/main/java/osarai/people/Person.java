package osarai.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
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

  /** An external id that came when the person was known already. */
  @Entity
  @Table(name = "person_external_id")
  static class ExternalId extends FactRow {
    private UUID personId;
    private String externalId;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    ExternalId() {}

    ExternalId(UUID factId, Change change, Period period, UUID personId, String externalId) {
      super(factId, change, period);
      this.personId = personId;
      this.externalId = externalId;
    }

    @Override
    ExternalId revised(Change change, Period period) {
      return new ExternalId(factId(), change, period, personId, externalId);
    }

    UUID personId() {
      return personId;
    }

    String externalId() {
      return externalId;
    }
  }
}
