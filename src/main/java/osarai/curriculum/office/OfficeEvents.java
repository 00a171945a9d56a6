package osarai.curriculum.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.curriculum.Announced;
import osarai.curriculum.DutyBook;
import osarai.curriculum.EventRequest;
import osarai.curriculum.Occurrence;
import osarai.curriculum.OfficeEvent;
import osarai.curriculum.OfficeEventWithdrawn;
import osarai.forms.KeptText;
import osarai.forms.MostListed;
import osarai.people.Change;
import osarai.people.People;
import osarai.people.Roster;
import osarai.security.Ids;
import osarai.storage.Transactions;

/**
 * Events that the office records so that others learn from them: incidents and new versions of the
 * policy. Requirements with {@code on: [incident]} or {@code on: [policy-revised]} make duties from
 * them, in the same transaction.
 */
@ApplicationScoped
public class OfficeEvents {
  private final EntityManager entities;
  private final DutyBook duties;
  private final People people;
  private final Roster roster;
  private final AuditTrail audit;

  OfficeEvents(
      EntityManager entities, DutyBook duties, People people, Roster roster, AuditTrail audit) {
    this.entities = entities;
    this.duties = duties;
    this.people = people;
    this.roster = roster;
    this.audit = audit;
  }

  /**
   * A recorded event.
   *
   * @param duties how many stand because of it
   * @param withdrawnBecause null while it holds
   */
  public record RecordedEvent(
      UUID id,
      Occurrence.Event kind,
      LocalDate day,
      String text,
      @Nullable String document,
      Set<UUID> departments,
      Instant recordedAt,
      long duties,
      @Nullable String withdrawnBecause) {}

  /** How many duties it would make; nothing is kept. */
  public long tried(EventRequest request, UUID by) {
    return Transactions.rolledBack(
        () -> {
          OfficeEvent event = apply(Ids.next(), request, roster.tried(), by);
          return count(List.of(event)).getOrDefault(event.occasion(), 0L);
        });
  }

  /**
   * Records it and writes the duties.
   *
   * @param id made with the form, so that the same form twice is one event
   * @return false where the same form has recorded something else
   */
  public boolean record(UUID id, EventRequest request, UUID by) {
    return Transactions.retriedAtLength(
        () -> {
          Change change =
              roster.begin(
                  by.toString(), "office-event", request.document(), new KeptText(request.text()));
          OfficeEvent before = entities.find(OfficeEvent.class, id);
          if (before != null) {
            return before.says(request);
          }
          apply(id, request, change, by);
          audit.write(Act.by(by).did(Action.RECORD_EVENT).to(ObjectKind.OFFICE_EVENT, id));
          return true;
        });
  }

  private OfficeEvent apply(UUID id, EventRequest request, Change change, UUID by) {
    OfficeEvent event = new OfficeEvent(id, request, change, by);
    entities.persist(event);
    duties.bringUpToDate(people.workingFrom(request.day()), change);
    return event;
  }

  @Transactional
  public boolean isThere(UUID id) {
    return entities.find(OfficeEvent.class, id) != null;
  }

  /** How a withdrawal ended. */
  public enum Withdrawal {
    DONE,
    WITHDRAWN_BEFORE,
    /** before, for another reason, which stands */
    WITHDRAWN_OTHERWISE,
    ABSENT
  }

  /** Takes a mistaken event back; its duties are withdrawn, what was learnt stays. */
  public Withdrawal withdraw(UUID id, String reason, UUID by) {
    return Transactions.retriedAtLength(
        () -> {
          OfficeEvent event = entities.find(OfficeEvent.class, id);
          if (event == null) {
            return Withdrawal.ABSENT;
          }
          Change change =
              roster.begin(by.toString(), "office-event", event.document(), new KeptText(reason));
          OfficeEventWithdrawn before = entities.find(OfficeEventWithdrawn.class, id);
          if (before != null) {
            return before.reason().equals(reason)
                ? Withdrawal.WITHDRAWN_BEFORE
                : Withdrawal.WITHDRAWN_OTHERWISE;
          }
          entities.persist(new OfficeEventWithdrawn(id, change, reason, by));
          duties.bringUpToDate(people.workingFrom(event.announced().day()), change);
          audit.write(Act.by(by).did(Action.WITHDRAW_EVENT).to(ObjectKind.OFFICE_EVENT, id));
          return Withdrawal.DONE;
        });
  }

  /** Whether a requirement asks for anything after such an event. */
  public boolean isAskedFor(Occurrence.Event kind) {
    return duties.reactsTo(kind);
  }

  /** The newest first. */
  @Transactional
  public List<RecordedEvent> all() {
    List<OfficeEvent> events =
        entities
            .createQuery(
                "from OfficeEvent e order by e.happenedOn desc, e.id desc", OfficeEvent.class)
            .setMaxResults(MostListed.EVENTS)
            .getResultList();
    List<UUID> ids = events.stream().map(OfficeEvent::id).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, OfficeEventWithdrawn> withdrawn =
        entities
            .createQuery(
                "from OfficeEventWithdrawn w where w.eventId in ?1", OfficeEventWithdrawn.class)
            .setParameter(1, ids)
            .getResultStream()
            .collect(Collectors.toMap(OfficeEventWithdrawn::eventId, Function.identity()));
    Map<String, Long> made = count(events);
    return events.stream()
        .map(
            event ->
                view(event, withdrawn.get(event.id()), made.getOrDefault(event.occasion(), 0L)))
        .toList();
  }

  private static RecordedEvent view(
      OfficeEvent event, @Nullable OfficeEventWithdrawn gone, long duties) {
    Announced announced = event.announced();
    return new RecordedEvent(
        event.id(),
        announced.kind(),
        announced.day(),
        announced.text(),
        event.document(),
        announced.departments(),
        event.recordedAt(),
        duties,
        gone == null ? null : gone.reason());
  }

  /** How many duties stand, by the occasion that they are for. */
  private Map<String, Long> count(List<OfficeEvent> events) {
    return entities
        .createQuery(
            "select d.occasion, count(d) from DutyNow d"
                + " where d.withdrawn = false and d.occasion in ?1 group by d.occasion",
            Object[].class)
        .setParameter(1, events.stream().map(OfficeEvent::occasion).toList())
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }
}
