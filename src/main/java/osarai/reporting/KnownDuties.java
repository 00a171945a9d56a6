package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.curriculum.CreditWithin;
import osarai.curriculum.DutyHistories;
import osarai.curriculum.DutyHistory;
import osarai.evidence.closing.YearClosings;
import osarai.evidence.record.DutyStanding;
import osarai.evidence.record.DutyStandings;
import osarai.people.PersonFacts;

/**
 * The duties of persons as known on a day: nothing that was found, closed or taken back later
 * changes the answer.
 */
@ApplicationScoped
class KnownDuties {
  private final DutyHistories histories;
  private final DutyStandings standings;
  private final YearClosings closings;
  private final PersonRecord record;

  KnownDuties(
      DutyHistories histories,
      DutyStandings standings,
      YearClosings closings,
      PersonRecord record) {
    this.histories = histories;
    this.standings = standings;
    this.closings = closings;
    this.record = record;
  }

  /** A duty with what is known beside its history. */
  record Known(DutyHistory history, CreditWithin credit, DutyLines.Fulfilment fulfilment) {
    /** Of one that is not withdrawn. */
    DutyStanding.State standing(LocalDate day) {
      return DutyLines.standing(history.duty(), fulfilment, day);
    }
  }

  /**
   * All of them, the withdrawn among them.
   *
   * @param change the last change that was known
   * @param facts as known after it
   */
  List<Known> of(UUID person, long change, PersonFacts facts, PersonInquiry asked) {
    return of(Map.of(person, facts), change, asked).getOrDefault(person, List.of());
  }

  /** The same of many, in a fixed number of statements; who has none is not in the answer. */
  Map<UUID, List<Known>> of(Map<UUID, PersonFacts> facts, long change, PersonInquiry asked) {
    Beside beside = beside(facts.keySet(), asked);
    Map<UUID, List<Known>> all = new HashMap<>();
    histories
        .of(facts.keySet(), change)
        .forEach(
            (person, own) ->
                all.put(
                    person,
                    own.stream()
                        .map(
                            one ->
                                new Known(
                                    one,
                                    beside.credit(one),
                                    beside.fulfilment(
                                        one, Objects.requireNonNull(facts.get(person)))))
                        .toList()));
    return all;
  }

  private Beside beside(Set<UUID> persons, PersonInquiry asked) {
    Map<UUID, DutyStanding> now = new HashMap<>();
    standings.of(persons).forEach(standing -> now.put(standing.id(), standing));
    return new Beside(
        asked,
        closings.closedAt(),
        now,
        record.fulfilledAsKnown(persons, asked),
        standings.bindings(persons),
        closings.corrected(
            now.values().stream().filter(DutyStanding::isClosed).map(DutyStanding::id).toList()));
  }

  /**
   * What is known of duties beside their histories, by duty.
   *
   * @param closed when each closed year was closed
   * @param now how they stand by all that is known now
   * @param then when they were fulfilled as far as was known then
   */
  private record Beside(
      PersonInquiry asked,
      Map<Integer, Instant> closed,
      Map<UUID, DutyStanding> now,
      Map<UUID, Instant> then,
      Map<UUID, DutyStandings.Binding> bindings,
      Map<UUID, YearClosings.Corrected> corrected) {
    CreditWithin credit(DutyHistory history) {
      return Objects.requireNonNull(bindings.get(history.duty().id())).credit();
    }

    DutyLines.Fulfilment fulfilment(DutyHistory history, PersonFacts facts) {
      UUID duty = history.duty().id();
      Instant closedAt = before(closed.get(history.duty().fiscalYear()), asked);
      YearClosings.Corrected correction = corrected.get(duty);
      return new DutyLines.Fulfilment(
          fulfilled(now.get(duty), closedAt, then.get(duty), asked),
          closedAt == null ? null : JapanClock.dayOf(closedAt),
          DutyLines.endedOn(bindings.get(duty), facts.appointments()),
          correction != null && correction.at().isBefore(asked.end()) ? correction : null);
    }
  }

  /** What a closing that was known by then says stands; else what was known by then. */
  private static @Nullable Instant fulfilled(
      @Nullable DutyStanding standing,
      @Nullable Instant closedAt,
      @Nullable Instant then,
      PersonInquiry asked) {
    if (asked.known() == null) {
      return standing == null ? null : standing.fulfilledAt();
    }
    return closedAt != null && standing != null && standing.isClosedUnfulfilled() ? null : then;
  }

  private static @Nullable Instant before(@Nullable Instant at, PersonInquiry asked) {
    return at != null && at.isBefore(asked.end()) ? at : null;
  }
}
