package osarai.hr.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osarai.calendar.Period;
import osarai.forms.KeptText;
import osarai.people.Appointment;
import osarai.people.Career;
import osarai.people.Change;
import osarai.people.KeptWords;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.people.StaffNumber;

/** Taking something back would give one number to two persons at once. */
public final class NumbersHeld extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** How many are listed, and how many persons are read at a time. */
  private static final int TOLD = 20;

  private static final int CHUNK = 500;

  private final transient List<KeptText> told;

  NumbersHeld(List<KeptText> told) {
    this.told = told;
  }

  /** Who has which number, with the days. */
  public List<KeptText> told() {
    return told;
  }

  /** Compares what is true of these persons after a change with what was true before. */
  static void refuse(People people, Change change, Set<UUID> persons) {
    List<UUID> all = List.copyOf(persons);
    List<KeptText> told = new ArrayList<>();
    for (int from = 0; from < all.size() && told.size() < TOLD; from += CHUNK) {
      told.addAll(among(people, change, all.subList(from, Math.min(from + CHUNK, all.size()))));
    }
    if (!told.isEmpty()) {
      throw new NumbersHeld(told.stream().distinct().limit(TOLD).toList());
    }
  }

  private static List<KeptText> among(People people, Change change, List<UUID> persons) {
    Map<UUID, PersonFacts> now = people.facts(persons, People.NOW);
    Map<UUID, PersonFacts> was = people.facts(persons, change.id() - 1);
    Map<String, List<Appointment>> holders = people.withStaffNumbers(numbers(now.values()));
    Set<UUID> others = new HashSet<>();
    holders.values().forEach(list -> list.forEach(one -> others.add(one.personId())));
    Map<UUID, PersonFacts> named = people.facts(others, People.NOW);
    return persons.stream()
        .flatMap(
            person ->
                met(
                        person,
                        Objects.requireNonNull(was.get(person)).appointments(),
                        Objects.requireNonNull(now.get(person)).appointments(),
                        holders)
                    .map(other -> said(other, Objects.requireNonNull(named.get(other.personId())))))
        .toList();
  }

  /** Appointments of others that newly overlap this person's, under the same number. */
  static Stream<Appointment> met(
      UUID person,
      List<Appointment> was,
      List<Appointment> now,
      Map<String, List<Appointment>> holders) {
    return NumberPeriods.met(person, byNumber(was), byNumber(now), holders);
  }

  private static Map<StaffNumber, List<Period>> byNumber(List<Appointment> appointments) {
    return appointments.stream()
        .collect(
            Collectors.groupingBy(
                Appointment::staffNumber,
                LinkedHashMap::new,
                Collectors.mapping(Appointment::period, Collectors.toList())));
  }

  private static Set<String> numbers(Collection<PersonFacts> facts) {
    return facts.stream()
        .flatMap(one -> one.appointments().stream())
        .map(one -> one.staffNumber().value())
        .collect(Collectors.toSet());
  }

  private static KeptText said(Appointment other, PersonFacts facts) {
    List<Career.Called> names = facts.names();
    String name = names.isEmpty() ? "" : names.get(names.size() - 1).name().inUse();
    return KeptStatements.fault(
        told ->
            told.number_held_by(other.staffNumber().value(), name, KeptWords.of(other.period())));
  }
}
