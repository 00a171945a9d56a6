package osarai.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Duties with what became of them, as known after any change. */
@ApplicationScoped
public class DutyHistories {
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
    Map<UUID, List<DutyChange>> changes =
        entities
            .createQuery(
                """
                select c from DutyChange c, Duty d where c.dutyId = d.id and d.personId = ?1
                and c.changeId <= ?2 order by c.changeId, c.id\
                """,
                DutyChange.class)
            .setParameter(1, person)
            .setParameter(2, known)
            .getResultStream()
            .collect(Collectors.groupingBy(DutyChange::dutyId));
    Map<UUID, DutyRestated> restated = restated(person, known);
    return entities
        .createQuery(
            "from Duty d where d.personId = ?1 and d.changeId <= ?2 order by d.id", Duty.class)
        .setParameter(1, person)
        .setParameter(2, known)
        .getResultStream()
        .map(
            duty ->
                folded(duty, restated.get(duty.id()), changes.getOrDefault(duty.id(), List.of())))
        .sorted(Comparator.comparing((DutyHistory h) -> h.duty().dueOn()).reversed())
        .toList();
  }

  private Map<UUID, DutyRestated> restated(UUID person, long known) {
    Map<UUID, DutyRestated> newest = new HashMap<>();
    entities
        .createQuery(
            """
            select r from DutyRestated r, Duty d where r.dutyId = d.id and d.personId = ?1
            and r.changeId <= ?2 order by r.changeId\
            """,
            DutyRestated.class)
        .setParameter(1, person)
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
