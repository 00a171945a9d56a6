package osarai.evidence.handlers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Starts of handling and passes that a test has written; it remembers how much it was asked for.
 */
final class KnownStarts extends KnownHandling {
  private final Map<UUID, ConfirmedStart> starts = new HashMap<>();
  private final Map<UUID, List<LocalDate>> passes = new HashMap<>();
  private Instant end = Instant.MAX;

  KnownStarts() {
    super(null, null, null, null);
  }

  KnownStarts started(UUID designation, ConfirmedStart start) {
    starts.put(designation, start);
    return this;
  }

  KnownStarts passed(UUID person, LocalDate... days) {
    passes.put(person, List.of(days));
    return this;
  }

  /** What from then on was not to be known. */
  Instant end() {
    return end;
  }

  @Override
  Map<UUID, ConfirmedStart> started(Collection<UUID> designations, Instant end) {
    this.end = end;
    Map<UUID, ConfirmedStart> found = new HashMap<>(starts);
    found.keySet().retainAll(designations);
    return found;
  }

  @Override
  Map<UUID, List<LocalDate>> passes(Collection<UUID> persons, Instant end) {
    this.end = end;
    Map<UUID, List<LocalDate>> found = new HashMap<>(passes);
    found.keySet().retainAll(persons);
    return found;
  }
}
