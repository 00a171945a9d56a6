package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.curriculum.DutyHistories;
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
    Map<UUID, DutyLines.Standing> known = new HashMap<>();
    List<DutyStanding> all = standings.of(id);
    Map<UUID, YearClosings.Corrected> corrected =
        closings.corrected(
            all.stream().filter(DutyStanding::isClosed).map(DutyStanding::id).toList());
    for (DutyStanding standing : all) {
      YearClosings.Corrected correction = corrected.get(standing.id());
      known.put(
          standing.id(),
          new DutyLines.Standing(
              fulfilled(standing, then, asked),
              day(before(closed.get(standing.fiscalYear()), asked)),
              ended(standing.appointedUntil(), facts),
              correction != null && correction.at().isBefore(asked.end()) ? correction : null));
    }
    return histories.of(id, change).stream()
        .map(
            history ->
                DutyLines.line(
                    history,
                    title(history.duty().course()),
                    known.getOrDefault(history.duty().id(), DutyLines.Standing.NONE),
                    asked.day()))
        .toList();
  }

  /** What the closing of its year says stands; else what was known by then. */
  private static @Nullable Instant fulfilled(
      DutyStanding standing, Map<UUID, Instant> then, PersonInquiry asked) {
    return asked.known() == null || standing.isClosed()
        ? before(standing.fulfilledAt(), asked)
        : then.get(standing.id());
  }

  /** Only what was known by then. */
  private static @Nullable Instant before(@Nullable Instant at, PersonInquiry asked) {
    return at != null && at.isBefore(asked.end()) ? at : null;
  }

  private static @Nullable LocalDate day(@Nullable Instant at) {
    return at == null ? null : JapanClock.dayOf(at);
  }

  /** An end of which the facts, as known, say nothing was not known yet. */
  private static @Nullable LocalDate ended(@Nullable LocalDate until, PersonFacts facts) {
    return facts.appointments().stream().anyMatch(a -> Objects.equals(a.period().until(), until))
        ? until
        : null;
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
