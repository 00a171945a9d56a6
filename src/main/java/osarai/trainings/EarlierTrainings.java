package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** 移行データ: shown and counted for gaps, never for a duty of ours. */
@ApplicationScoped
public class EarlierTrainings {
  private final EntityManager entities;

  EarlierTrainings(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The days on which these persons took one of the courses, by person.
   *
   * @param end what was entered from that moment on is not known yet
   */
  public Map<UUID, List<LocalDate>> days(
      Collection<String> courses, Collection<UUID> persons, Instant end) {
    if (courses.isEmpty() || persons.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "from EarlierTraining t where t.course in ?1 and t.personId in ?2"
                + " and t.enteredAt < ?3",
            EarlierTraining.class)
        .setParameter(1, courses)
        .setParameter(2, persons)
        .setParameter(3, end)
        .getResultStream()
        .map(EarlierTraining::view)
        .collect(
            Collectors.groupingBy(
                EarlierTrainingView::person,
                Collectors.mapping(EarlierTrainingView::on, Collectors.toList())));
  }

  /** The person's, the newest first. */
  public List<EarlierTrainingView> of(UUID person) {
    return entities
        .createQuery(
            "from EarlierTraining t where t.personId = ?1 order by t.takenOn desc, t.name",
            EarlierTraining.class)
        .setParameter(1, person)
        .getResultStream()
        .map(EarlierTraining::view)
        .toList();
  }
}
