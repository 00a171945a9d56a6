package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.curriculum.HandlerTraining;
import osarai.curriculum.HandlerTraining.TrainedHandlers;
import osarai.people.Designation;
import osarai.people.PersonFacts;

/** Says of handlers what the register of the day would, by whatever courses train them. */
@ApplicationScoped
class TrainedByRegister implements TrainedHandlers {
  private final KnownHandling handling;
  private final HandlersConfig config;

  TrainedByRegister(KnownHandling handling, HandlersConfig config) {
    this.handling = handling;
    this.config = config;
  }

  @Override
  public List<Handler> of(Collection<PersonFacts> people, HandlerTraining training, LocalDate day) {
    List<DesignatedPerson> held = people.stream().flatMap(person -> held(person, day)).toList();
    Instant end = new RegisterDay(day, null).end();
    Map<UUID, ConfirmedStart> started =
        handling.started(
            held.stream()
                .flatMap(one -> one.chain().stretches().stream())
                .map(Designation::id)
                .toList(),
            end);
    Map<UUID, List<LocalDate>> passes =
        handling.passes(
            training.courses(),
            held.stream().map(one -> one.person().personId()).distinct().toList(),
            end);
    HandlingRules rules = new HandlingRules(config.handlerGapDays(), training.daysBefore());
    return held.stream()
        .map(
            one ->
                new Handler(
                    one.person(),
                    one.chain().on(day),
                    isTrained(rules.on(day, one.on(day, started, passes)))))
        .toList();
  }

  private static Stream<DesignatedPerson> held(PersonFacts person, LocalDate day) {
    return DesignationChain.of(person).stream()
        .filter(chain -> !hasEnded(chain.period().until(), day))
        .map(chain -> new DesignatedPerson(person, chain));
  }

  private static boolean hasEnded(@Nullable LocalDate until, LocalDate day) {
    return until != null && !day.isBefore(until);
  }

  /** A designation that has not ended, with its holder. */
  private record DesignatedPerson(PersonFacts person, DesignationChain chain) {
    HandlingRules.Designated on(
        LocalDate day, Map<UUID, ConfirmedStart> started, Map<UUID, List<LocalDate>> passes) {
      return HandlingRules.Designated.of(
          chain.period(),
          passes.getOrDefault(person.personId(), List.of()),
          chain.start(started, day).orElse(null),
          day);
    }
  }

  private static boolean isTrained(Handling handling) {
    return handling.state() != Handling.State.UNTRAINED
        && handling.findings().stream()
            .noneMatch(finding -> finding.kind() == Handling.FindingKind.WITHOUT_PASS);
  }
}
