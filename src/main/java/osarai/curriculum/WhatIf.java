package osarai.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import osarai.calendar.JapaneseDate;
import osarai.calendar.Period;
import osarai.curriculum.HandlerTraining.TrainedHandlers;
import osarai.forms.KeptText;
import osarai.forms.ListedNames;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.people.PersonName;

/**
 * What other requirements, or another day, would change: who would gain or lose which duty, or get
 * another due date, and who would be a trained handler. Nothing is written.
 */
@ApplicationScoped
class WhatIf {
  private static final int CHUNK = 500;
  private static final int MOST_LINES = 500;

  private final EntityManager entities;
  private final DutyBook book;
  private final Extensions extensions;
  private final People people;
  private final TrainedHandlers handlers;

  WhatIf(
      EntityManager entities,
      DutyBook book,
      Extensions extensions,
      People people,
      TrainedHandlers handlers) {
    this.entities = entities;
    this.book = book;
    this.extensions = extensions;
    this.people = people;
    this.handlers = handlers;
  }

  /**
   * How one person's duty would differ, or how a handler would stand in the register.
   *
   * @param requirement its id; of a handler the courses that would train
   * @param due empty of a handler
   */
  record ChangedDuty(
      Effect effect,
      String name,
      String number,
      String section,
      String requirement,
      String due,
      KeptText reason) {
    public boolean isReOpened() {
      return effect == Effect.RE_OPENED;
    }
  }

  /** What becomes of it. */
  enum Effect {
    GAINED,
    LOST,
    RE_DATED,
    /** it could be taken from another day on */
    RE_OPENED,
    /** no duty: the register of handlers would say that the course is passed */
    TRAINED,
    /** the register would no longer say so */
    UNTRAINED
  }

  /** How many duties one requirement would change so. */
  record ChangeCount(Effect effect, String requirement, int count) {}

  /**
   * All differences.
   *
   * @param lines at most {@value #MOST_LINES}
   */
  record Changes(int persons, List<ChangeCount> counts, List<ChangedDuty> lines) {
    public boolean isCut() {
      return counts.stream().mapToInt(ChangeCount::count).sum() > lines.size();
    }
  }

  /** Compares what stands with what the requirements would make on the day. */
  @Transactional
  Changes ask(List<Requirement> requirements, LocalDate day) {
    List<UUID> persons = people.workingFrom(day);
    Comparing comparing = new Comparing(requirements, day);
    for (int from = 0; from < persons.size(); from += CHUNK) {
      List<UUID> chunk = persons.subList(from, Math.min(from + CHUNK, persons.size()));
      Map<UUID, PersonFacts> facts = people.facts(chunk, People.NOW);
      Map<UUID, List<DutyNow>> written = book.written(chunk);
      comparing.extended = extensions.of(chunk);
      comparing.excused = book.excused(chunk);
      chunk.forEach(
          person ->
              comparing.compare(
                  Objects.requireNonNull(facts.get(person)),
                  written.getOrDefault(person, List.of())));
      comparing.compareTraining(
          chunk.stream().map(person -> Objects.requireNonNull(facts.get(person))).toList());
      entities.clear();
    }
    return new Changes(persons.size(), comparing.counts(), comparing.lines);
  }

  private final class Comparing {
    private final List<Requirement> requirements;
    private final LocalDate day;
    private final Terms terms;
    private Map<UUID, LocalDate> extended = Map.of();
    private Map<UUID, List<Period>> excused = Map.of();
    private final Map<Effect, Map<String, Integer>> counts = new EnumMap<>(Effect.class);
    private final List<ChangedDuty> lines = new ArrayList<>();

    Comparing(List<Requirement> requirements, LocalDate day) {
      this.requirements = requirements;
      this.day = day;
      this.terms = book.terms();
    }

    void compare(PersonFacts facts, List<DutyNow> written) {
      List<Period> periods = excused.getOrDefault(facts.personId(), List.of());
      Reckoning reckoning =
          Reckoning.of(requirements, facts, terms.excusing(periods), day, written, extended);
      reckoning.gained().forEach(owed -> add(Effect.GAINED, facts, owed, owed.dueOn()));
      for (Reckoning.Kept kept : reckoning.kept()) {
        if (kept.isRestored()) {
          add(Effect.GAINED, facts, kept.owed(), kept.dueOn());
        } else if (kept.isReDated()) {
          add(Effect.RE_DATED, facts, kept.owed(), kept.dueOn());
        }
        if (kept.isReOpened()) {
          add(Effect.RE_OPENED, facts, kept.owed(), kept.owed().opensOn());
        }
      }
      for (DutyNow lost : reckoning.lost()) {
        DutyView duty = lost.view();
        add(Effect.LOST, facts, duty.requirement(), JapaneseDate.of(duty.dueOn()), duty.reason());
      }
    }

    /** Only where other courses would train, or older passes: it asks for all passes twice. */
    void compareTraining(List<PersonFacts> persons) {
      HandlerTraining then = new HandlerTraining(requirements);
      HandlerTraining now = new HandlerTraining(book.requirements());
      if (then.trainsAs(now)) {
        return;
      }
      List<TrainedHandlers.Handler> before = handlers.of(persons, now, day);
      List<TrainedHandlers.Handler> after = handlers.of(persons, then, day);
      String courses = then.courses().stream().sorted().collect(ListedNames.inOne());
      for (int i = 0; i < after.size(); i++) {
        TrainedHandlers.Handler handler = after.get(i);
        if (handler.trained() != before.get(i).trained()) {
          Designation designation = handler.designation();
          add(
              handler.trained() ? Effect.TRAINED : Effect.UNTRAINED,
              handler.person(),
              courses,
              "",
              KeptReasons.designated(designation, designation.period().from()));
        }
      }
    }

    List<ChangeCount> counts() {
      List<ChangeCount> all = new ArrayList<>();
      counts.forEach(
          (effect, by) ->
              by.forEach(
                  (requirement, count) -> all.add(new ChangeCount(effect, requirement, count))));
      return all;
    }

    private void add(Effect effect, PersonFacts facts, Owed owed, LocalDate due) {
      add(effect, facts, owed.requirement().id(), JapaneseDate.of(due), owed.reason());
    }

    private void add(
        Effect effect, PersonFacts facts, String requirement, String due, KeptText reason) {
      counts.computeIfAbsent(effect, k -> new TreeMap<>()).merge(requirement, 1, Integer::sum);
      if (lines.size() < MOST_LINES) {
        lines.add(
            new ChangedDuty(
                effect,
                facts.nameOn(day).map(PersonName::inUse).orElse(""),
                number(facts),
                section(facts),
                requirement,
                due,
                reason));
      }
    }

    private String number(PersonFacts facts) {
      return facts.appointmentOn(day).map(one -> one.staffNumber().value()).orElse("");
    }

    private String section(PersonFacts facts) {
      return facts.postsOn(day).stream()
          .flatMap(post -> facts.department(post.departmentId(), day).stream())
          .map(Department::name)
          .distinct()
          .collect(ListedNames.inOne());
    }
  }
}
