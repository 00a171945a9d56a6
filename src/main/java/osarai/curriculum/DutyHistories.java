package osarai.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Duties with their history, as known after any change. */
@ApplicationScoped
public class DutyHistories {
  private static final Comparator<DutyHistory> LAST_DUE_FIRST =
      Comparator.comparing((DutyHistory history) -> history.duty().dueOn()).reversed();

  private final EntityManager entities;

  DutyHistories(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * All duties of the person, the withdrawn among them, the last due first.
   *
   * @param known the id of the last change to be taken into account
   */
  public List<DutyHistory> of(UUID person, long known) {
    return of(Set.of(person), known).getOrDefault(person, List.of());
  }

  /** The same of many, in a fixed number of statements; who has none is not in the answer. */
  public Map<UUID, List<DutyHistory>> of(Collection<UUID> persons, long known) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<DutyChange>> changes = changes(persons, known);
    Map<UUID, DutyRestated> restated = restated(persons, known);
    Map<UUID, List<DutyHistory>> all = new HashMap<>();
    entities
        .createQuery(
            "from Duty d where d.personId in ?1 and d.changeId <= ?2 order by d.id", Duty.class)
        .setParameter(1, persons)
        .setParameter(2, known)
        .getResultStream()
        .forEach(
            duty ->
                all.computeIfAbsent(duty.personId(), k -> new ArrayList<>())
                    .add(
                        folded(
                            duty,
                            restated.get(duty.id()),
                            changes.getOrDefault(duty.id(), List.of()))));
    all.values().forEach(own -> own.sort(LAST_DUE_FIRST));
    return all;
  }

  private Map<UUID, List<DutyChange>> changes(Collection<UUID> persons, long known) {
    return entities
        .createQuery(
            """
            select c from DutyChange c, Duty d where c.dutyId = d.id and d.personId in ?1
            and c.changeId <= ?2 order by c.changeId, c.id\
            """,
            DutyChange.class)
        .setParameter(1, persons)
        .setParameter(2, known)
        .getResultStream()
        .collect(Collectors.groupingBy(DutyChange::dutyId));
  }

  private Map<UUID, DutyRestated> restated(Collection<UUID> persons, long known) {
    Map<UUID, DutyRestated> newest = new HashMap<>();
    entities
        .createQuery(
            """
            select r from DutyRestated r, Duty d where r.dutyId = d.id and d.personId in ?1
            and r.changeId <= ?2 order by r.changeId\
            """,
            DutyRestated.class)
        .setParameter(1, persons)
        .setParameter(2, known)
        .getResultStream()
        .forEach(row -> newest.put(row.dutyId(), row));
    return newest;
  }

  private static DutyHistory folded(
      Duty duty, @Nullable DutyRestated restated, List<DutyChange> changes) {
    LocalDate due = duty.dueOn();
    boolean withdrawn = false;
    for (DutyChange change : changes) {
      switch (change.kind()) {
        case RE_DATED -> due = change.newDueOn();
        case WITHDRAWN -> withdrawn = true;
        case RESTORED -> withdrawn = false;
      }
    }
    return duty.history(due, restated, withdrawn, changes.stream().map(DutyChange::step).toList());
  }
}
