package osarai.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapaneseDate;
import osarai.calendar.Period;
import osarai.people.Department;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.people.PersonName;

/**
 * What other requirements, or another day, would change: who would gain or lose which duty, or get
 * another due date. Nothing is written.
 */
@ApplicationScoped
class WhatIf {
  private static final int CHUNK = 500;
  private static final int MOST_LINES = 500;

  private final EntityManager entities;
  private final DutyBook book;
  private final Extensions extensions;
  private final People people;

  WhatIf(EntityManager entities, DutyBook book, Extensions extensions, People people) {
    this.entities = entities;
    this.book = book;
    this.extensions = extensions;
    this.people = people;
  }

  /** How one person's duty would differ. */
  record Line(
      Kind kind, String name, String section, String requirement, String due, String reason) {}

  enum Kind {
    GAINED,
    LOST,
    RE_DATED
  }

  /**
   * All differences.
   *
   * @param counts by kind and requirement, as "GAINED all-staff-yearly"
   * @param lines at most {@value #MOST_LINES}
   */
  record Answer(int persons, Map<String, Integer> counts, List<Line> lines) {
    public boolean isCut() {
      return counts.values().stream().mapToInt(Integer::intValue).sum() > lines.size();
    }
  }

  /** Compares what stands with what the requirements would make on the day. */
  @Transactional
  Answer ask(List<Requirement> requirements, LocalDate day) {
    List<UUID> persons = people.workingFrom(day);
    Comparing comparing = new Comparing(requirements, day);
    for (int from = 0; from < persons.size(); from += CHUNK) {
      List<UUID> chunk = persons.subList(from, Math.min(from + CHUNK, persons.size()));
      Map<UUID, PersonFacts> facts = people.facts(chunk, People.NOW);
      Map<UUID, List<DutyNow>> standing = book.standing(chunk);
      comparing.extended = extensions.of(chunk);
      comparing.excused = book.excused(chunk);
      chunk.forEach(
          person ->
              comparing.compare(
                  Objects.requireNonNull(facts.get(person)),
                  standing.getOrDefault(person, List.of())));
      entities.clear();
    }
    return new Answer(persons.size(), comparing.counts, comparing.lines);
  }

  private final class Comparing {
    private final List<Requirement> requirements;
    private final LocalDate day;
    private final int year;
    private final Terms terms;
    private Map<UUID, LocalDate> extended = Map.of();
    private Map<UUID, List<Period>> excused = Map.of();
    private final Map<String, Integer> counts = new java.util.TreeMap<>();
    private final List<Line> lines = new ArrayList<>();

    Comparing(List<Requirement> requirements, LocalDate day) {
      this.requirements = requirements;
      this.day = day;
      this.year = FiscalYear.of(day).year();
      this.terms = book.terms(day);
    }

    void compare(PersonFacts facts, List<DutyNow> standing) {
      Map<String, DutyNow> lost = new HashMap<>();
      standing.stream()
          .filter(duty -> duty.fiscalYear() == year || duty.fiscalYear() == year + 1)
          .forEach(duty -> lost.put(duty.identity(), duty));
      Map<String, DutyNow> known = Map.copyOf(lost);
      List<Owed> owed =
          Duties.owed(
              requirements,
              facts,
              terms.excusing(excused.getOrDefault(facts.personId(), List.of())),
              day,
              (requirement, occasion) -> {
                DutyNow duty = known.get(requirement.id() + " " + occasion);
                LocalDate on = duty == null ? null : duty.knownOn();
                return on == null ? day : on;
              });
      for (Owed one : owed) {
        DutyNow duty = lost.remove(one.identity());
        if (duty == null) {
          add(Kind.GAINED, facts, one.requirement().id(), one.dueOn(), one.reason());
        } else {
          reDated(facts, one, duty);
        }
      }
      lost.values()
          .forEach(
              duty ->
                  add(
                      Kind.LOST,
                      facts,
                      duty.view().requirement(),
                      duty.dueOn(),
                      duty.view().reason()));
    }

    /** An extension holds while it is later. */
    private void reDated(PersonFacts facts, Owed owed, DutyNow duty) {
      LocalDate given = extended.getOrDefault(duty.id(), owed.dueOn());
      LocalDate due = given.isAfter(owed.dueOn()) ? given : owed.dueOn();
      if (!duty.dueOn().equals(due)) {
        add(Kind.RE_DATED, facts, owed.requirement().id(), due, owed.reason());
      }
    }

    private void add(
        Kind kind, PersonFacts facts, String requirement, LocalDate due, String reason) {
      counts.merge(kind + " " + requirement, 1, Integer::sum);
      if (lines.size() < MOST_LINES) {
        lines.add(
            new Line(
                kind,
                facts.nameOn(day).map(PersonName::inUse).orElse(""),
                section(facts),
                requirement,
                JapaneseDate.of(due),
                reason));
      }
    }

    private String section(PersonFacts facts) {
      return facts.postsOn(day).stream()
          .flatMap(post -> facts.department(post.departmentId(), day).stream())
          .map(Department::name)
          .distinct()
          .collect(java.util.stream.Collectors.joining("、"));
    }
  }
}
