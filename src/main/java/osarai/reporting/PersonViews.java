package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.content.Shelf;
import osarai.curriculum.office.Exclusions;
import osarai.curriculum.office.RequestedExclusion;
import osarai.login.LinkedAccount;
import osarai.login.LinkedAccounts;
import osarai.people.Directory;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.people.PersonName;
import osarai.people.WordMessages;
import osarai.security.Ids;

/** Puts together what a person's page shows. */
@ApplicationScoped
class PersonViews {
  private final People people;
  private final Directory directory;
  private final KnownDuties duties;
  private final PersonRecord record;
  private final Exclusions exclusions;
  private final LinkedAccounts accounts;
  private final Shelf shelf;
  private final WordMessages words;

  PersonViews(
      People people,
      Directory directory,
      KnownDuties duties,
      PersonRecord record,
      Exclusions exclusions,
      LinkedAccounts accounts,
      Shelf shelf,
      WordMessages words) {
    this.people = people;
    this.directory = directory;
    this.duties = duties;
    this.record = record;
    this.exclusions = exclusions;
    this.accounts = accounts;
    this.shelf = shelf;
    this.words = words;
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
    List<PersonView.DutyLine> lines = duties(id, change, facts, asked, today);
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
        TimeLine.of(facts, asked.day(), words),
        lines.stream().filter(duty -> duty.state() != PersonView.DutyState.WITHDRAWN).toList(),
        lines.stream().filter(duty -> duty.state() == PersonView.DutyState.WITHDRAWN).toList(),
        record.completions(id, asked),
        record.earlier(id, asked),
        exclusions(id, asked, today),
        accounts(id, asked.end()),
        known == null ? sessions(id) : List.of(),
        Ids.next().toString(),
        today);
  }

  private List<PersonView.DutyLine> duties(
      UUID id, long change, PersonFacts facts, PersonInquiry asked, LocalDate today) {
    List<KnownDuties.Known> all = duties.of(id, change, facts, asked);
    Set<UUID> extenders =
        all.stream()
            .flatMap(known -> known.history().steps().stream())
            .flatMap(step -> Stream.ofNullable(step.extendedBy()))
            .collect(Collectors.toSet());
    Map<UUID, PersonFacts> names =
        extenders.isEmpty() ? Map.of() : people.facts(extenders, People.NOW);
    return all.stream()
        .map(
            known ->
                DutyLines.line(
                    known.history(),
                    shelf.titleOf(known.history().duty().course()),
                    known.fulfilment(),
                    asked.day(),
                    actor -> name(names, actor, today)))
        .toList();
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

  /** As they were known before that moment. */
  private List<PersonView.AccountLine> accounts(UUID id, Instant end) {
    return accounts.of(id).stream()
        .filter(account -> account.linkedAt().isBefore(end))
        .map(account -> account(account, end))
        .toList();
  }

  /** Those running now; nobody knows which ran on a past day. */
  private List<PersonView.SessionLine> sessions(UUID id) {
    return accounts.sessions(id).stream()
        .map(s -> new PersonView.SessionLine(text(s.startedAt()), text(s.lastSeenAt())))
        .toList();
  }

  private static PersonView.AccountLine account(LinkedAccount account, Instant end) {
    Instant later = account.endedAt();
    Instant ended = later != null && later.isBefore(end) ? later : null;
    return new PersonView.AccountLine(
        account.id(),
        account.issuer(),
        account.subject(),
        text(account.linkedAt()),
        ended == null ? "" : text(ended),
        ended == null ? "" : account.endReason());
  }

  private static String text(Instant instant) {
    return JapaneseDate.of(instant);
  }
}
