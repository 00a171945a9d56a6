package osarai.people;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import osarai.storage.KnownRows;

/** Look-ups among people whose facts a test has written. */
public final class KnownDirectory extends Directory {
  private final List<PersonFacts> all;

  private KnownDirectory(List<PersonFacts> all) {
    super(KnownRows.of());
    this.all = all;
  }

  public static KnownDirectory of(PersonDraft... people) {
    return new KnownDirectory(Arrays.stream(people).map(PersonDraft::facts).toList());
  }

  @Override
  public Set<UUID> everDesignated() {
    return designated(designation -> true);
  }

  @Override
  public Set<UUID> holders(Collection<UUID> designations) {
    return designated(designation -> designations.contains(designation.id()));
  }

  @Override
  public Set<UUID> designatedIn(Collection<UUID> departments) {
    return designated(designation -> departments.contains(designation.departmentId()));
  }

  private Set<UUID> designated(Predicate<Designation> wanted) {
    return all.stream()
        .filter(facts -> facts.designations().stream().anyMatch(wanted))
        .map(PersonFacts::personId)
        .collect(Collectors.toSet());
  }

  /** A source calls nobody by an id of its own. */
  @Override
  public Map<UUID, Stamp> stamps(Collection<UUID> persons) {
    Map<UUID, Stamp> stamps = new HashMap<>();
    all.stream()
        .map(PersonFacts::personId)
        .filter(persons::contains)
        .forEach(id -> stamps.put(id, new Stamp(null, Instant.EPOCH, 1, Instant.EPOCH)));
    return stamps;
  }
}
