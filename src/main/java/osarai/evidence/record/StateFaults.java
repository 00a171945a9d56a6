package osarai.evidence.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Of whom {@code duty_state} was found wrong. */
@ApplicationScoped
class StateFaults {
  private static final String GONE = "DELETE FROM duty_state_fault WHERE person_id IN (:persons)";

  /** Since when it is so is not told anew. */
  private static final String FOUND =
      "INSERT IGNORE INTO duty_state_fault (person_id, found_at) VALUES (:person, :at)";

  private final EntityManager entities;

  StateFaults(EntityManager entities) {
    this.entities = entities;
  }

  /** These persons were looked at; of some the rows differ. */
  void found(Collection<UUID> looked, List<UUID> differing, Instant at) {
    mended(looked.stream().filter(person -> !differing.contains(person)).toList());
    differing.forEach(
        person ->
            entities
                .createNativeQuery(FOUND)
                .setParameter("person", person)
                .setParameter("at", at)
                .executeUpdate());
  }

  /** Of these persons the rows are right. */
  void mended(Collection<UUID> persons) {
    if (!persons.isEmpty()) {
      entities.createNativeQuery(GONE).setParameter("persons", persons).executeUpdate();
    }
  }

  int count() {
    return ((Number)
            entities.createNativeQuery("SELECT COUNT(*) FROM duty_state_fault").getSingleResult())
        .intValue();
  }
}
