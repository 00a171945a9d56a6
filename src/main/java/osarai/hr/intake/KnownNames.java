package osarai.hr.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.people.Career;
import osarai.people.Kana;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.people.PersonName;

/** What people were called, as far as it is known. */
final class KnownNames {
  private final Map<UUID, List<Career.Called>> names;

  KnownNames(Map<UUID, List<Career.Called>> names) {
    this.names = new HashMap<>(names);
  }

  static KnownNames of(Map<UUID, PersonFacts> known) {
    Map<UUID, List<Career.Called>> names = new HashMap<>();
    known.forEach((id, facts) -> names.put(id, facts.names()));
    return new KnownNames(names);
  }

  void learn(UUID person, List<Career.Called> called) {
    names.put(person, called);
  }

  /** Reads those of more persons. */
  void learn(People people, Set<UUID> more) {
    people.facts(more, People.NOW).forEach((id, facts) -> names.putIfAbsent(id, facts.names()));
  }

  Set<UUID> persons() {
    return Set.copyOf(names.keySet());
  }

  private List<Career.Called> called(UUID person) {
    return names.getOrDefault(person, List.of());
  }

  boolean hasOne(UUID person) {
    return !called(person).isEmpty();
  }

  /** The newest; empty without one. */
  String of(UUID person) {
    List<Career.Called> called = called(person);
    return called.isEmpty() ? "" : called.get(called.size() - 1).name().inUse();
  }

  /** Whether the person may be called as the statement says, if it says a name. */
  boolean mayBe(UUID person, Statement statement) {
    PersonName given = statement.name();
    Kana kana = given == null ? statement.who().kana() : given.kana();
    List<Career.Called> called = called(person);
    return kana == null
        || called.isEmpty()
        || called.stream().anyMatch(one -> NameChange.mayBe(one.name(), given, kana));
  }

  /** Whether it is worth asking if the person is called now as the statement says. */
  boolean isConceivable(UUID person, Statement statement) {
    PersonName given = statement.name();
    Kana kana = given == null ? statement.who().kana() : given.kana();
    return kana != null
        && called(person).stream()
            .anyMatch(one -> NameChange.isConceivable(one.name(), given, kana));
  }

  /** Whether only the family name is one that the person has, or had. */
  boolean hasOtherGivenName(UUID person, PersonName given) {
    List<PersonName> alike =
        called(person).stream()
            .map(Career.Called::name)
            .filter(name -> NameChange.mayBe(name, given, given.kana()))
            .toList();
    return !alike.isEmpty()
        && alike.stream().allMatch(name -> NameChange.keepsFamilyNameOnly(name, given));
  }

  boolean hasKana(UUID person, @Nullable Kana kana) {
    return kana != null
        && called(person).stream().anyMatch(one -> one.name().kana().isSameAs(kana));
  }
}
