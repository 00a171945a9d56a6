package osarai.hr.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.people.People;

/** Whose each external id is, and who has one. A person has one at most. */
final class ExternalIds {
  private final Map<String, UUID> persons;
  private final Set<UUID> owners;

  ExternalIds(Map<String, UUID> persons, Set<UUID> owners) {
    this.persons = new HashMap<>(persons);
    this.owners = new HashSet<>(owners);
  }

  /** Of those ids, whose each is. */
  static Map<String, UUID> owners(People people, Collection<Statement.Subject> whos) {
    return people.withExternalIds(
        whos.stream()
            .map(Statement.Subject::externalId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  /** Null for an id that is nobody's yet, and for none. */
  @Nullable UUID person(@Nullable String id) {
    return id == null ? null : persons.get(id);
  }

  boolean hasOne(UUID person) {
    return owners.contains(person);
  }

  /** What has just been received with an id makes it the person's. */
  void given(UUID person, @Nullable String id) {
    if (id != null) {
      persons.put(id, person);
      owners.add(person);
    }
  }

  /** Whether an id or an answer, where there is one, is not another's. */
  boolean mayBe(UUID person, Statement.Subject who) {
    if (who.decided() != null && !who.decided().isSomebodyElse()) {
      return who.decided().holder() || person.equals(who.decided().person());
    }
    return who.externalId() == null || person.equals(person(who.externalId()));
  }
}
