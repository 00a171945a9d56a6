package osarai.hr.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sources' own ids of persons: whose each is, and who has one. A person has one at most. */
final class SourceIds {
  private final Map<String, UUID> persons;
  private final Set<UUID> identified;

  SourceIds(Map<String, UUID> persons, Set<UUID> identified) {
    this.persons = new HashMap<>(persons);
    this.identified = new HashSet<>(identified);
  }

  /** Null for an id that is nobody's yet, and for none. */
  @Nullable UUID person(@Nullable String id) {
    return id == null ? null : persons.get(id);
  }

  boolean hasOne(UUID person) {
    return identified.contains(person);
  }

  /** What has just been received with an id makes it the person's. */
  void given(UUID person, @Nullable String id) {
    if (id != null) {
      persons.put(id, person);
      identified.add(person);
    }
  }
}
