package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.curriculum.HandlerTraining;
import osarai.learning.StartOfHandling;
import osarai.people.Designation;
import osarai.people.People;

/** What handlers read about their own designations. */
@ApplicationScoped
class OwnHandling implements StartOfHandling {
  private final People people;
  private final KnownHandling handling;
  private final HandlerTraining training;
  private final HandlingRules rules;
  private final HandlerTexts texts;
  private final Clock clock;

  OwnHandling(
      People people,
      KnownHandling handling,
      HandlerTraining training,
      HandlersConfig config,
      HandlerTexts texts,
      Clock clock) {
    this.people = people;
    this.handling = handling;
    this.training = training;
    this.rules = new HandlingRules(config.handlerGapDays(), training.daysBefore());
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public boolean dependsOn(String course) {
    return training.courses().contains(course);
  }

  @Override
  public List<OwnAffairs> affairs(UUID person) {
    LocalDate today = JapanClock.today(clock);
    Instant end = new RegisterDay(today, null).end();
    List<DesignationChain> chains = DesignationChain.of(people.facts(person, People.NOW));
    Map<UUID, ConfirmedStart> started = handling.started(ids(chains), end);
    List<LocalDate> passes = handling.passes(Set.of(person), end).getOrDefault(person, List.of());
    return chains.stream()
        .map(chain -> affairs(chain, started, passes, today))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<UUID> ids(List<DesignationChain> chains) {
    return chains.stream()
        .flatMap(chain -> chain.stretches().stream())
        .map(Designation::id)
        .toList();
  }

  private Optional<OwnAffairs> affairs(
      DesignationChain chain,
      Map<UUID, ConfirmedStart> started,
      List<LocalDate> passes,
      LocalDate today) {
    ConfirmedStart start = chain.start(started, today).orElse(null);
    HandlingRules.Designated designated =
        HandlingRules.Designated.of(chain.period(), passes, start, today);
    Handling now = rules.on(today, designated);
    if (now.state() == Handling.State.ENDED) {
      return Optional.empty();
    }
    Designation shown = chain.on(today);
    LocalDate since = designated.confirmed();
    return Optional.of(
        new OwnAffairs(
            shown.affairs(),
            shown.scope(),
            JapaneseDate.of(chain.period().from()),
            since == null ? "" : JapaneseDate.of(since),
            texts.own(shown.affairs(), now, chain.period().from()).orElse("")));
  }
}
