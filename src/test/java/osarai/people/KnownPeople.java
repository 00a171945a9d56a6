package osarai.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.storage.KnownRows;

/** People whose facts a test has written, where the product would read them from the database. */
public final class KnownPeople extends People {
  private final List<PersonFacts> all;
  private final Map<String, UUID> ids = new HashMap<>();
  private List<PersonFacts> before;

  private KnownPeople(List<PersonFacts> all) {
    super(KnownRows.of());
    this.all = all;
    this.before = all;
  }

  public static KnownPeople of(PersonDraft... people) {
    return new KnownPeople(Arrays.stream(people).map(PersonDraft::facts).toList());
  }

  /** The same of whom less was known on any day that is asked for; without these nothing was. */
  public KnownPeople before(PersonDraft... people) {
    before = Arrays.stream(people).map(PersonDraft::facts).toList();
    return this;
  }

  /** The same where a source has given somebody an id. */
  public KnownPeople identified(String id, UUID person) {
    ids.put(id, person);
    return this;
  }

  @Override
  public long knownOn(LocalDate day) {
    return 1;
  }

  @Override
  public Map<UUID, PersonFacts> facts(Collection<UUID> persons, long known) {
    Map<UUID, PersonFacts> found = new HashMap<>();
    (known == NOW ? all : before)
        .stream()
            .filter(facts -> persons.contains(facts.personId()))
            .forEach(facts -> found.put(facts.personId(), facts));
    return found;
  }

  @Override
  public Map<String, List<Appointment>> withStaffNumbers(Collection<String> numbers) {
    return StaffNumber.asAsked(
        numbers,
        all.stream()
            .flatMap(facts -> facts.appointments().stream())
            .collect(Collectors.groupingBy(appointment -> appointment.staffNumber().value())));
  }

  @Override
  public Map<String, List<Appointment>> takenBack(Collection<String> numbers) {
    return Map.of();
  }

  @Override
  public Map<String, UUID> withExternalIds(Collection<String> externalIds) {
    Map<String, UUID> found = new HashMap<>(ids);
    found.keySet().retainAll(externalIds);
    return found;
  }

  @Override
  public Set<UUID> thoseWithExternalId(Collection<UUID> persons) {
    return ids.values().stream().filter(persons::contains).collect(Collectors.toSet());
  }
}
