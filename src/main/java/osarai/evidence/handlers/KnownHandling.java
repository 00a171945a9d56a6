package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import osarai.curriculum.HandlerTraining;
import osarai.evidence.record.Completions;
import osarai.trainings.EarlierTrainings;

/** What was known at a moment beside the designations: starts of handling, and passes. */
@ApplicationScoped
class KnownHandling {
  private final Completions completions;
  private final EarlierTrainings earlier;
  private final HandlerTraining training;
  private final HandlingStarts starts;

  KnownHandling(
      Completions completions,
      EarlierTrainings earlier,
      HandlerTraining training,
      HandlingStarts starts) {
    this.completions = completions;
    this.earlier = earlier;
    this.training = training;
    this.starts = starts;
  }

  /** By designation, as far as confirmed and corrected by then. */
  Map<UUID, ConfirmedStart> started(Collection<UUID> designations, Instant end) {
    Map<UUID, ConfirmedStart> known = new HashMap<>();
    starts
        .of(designations)
        .forEach(
            (designation, start) ->
                start.knownBefore(end).ifPresent(then -> known.put(designation, then)));
    return known;
  }

  /** Those of before the product too: who was trained then is no untrained handler now. */
  Map<UUID, List<LocalDate>> passes(Collection<UUID> persons, Instant end) {
    return passes(training.courses(), persons, end);
  }

  /** The same of other courses. */
  Map<UUID, List<LocalDate>> passes(Set<String> courses, Collection<UUID> persons, Instant end) {
    Map<UUID, List<LocalDate>> passes = new HashMap<>();
    for (Map<UUID, List<LocalDate>> some :
        List.of(completions.days(courses, persons, end), earlier.days(courses, persons, end))) {
      some.forEach(
          (person, days) -> passes.computeIfAbsent(person, p -> new ArrayList<>()).addAll(days));
    }
    return passes;
  }
}
