package osarai.evidence.handlers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import osarai.calendar.Period;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.PersonFacts;

/**
 * A designation through its changes of scope, which follow each other without a gap and suspend
 * nothing: one start, one end. One that renews the same scope is a designation of its own.
 *
 * @param stretches in their order; at least one
 */
record DesignationChain(List<Designation> stretches) {

  /** The person's designations as a handler. */
  static List<DesignationChain> of(PersonFacts person) {
    List<List<Designation>> chains = new ArrayList<>();
    person.designations().stream()
        .filter(designation -> designation.role() == DesignationRole.HANDLER)
        .sorted(Comparator.comparing(designation -> designation.period().from()))
        .forEach(
            designation ->
                chains.stream()
                    .filter(chain -> person.follows(designation, chain.get(chain.size() - 1)))
                    .findFirst()
                    .ifPresentOrElse(
                        chain -> chain.add(designation),
                        () -> chains.add(new ArrayList<>(List.of(designation)))));
    return chains.stream().map(List::copyOf).map(DesignationChain::new).toList();
  }

  /** By which the start of handling is kept. */
  UUID id() {
    return stretches.get(0).id();
  }

  boolean has(UUID designation) {
    return stretches.stream().anyMatch(stretch -> stretch.id().equals(designation));
  }

  /**
   * Its start of handling, as far as there was something to be known of it on the day.
   *
   * @param started by designation
   */
  Optional<ConfirmedStart> start(Map<UUID, ConfirmedStart> started, LocalDate day) {
    return ConfirmedStart.counting(
        stretches.stream()
            .flatMap(stretch -> Optional.ofNullable(started.get(stretch.id())).stream())
            .filter(start -> start.concerns(day))
            .toList());
  }

  Period period() {
    return new Period(
        stretches.get(0).period().from(), stretches.get(stretches.size() - 1).period().until());
  }

  /** As it is on the day: before its start the first, after its end the last. */
  Designation on(LocalDate day) {
    Designation current = stretches.get(0);
    for (Designation stretch : stretches) {
      if (!stretch.period().from().isAfter(day)) {
        current = stretch;
      }
    }
    return current;
  }
}
