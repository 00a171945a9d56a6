package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 移行データ: shown and counted for gaps, never for a duty of ours. What was taken back, or entered once
 * more, does not count from then on.
 */
@ApplicationScoped
public class EarlierTrainings {
  private final EntityManager entities;

  EarlierTrainings(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The days on which these persons took one of the courses, by person.
   *
   * @param end what was said from that moment on is not known yet
   */
  public Map<UUID, List<LocalDate>> days(
      Collection<String> courses, Collection<UUID> persons, Instant end) {
    return courses.isEmpty() || persons.isEmpty()
        ? Map.of()
        : all(persons).stream()
            .filter(one -> courses.stream().anyMatch(course -> course.equals(one.course())))
            .filter(one -> one.isKnownBefore(end))
            .collect(
                Collectors.groupingBy(
                    EarlierTrainingView::person,
                    Collectors.mapping(EarlierTrainingView::on, Collectors.toList())));
  }

  /** The person's that stand, the newest first. */
  public List<EarlierTrainingView> of(UUID person) {
    return ever(person).stream().filter(one -> one.until() == null).toList();
  }

  /** Those that do not stand any more too. */
  public List<EarlierTrainingView> ever(UUID person) {
    return all(Set.of(person)).stream()
        .sorted(
            Comparator.comparing(EarlierTrainingView::on)
                .reversed()
                .thenComparing(EarlierTrainingView::name))
        .toList();
  }

  private List<EarlierTrainingView> all(Collection<UUID> persons) {
    List<EarlierTraining> rows = rows(entities, persons);
    Map<UUID, EarlierTrainingWithdrawn> takenBack =
        rows.isEmpty() ? Map.of() : takenBack(entities, persons);
    Map<String, Instant> entered = new HashMap<>();
    rows.forEach(row -> entered.put(row.identity() + row.number(), row.enteredAt()));
    return rows.stream()
        .map(row -> row.view(until(row, takenBack.get(row.id()), entered)))
        .toList();
  }

  private static @Nullable Instant until(
      EarlierTraining row,
      @Nullable EarlierTrainingWithdrawn withdrawn,
      Map<String, Instant> entered) {
    Instant again = entered.get(row.identity() + (row.number() + 1));
    Instant back = withdrawn == null ? null : withdrawn.takenBack().at();
    return back == null || (again != null && again.isBefore(back)) ? again : back;
  }

  /** All that were ever entered of them, in the order of their entries. */
  static List<EarlierTraining> rows(EntityManager entities, Collection<UUID> persons) {
    return entities
        .createQuery(
            "from EarlierTraining t where t.personId in ?1 order by t.number",
            EarlierTraining.class)
        .setParameter(1, persons)
        .getResultList();
  }

  /** What of these persons was taken back, by its row. */
  static Map<UUID, EarlierTrainingWithdrawn> takenBack(
      EntityManager entities, Collection<UUID> persons) {
    return entities
        .createQuery(
            """
            from EarlierTrainingWithdrawn w where w.earlierTrainingId in
            (select t.id from EarlierTraining t where t.personId in ?1)\
            """,
            EarlierTrainingWithdrawn.class)
        .setParameter(1, persons)
        .getResultStream()
        .collect(Collectors.toMap(EarlierTrainingWithdrawn::earlierTrainingId, w -> w));
  }
}
