package osarai.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.calendar.JapanClock;
import osarai.calendar.Period;
import osarai.content.Shelf;
import osarai.files.Problems;
import osarai.files.Sha256;
import osarai.forms.KeptText;
import osarai.people.Change;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.people.RosterApplied;

/** Where duties are written: in the transaction that changes the facts behind them. */
@ApplicationScoped
public class DutyBook {
  private static final int CHUNK = 500;

  /** Raised when duties follow otherwise from the same facts, so that they are worked out anew. */
  private static final int WAY = 9;

  private final EntityManager entities;
  private final People people;
  private final Extensions extensions;
  private final AnnouncedEvents announced;
  private final Event<DutiesWritten> written;
  private final List<Requirement> requirements;
  private final Terms terms;
  private final String rules;

  DutyBook(
      EntityManager entities,
      People people,
      Extensions extensions,
      AnnouncedEvents announced,
      Event<DutiesWritten> written,
      Shelf shelf,
      CurriculumConfig config) {
    this.entities = entities;
    this.people = people;
    this.extensions = extensions;
    this.announced = announced;
    this.written = written;
    this.terms = config.terms();
    this.rules =
        Sha256.of(
            (RequirementReader.text(shelf.library().files()) + "\n" + terms.text() + "\n" + WAY)
                .getBytes(StandardCharsets.UTF_8));
    Problems problems = new Problems();
    this.requirements =
        RequirementReader.read(
            shelf.library().files(), shelf.library().courses().keySet(), problems);
    problems.orThrow();
  }

  public int requirementCount() {
    return requirements.size();
  }

  List<Requirement> requirements() {
    return requirements;
  }

  /** The SHA-256 of all that duties follow from beside the facts. */
  String rules() {
    return rules;
  }

  void rosterApplied(@Observes RosterApplied applied) {
    bringUpToDate(applied.persons(), applied.change());
  }

  /** Works out anew what these persons owe, to the end of the next fiscal year. */
  public void bringUpToDate(Collection<UUID> persons, Change change) {
    entities.flush();
    List<UUID> all = List.copyOf(persons);
    Terms now = terms();
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<UUID> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
      Map<UUID, PersonFacts> facts = people.facts(chunk, People.NOW);
      Map<UUID, List<DutyNow>> known = written(chunk);
      Map<UUID, LocalDate> extended = extensions.of(chunk);
      Map<UUID, List<Period>> excused = excused(chunk);
      chunk.forEach(
          person ->
              bringUpToDate(
                  Objects.requireNonNull(facts.get(person)),
                  known.getOrDefault(person, List.of()),
                  extended,
                  now.excusing(excused.getOrDefault(person, List.of())),
                  change));
      entities.flush();
      if (all.size() > CHUNK) {
        entities.clear();
      }
    }
    written.fire(new DutiesWritten(Set.copyOf(persons)));
  }

  private void bringUpToDate(
      PersonFacts facts,
      List<DutyNow> duties,
      Map<UUID, LocalDate> extended,
      Terms now,
      Change change) {
    LocalDate recorded = JapanClock.dayOf(change.recordedAt());
    Reckoning reckoning = Reckoning.of(requirements, facts, now, recorded, duties, extended);
    reckoning.gained().forEach(owed -> entities.persist(new Duty(facts.personId(), owed, change)));
    reckoning.kept().forEach(kept -> keep(kept, change, recorded));
    WhyLost why = new WhyLost(requirements, facts, now);
    reckoning
        .lost()
        .forEach(duty -> note(duty, change, DutyChange.Effect.WITHDRAWN, recorded, why.of(duty)));
  }

  private void keep(Reckoning.Kept kept, Change change, LocalDate recorded) {
    DutyNow duty = kept.duty();
    if (kept.isRestored()) {
      note(duty, change, DutyChange.Effect.RESTORED, recorded, kept.owed().reason());
    }
    if (kept.isRestated()) {
      entities.persist(new DutyRestated(duty.id(), kept.owed(), kept.year(), change));
    }
    if (kept.isReDated()) {
      entities.persist(
          DutyChange.reDated(
              duty.id(),
              change,
              duty.dueOn(),
              kept.dueOn(),
              recorded,
              KeptReasons.of(DutyMessages::moved)));
    }
  }

  private void note(
      DutyNow duty, Change change, DutyChange.Effect kind, LocalDate day, KeptText reason) {
    entities.persist(new DutyChange(duty.id(), change, kind, day, reason));
  }

  private List<DutyNow> all(Collection<UUID> persons) {
    return new ArrayList<>(
        entities
            .createQuery(
                "from DutyNow d where d.personId in ?1 order by d.dueOn, d.requirement",
                DutyNow.class)
            .setParameter(1, persons)
            .getResultList());
  }

  /** When these persons were, or will be, excluded by approval. */
  Map<UUID, List<Period>> excused(Collection<UUID> persons) {
    return entities
        .createQuery("from ExclusionNow e where e.personId in ?1", ExclusionNow.class)
        .setParameter(1, persons)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                ExclusionNow::personId,
                Collectors.mapping(ExclusionNow::period, Collectors.toList())));
  }

  /** All duties of these persons, the withdrawn too. */
  Map<UUID, List<DutyNow>> written(Collection<UUID> persons) {
    return all(persons).stream().collect(Collectors.groupingBy(DutyNow::personId));
  }

  /** What duties rest on beside the facts. */
  Terms terms() {
    return terms.with(announced.all());
  }

  public boolean reactsTo(Occurrence.Event kind) {
    return requirements.stream().anyMatch(requirement -> requirement.who().on().contains(kind));
  }

  /** What the person owes as it stands, the earliest due first. */
  public List<DutyView> of(UUID person) {
    return all(List.of(person)).stream()
        .filter(duty -> !duty.isWithdrawn())
        .map(DutyNow::view)
        .toList();
  }
}
