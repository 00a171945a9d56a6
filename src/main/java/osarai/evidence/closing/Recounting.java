package osarai.evidence.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import osarai.people.People;
import osarai.people.PersonFacts;

/**
 * Counts a closed year again by the rule of today, from what was known when it was closed: what was
 * found, entered or taken back later changes no answer.
 */
@ApplicationScoped
class Recounting {
  private static final int CHUNK = 500;

  private final SettledDuties settled;
  private final People people;

  Recounting(SettledDuties settled, People people) {
    this.settled = settled;
    this.people = people;
  }

  ClosingFigures.Counted of(YearClosing closing) {
    long known = people.knownAt(closing.closedAt());
    List<SettledDuty> duties = settled.of(closing.year(), known);
    return PeopleCount.of(duties, facts(duties, known), closing.year().lastDay());
  }

  private Map<UUID, PersonFacts> facts(List<SettledDuty> duties, long known) {
    List<UUID> persons = duties.stream().map(SettledDuty::person).distinct().toList();
    Map<UUID, PersonFacts> facts = new HashMap<>();
    for (int from = 0; from < persons.size(); from += CHUNK) {
      facts.putAll(
          people.facts(persons.subList(from, Math.min(from + CHUNK, persons.size())), known));
    }
    return facts;
  }
}
