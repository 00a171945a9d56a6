package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.curriculum.DutyHistories;
import osarai.curriculum.DutyHistory;
import osarai.evidence.closing.YearClosings;
import osarai.evidence.record.DutyStanding;
import osarai.evidence.record.DutyStandings;
import osarai.people.PersonFacts;

/**
 * The duties of a person as known on a day: nothing that was found, closed or taken back later
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
  record Known(DutyHistory history, DutyLines.Standing standing) {
    PersonView.DutyState state(LocalDate day) {
      return DutyLines.state(history, standing, day);
    }
  }

  /**
   * All of them, the withdrawn among them.
   *
   * @param change the last change that was known
   * @param facts as known after it
   */
  List<Known> of(UUID person, long change, PersonFacts facts, PersonInquiry asked) {
    Map<Integer, Instant> closed = closings.closedAt();
    Map<UUID, Instant> then = record.fulfilledAsKnown(person, asked);
    Map<UUID, DutyStandings.Binding> bindings = standings.bindings(person);
    Map<UUID, DutyStanding> now = new HashMap<>();
    standings.of(person).forEach(standing -> now.put(standing.id(), standing));
    Map<UUID, YearClosings.Corrected> corrected =
        closings.corrected(
            now.values().stream().filter(DutyStanding::isClosed).map(DutyStanding::id).toList());
    List<Known> all = new ArrayList<>();
    for (DutyHistory history : histories.of(person, change)) {
      UUID duty = history.duty().id();
      Instant closedAt = before(closed.get(history.duty().fiscalYear()), asked);
      YearClosings.Corrected correction = corrected.get(duty);
      all.add(
          new Known(
              history,
              new DutyLines.Standing(
                  fulfilled(now.get(duty), closedAt, then.get(duty), asked),
                  closedAt == null ? null : JapanClock.dayOf(closedAt),
                  DutyLines.endedOn(bindings.get(duty), facts.appointments()),
                  correction != null && correction.at().isBefore(asked.end())
                      ? correction
                      : null)));
    }
    return all;
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
