package osarai.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.content.Shelf;
import osarai.files.Problems;
import osarai.people.Change;
import osarai.people.People;
import osarai.people.RosterApplied;

/** Where duties are written: in the transaction that changes the facts behind them. */
@ApplicationScoped
public class DutyBook {
  private final EntityManager entities;
  private final People people;
  private final List<Requirement> requirements;

  DutyBook(EntityManager entities, People people, Shelf shelf) {
    this.entities = entities;
    this.people = people;
    Problems problems = new Problems();
    this.requirements =
        RequirementReader.read(
            shelf.library().files(), shelf.library().courses().keySet(), problems);
    problems.orThrow();
  }

  /** How many requirements there are. */
  public int size() {
    return requirements.size();
  }

  void rosterApplied(@Observes RosterApplied applied) {
    entities.flush();
    applied.persons().forEach(person -> bringUpToDate(person, applied.change()));
  }

  private void bringUpToDate(UUID person, Change change) {
    LocalDate recorded = JapanClock.dayOf(change.recordedAt());
    List<Owed> owed = Duties.owed(requirements, people.facts(person, People.NOW), recorded);
    Map<String, DutyNow> known =
        all(person).stream().collect(Collectors.toMap(DutyNow::identity, duty -> duty));
    Set<String> still = new HashSet<>();
    for (Owed one : owed) {
      String key = one.requirement().id() + " " + one.occasion();
      still.add(key);
      DutyNow existing = known.get(key);
      if (existing == null) {
        entities.persist(new Duty(person, one, change));
      } else if (existing.isWithdrawn()) {
        note(existing, change, DutyChange.Kind.RESTORED, recorded, one.reason());
      }
    }
    FiscalYear year = FiscalYear.of(recorded);
    known.forEach(
        (key, existing) -> {
          if (!still.contains(key)
              && !existing.isWithdrawn()
              && existing.fiscalYear() >= year.year()) {
            note(
                existing, change, DutyChange.Kind.WITHDRAWN, recorded, "任用・所属・指定の変更により、対象でなくなりました");
          }
        });
    entities.flush();
  }

  private void note(
      DutyNow duty, Change change, DutyChange.Kind kind, LocalDate day, String reason) {
    entities.persist(new DutyChange(duty.id(), change, kind, day, reason));
  }

  private List<DutyNow> all(UUID person) {
    return entities
        .createQuery(
            "from DutyNow d where d.personId = ?1 order by d.dueOn, d.requirement", DutyNow.class)
        .setParameter(1, person)
        .getResultList();
  }

  /** What the person owes as it stands, the earliest due first. */
  public List<DutyView> of(UUID person) {
    return all(person).stream().filter(duty -> !duty.isWithdrawn()).map(DutyNow::view).toList();
  }
}
