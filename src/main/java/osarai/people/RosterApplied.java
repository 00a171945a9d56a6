package osarai.people;

import java.util.Set;
import java.util.UUID;

/** Facts about these persons have changed; observed in the same transaction. */
public record RosterApplied(Change change, Set<UUID> persons) {
  public RosterApplied {
    persons = Set.copyOf(persons);
  }
}
