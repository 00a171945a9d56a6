package osarai.curriculum.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.curriculum.DutyBook;
import osarai.curriculum.DutyMessages;
import osarai.curriculum.KeptReasons;
import osarai.login.DecidedByAnother;
import osarai.login.DecidedByAnother.Deciding;
import osarai.people.Change;
import osarai.people.Roster;

/** Exclusions from the net rate (除外), requested by one person and decided by another. */
@ApplicationScoped
public class Exclusions {
  private static final String OF_PERSONS =
      "from Exclusion e where e.personId in ?1 order by e.requestedAt desc, e.id";

  private final EntityManager entities;
  private final Roster roster;
  private final DutyBook duties;
  private final Clock clock;

  Exclusions(EntityManager entities, Roster roster, DutyBook duties, Clock clock) {
    this.entities = entities;
    this.roster = roster;
    this.duties = duties;
    this.clock = clock;
  }

  /** What came of a request. */
  public enum Requesting {
    DONE,
    DONE_BEFORE,
    /** the same form has asked for something else */
    ASKED_OTHERWISE
  }

  /**
   * Keeps a request.
   *
   * @param id given by the form, so that the same form sent twice asks once
   */
  @Transactional
  public Requesting request(UUID id, ExclusionRequest request, UUID by) {
    Exclusion before = entities.find(Exclusion.class, id);
    if (before != null) {
      return before.asksFor(request) ? Requesting.DONE_BEFORE : Requesting.ASKED_OTHERWISE;
    }
    entities.persist(new Exclusion(id, request, by, clock.instant()));
    entities.flush();
    return Requesting.DONE;
  }

  /** Approves or refuses a request about the person. */
  @Transactional
  public Deciding decide(UUID person, UUID id, boolean approved, String note, UUID by) {
    Optional<RequestedExclusion> asked =
        of(person).stream().filter(one -> one.id().equals(id)).findFirst();
    Deciding came = DecidedByAnother.deciding(asked, by);
    if (came != Deciding.DONE) {
      return came;
    }
    entities.persist(new ExclusionDecision(id, approved, note, by, clock.instant()));
    if (approved) {
      Change change =
          roster.begin(
              by.toString(), "page", null, KeptReasons.of(DutyMessages::exclusion_approved));
      duties.bringUpToDate(List.of(person), change); // time to catch up, as after a leave
    }
    entities.flush();
    return came;
  }

  /** What came of an early end. */
  public enum Ending {
    DONE,
    ENDED_BEFORE,
    /** before, with another day or for another reason */
    ENDED_OTHERWISE,
    NOT_EARLIER,
    ABSENT
  }

  /** Ends an approved exclusion earlier than was asked for. */
  @Transactional
  public Ending end(UUID person, UUID id, LocalDate lastDay, String reason, UUID by) {
    Optional<RequestedExclusion> asked =
        of(person).stream().filter(one -> one.id().equals(id)).findFirst();
    if (asked.isEmpty() || !asked.get().isApproved()) {
      return Ending.ABSENT;
    }
    RequestedExclusion.Ended ended = asked.get().ended();
    if (ended != null) {
      return ended.lastDay().equals(lastDay) && ended.reason().equals(reason)
          ? Ending.ENDED_BEFORE
          : Ending.ENDED_OTHERWISE;
    }
    if (!asked.get().mayEndOn(lastDay)) {
      return Ending.NOT_EARLIER;
    }
    Change change =
        roster.begin(by.toString(), "page", null, KeptReasons.of(DutyMessages::exclusion_ended));
    entities.persist(new ExclusionEnd(id, change, lastDay, reason, by));
    duties.bringUpToDate(List.of(person), change);
    return Ending.DONE;
  }

  /** All requests about the person, the newest first. */
  public List<RequestedExclusion> of(UUID person) {
    return asked(List.of(person));
  }

  /** Why these are left out on the day; who is not, is not in the answer. */
  public Map<UUID, ExclusionReason> on(Collection<UUID> persons, LocalDate day) {
    return on(persons, day, Instant.MAX);
  }

  /** The same as far as it was known before that moment. */
  public Map<UUID, ExclusionReason> on(Collection<UUID> persons, LocalDate day, Instant end) {
    Map<UUID, ExclusionReason> reasons = new HashMap<>();
    asked(persons).stream()
        .filter(one -> one.lastsOn(day, end))
        .forEach(one -> reasons.putIfAbsent(one.person(), one.reason()));
    return reasons;
  }

  private List<RequestedExclusion> asked(Collection<UUID> persons) {
    if (persons.isEmpty()) {
      return List.of();
    }
    List<Exclusion> exclusions =
        entities.createQuery(OF_PERSONS, Exclusion.class).setParameter(1, persons).getResultList();
    if (exclusions.isEmpty()) {
      return List.of();
    }
    Map<UUID, ExclusionDecision> decisions =
        entities
            .createQuery(
                "from ExclusionDecision d where d.exclusionId in ?1", ExclusionDecision.class)
            .setParameter(1, exclusions.stream().map(Exclusion::id).toList())
            .getResultStream()
            .collect(Collectors.toMap(ExclusionDecision::exclusionId, d -> d));
    Map<UUID, ExclusionEnd> ends =
        entities
            .createQuery("from ExclusionEnd n where n.exclusionId in ?1", ExclusionEnd.class)
            .setParameter(1, exclusions.stream().map(Exclusion::id).toList())
            .getResultStream()
            .collect(Collectors.toMap(ExclusionEnd::exclusionId, n -> n));
    return exclusions.stream().map(e -> e.asked(decisions.get(e.id()), ends.get(e.id()))).toList();
  }
}
