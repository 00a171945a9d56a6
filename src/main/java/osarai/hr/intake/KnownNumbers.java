package osarai.hr.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osarai.people.Appointment;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.people.StaffNumber;

/**
 * What is known of the numbers that statements name. One is one, whether its letters are large or
 * small; as it is known, so it stays.
 */
final class KnownNumbers {
  private KnownNumbers() {}

  static List<Statement> spelt(People people, List<Statement> statements, int most) {
    List<String> lettered =
        statements.stream()
            .map(statement -> statement.who().staffNumber().value())
            .filter(number -> StaffNumber.spellings(number).size() > 1)
            .distinct()
            .toList();
    if (lettered.isEmpty()) {
      return statements;
    }
    Map<String, List<Appointment>> known = new HashMap<>();
    for (int from = 0; from < lettered.size(); from += most) {
      List<String> chunk = lettered.subList(from, Math.min(from + most, lettered.size()));
      known.putAll(people.withStaffNumbers(chunk));
    }
    Map<String, StaffNumber> spelt =
        lettered.stream().collect(Collectors.toMap(n -> n, n -> spelt(n, known)));
    List<Statement> all = new ArrayList<>();
    for (Statement statement : statements) {
      StaffNumber number = spelt.get(statement.who().staffNumber().value());
      all.add(number == null ? statement : statement.under(number));
    }
    return all;
  }

  private static StaffNumber spelt(String number, Map<String, List<Appointment>> known) {
    List<Appointment> held = known.getOrDefault(number, List.of());
    return held.isEmpty() ? new StaffNumber(StaffNumber.plain(number)) : held.get(0).staffNumber();
  }

  /**
   * What is read to recognise those of whom some statements speak.
   *
   * @param takenBack appointments under the numbers that never came
   * @param facts of everybody whom a statement may turn out to be about
   */
  record Holders(
      Map<String, UUID> byExternalId,
      Map<String, List<Appointment>> byNumber,
      Map<String, List<Appointment>> takenBack,
      Map<UUID, PersonFacts> facts,
      Set<UUID> withExternalId) {

    NumberHolders numbers() {
      return NumberHolders.of(byNumber, takenBack, facts);
    }

    static Holders read(People people, Collection<Statement> statements) {
      List<Statement.Subject> whos = statements.stream().map(Statement::who).toList();
      Map<String, UUID> external = ExternalIds.owners(people, whos);
      Map<String, List<Appointment>> numbers = NumberHolders.appointments(people, whos);
      Map<String, List<Appointment>> gone =
          people.takenBack(
              whos.stream().map(who -> who.staffNumber().value()).collect(Collectors.toSet()));
      Set<UUID> persons = new HashSet<>(external.values());
      Stream.of(numbers, gone)
          .flatMap(all -> all.values().stream())
          .forEach(list -> list.forEach(one -> persons.add(one.personId())));
      whos.forEach(who -> who.named().ifPresent(persons::add));
      return new Holders(
          external,
          numbers,
          gone,
          people.facts(persons, People.NOW),
          people.thoseWithExternalId(persons));
    }
  }
}
