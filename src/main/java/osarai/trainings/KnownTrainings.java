package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  /**
   * The same training of before the product.
   *
   * @param entries how often it was entered
   * @param stands whether the last of them was not taken back
   * @param course of ours as which the last counts; null for none
   * @param name as it was entered, of whatever width and letters
   */
  record Earlier(int entries, boolean stands, @Nullable String course, String name) {
    static final Earlier NONE = new Earlier(0, false, null, "");
  }

  Map<String, Earlier> earlier(Collection<UUID> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    Set<UUID> takenBack = EarlierTrainings.takenBack(entities, persons).keySet();
    Map<String, Earlier> known = new HashMap<>();
    for (EarlierTraining row : EarlierTrainings.rows(entities, persons)) {
      boolean stands = !takenBack.contains(row.id());
      known.put(row.identity(), new Earlier(row.number() + 1, stands, row.course(), row.name()));
    }
    return known;
  }
}
