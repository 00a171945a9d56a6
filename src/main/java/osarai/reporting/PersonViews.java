package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.curriculum.DutyHistories;
import osarai.curriculum.DutyHistory;
import osarai.curriculum.office.Exclusions;
import osarai.curriculum.office.RequestedExclusion;
import osarai.evidence.closing.YearClosings;
import osarai.evidence.record.DutyStanding;
import osarai.evidence.record.DutyStandings;
import osarai.login.LinkedAccount;
import osarai.login.LinkedAccounts;
import osarai.people.Directory;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.people.PersonName;
import osarai.security.Ids;

/** Puts together what a person's page shows. */
@ApplicationScoped
class PersonViews {
  private final People people;
  private final Directory directory;
  private final DutyHistories histories;
  private final DutyStandings standings;
  private final YearClosings closings;
  private final PersonRecord record;
  private final Exclusions exclusions;
  private final LinkedAccounts accounts;
  private final Shelf shelf;

  PersonViews(
      People people,
      Directory directory,
      DutyHistories histories,
      DutyStandings standings,
      YearClosings closings,
      PersonRecord record,
      Exclusions exclusions,
      LinkedAccounts accounts,
      Shelf shelf) {
    this.people = people;
    this.directory = directory;
    this.histories = histories;
    this.standings = standings;
    this.closings = closings;
    this.record = record;
    this.exclusions = exclusions;
    this.accounts = accounts;
    this.shelf = shelf;
  }

  /** Empty where there is no such person. */
  Optional<PersonView> of(UUID id, PersonInquiry asked, LocalDate today) {
    return Optional.ofNullable(directory.stamps(Set.of(id)).get(id))
        .map(stamp -> view(id, stamp.externalId(), asked, today));
  }

  private PersonView view(
      UUID id, @Nullable String externalId, PersonInquiry asked, LocalDate today) {
    LocalDate known = asked.known();
    long change = known == null ? People.NOW : people.knownOn(known);
    PersonFacts facts = people.facts(id, change);
    Optional<PersonName> name = facts.nameOn(asked.day());
    List<PersonView.DutyLine> duties = duties(id, change, facts, asked);
    return new PersonView(
        id.toString(),
        name.map(PersonName::inUse).orElse(""),
        name.map(n -> n.kana().value()).orElse(""),
        externalId == null ? "" : externalId,
        asked.day(),
        known,
        known != null && !known.isBefore(today),
        facts.names().isEmpty() && facts.appointments().isEmpty(),
        asked.note(),
        asked.mayChange(),
        TimeLine.of(facts, asked.day()),
        duties.stream().filter(duty -> duty.state() != PersonView.DutyState.WITHDRAWN).toList(),
        duties.stream().filter(duty -> duty.state() == PersonView.DutyState.WITHDRAWN).toList(),
        record.completions(id, asked),
        record.earlier(id, asked),
        exclusions(id, asked, today),
        accounts.of(id).stream().map(PersonViews::account).toList(),
        accounts.sessions(id).stream()
            .map(s -> new PersonView.SessionLine(text(s.startedAt()), text(s.lastSeenAt())))
            .toList(),
        Ids.next().toString(),
        today);
  }

  private List<PersonView.DutyLine> duties(
      UUID id, long change, PersonFacts facts, PersonInquiry asked) {
    Map<Integer, Instant> closed = closings.closedAt();
    Map<UUID, Instant> then = record.fulfilledAsKnown(id, asked);
    Map<UUID, DutyStandings.Binding> bindings = standings.bindings(id);
    Map<UUID, DutyStanding> now = new HashMap<>();
    standings.of(id).forEach(standing -> now.put(standing.id(), standing));
    Map<UUID, YearClosings.Corrected> corrected =
        closings.corrected(
            now.values().stream().filter(DutyStanding::isClosed).map(DutyStanding::id).toList());
    List<PersonView.DutyLine> lines = new ArrayList<>();
    for (DutyHistory history : histories.of(id, change)) {
      UUID duty = history.duty().id();
      DutyStanding standing = now.get(duty);
      Instant closedAt = before(closed.get(history.duty().fiscalYear()), asked);
      YearClosings.Corrected correction = corrected.get(duty);
      lines.add(
          DutyLines.line(
              history,
              title(history.duty().course()),
              new DutyLines.Standing(
                  fulfilled(standing, closedAt, then.get(duty), asked),
                  day(closedAt),
                  DutyLines.endedOn(bindings.get(duty), facts.appointments()),
                  correction != null && correction.at().isBefore(asked.end()) ? correction : null),
              asked.day()));
    }
    return lines;
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

  /** Only what was known by then. */
  private static @Nullable Instant before(@Nullable Instant at, PersonInquiry asked) {
    return at != null && at.isBefore(asked.end()) ? at : null;
  }

  private static @Nullable LocalDate day(@Nullable Instant at) {
    return at == null ? null : JapanClock.dayOf(at);
  }

  private String title(String course) {
    return shelf.course(course).map(Course::title).orElse(course);
  }

  private List<PersonView.ExclusionLine> exclusions(UUID id, PersonInquiry asked, LocalDate today) {
    List<RequestedExclusion> all =
        exclusions.of(id).stream().filter(e -> e.requestedAt().isBefore(asked.end())).toList();
    Set<UUID> actors = new HashSet<>();
    for (RequestedExclusion one : all) {
      actors.add(one.requestedBy());
      RequestedExclusion.Decided decided = one.decided();
      if (decided != null) {
        actors.add(decided.by());
      }
    }
    Map<UUID, PersonFacts> names = people.facts(actors, People.NOW);
    return all.stream()
        .map(one -> ExclusionLines.line(one, asked, actor -> name(names, actor, today)))
        .toList();
  }

  private static String name(Map<UUID, PersonFacts> names, UUID person, LocalDate day) {
    return Optional.ofNullable(names.get(person))
        .flatMap(facts -> facts.nameOn(day))
        .map(PersonName::inUse)
        .orElse("");
  }

  private static PersonView.AccountLine account(LinkedAccount account) {
    Instant ended = account.endedAt();
    return new PersonView.AccountLine(
        account.issuer(),
        account.subject(),
        text(account.linkedAt()),
        ended == null ? "" : text(ended));
  }

  private static String text(Instant instant) {
    return JapaneseDate.of(instant);
  }
}
