package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which trainings of these persons have been entered already. */
@ApplicationScoped
class KnownTrainings {
  private final EntityManager entities;
  private final EnteredRecords records;

  KnownTrainings(EntityManager entities, EnteredRecords records) {
    this.entities = entities;
    this.records = records;
  }

  /**
   * The same external training of a person.
   *
   * @param entries how often it was entered
   * @param stands whether one of them was not taken back
   */
  record Known(int entries, boolean stands) {
    static final Known NONE = new Known(0, false);

    Known and(Known other) {
      return new Known(entries + other.entries, stands || other.stands);
    }
  }

  Map<String, Known> external(Collection<UUID> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    List<ExternalTraining> rows =
        entities
            .createQuery("from ExternalTraining t where t.personId in ?1", ExternalTraining.class)
            .setParameter(1, persons)
            .getResultList();
    Map<UUID, EnteredRecords.Made> made =
        records.of(rows.stream().map(ExternalTraining::id).toList());
    return rows.stream()
        .collect(
            Collectors.toMap(
                ExternalTraining::identity,
                row -> new Known(1, !made.containsKey(row.id()) || made.get(row.id()).stands()),
                Known::and));
  }

  Set<String> earlier(Collection<UUID> persons) {
    return persons.isEmpty()
        ? Set.of()
        : entities
            .createQuery("from EarlierTraining t where t.personId in ?1", EarlierTraining.class)
            .setParameter(1, persons)
            .getResultStream()
            .map(EarlierTraining::identity)
            .collect(Collectors.toSet());
  }
}
