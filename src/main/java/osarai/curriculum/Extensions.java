package osarai.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.forms.KeptText;
import osarai.forms.Seen;
import osarai.people.Change;
import osarai.people.People;
import osarai.people.Roster;
import osarai.storage.Transactions;

/** More time for a duty, given by a person with a reason; the old date stays in the book. */
@ApplicationScoped
public class Extensions {
  private final EntityManager entities;
  private final People people;
  private final Roster roster;
  private final ClosedYears closed;
  private final Event<DutiesWritten> written;
  private final AuditTrail audit;
  private final Clock clock;

  Extensions(
      EntityManager entities,
      People people,
      Roster roster,
      ClosedYears closed,
      Event<DutiesWritten> written,
      AuditTrail audit,
      Clock clock) {
    this.entities = entities;
    this.people = people;
    this.roster = roster;
    this.closed = closed;
    this.written = written;
    this.audit = audit;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Extending {
    DONE,
    DONE_BEFORE,
    NOT_LATER,
    /** the due day is another one since the page of the form was made */
    CHANGED_SINCE,
    BEYOND_THE_YEAR,
    /** nobody could fulfil it on the days between */
    BEYOND_THE_SERVICE,
    /** 年度締め has settled it */
    YEAR_CLOSED,
    /** nobody gives time to themselves */
    OWN,
    ABSENT
  }

  /**
   * Gives time until the day for a duty of the person that is not withdrawn.
   *
   * @param seen what the page of the form had shown of the duty
   */
  public Extending extend(
      UUID person, UUID duty, LocalDate until, String reason, UUID by, Seen seen) {
    return person.equals(by)
        ? Extending.OWN
        : Transactions.retried(() -> extendOnce(person, duty, until, reason, by, seen));
  }

  /** By which a page says that it had shown this due day of the duty. */
  public static String mark(UUID duty, LocalDate dueOn) {
    return Seen.mark(duty, dueOn);
  }

  private Extending extendOnce(
      UUID person, UUID id, LocalDate until, String reason, UUID by, Seen seen) {
    Extending judged = judged(person, id, until, reason, seen);
    if (judged != Extending.DONE) {
      return judged;
    }
    DutyNow duty = entities.getReference(DutyNow.class, id);
    Change change =
        roster.begin(by.toString(), "page", null, KeptReasons.of(DutyMessages::extended));
    LocalDate today = JapanClock.dayOf(change.recordedAt());
    entities.persist(
        DutyChange.extended(id, change, duty.dueOn(), until, today, new KeptText(reason), by));
    FiscalYear year = FiscalYear.of(until);
    if (year.year() > duty.fiscalYear()) {
      duty.movedTo(year, change).ifPresent(entities::persist);
    }
    written.fire(new DutiesWritten(Set.of(person)));
    audit.write(
        Act.by(by)
            .did(Action.EXTEND_DUTY)
            .to(ObjectKind.DUTY, id)
            .saying(NamedValues.of(ValueName.UNTIL, until)));
    return Extending.DONE;
  }

  /** A day is held against the due day only if that is the one which the page had shown. */
  private Extending judged(UUID person, UUID id, LocalDate until, String reason, Seen seen) {
    Extending looked = look(person, id, until);
    boolean isSettled =
        looked == Extending.ABSENT
            || looked == Extending.YEAR_CLOSED
            || (looked == Extending.DONE_BEFORE && isReasonOfTheLast(id, reason));
    if (isSettled) {
      return looked;
    }
    if (seen.isBefore(mark(id, entities.getReference(DutyNow.class, id).dueOn()))) {
      return Extending.CHANGED_SINCE;
    }
    return looked == Extending.DONE_BEFORE ? Extending.NOT_LATER : looked;
  }

  private boolean isReasonOfTheLast(UUID duty, String reason) {
    return entities
        .createQuery(
            "from DutyChange c where c.dutyId = ?1 and c.extendedBy is not null"
                + " order by c.changeId desc",
            DutyChange.class)
        .setParameter(1, duty)
        .setMaxResults(1)
        .getResultStream()
        .allMatch(change -> change.step().reason().line().equals(reason));
  }

  /** What would come of it. */
  Extending look(UUID person, UUID id, LocalDate until) {
    DutyNow duty = entities.find(DutyNow.class, id);
    if (duty == null || !duty.personId().equals(person) || duty.isWithdrawn()) {
      return Extending.ABSENT;
    }
    if (closed.isClosed(new FiscalYear(duty.fiscalYear()).lastDay())) {
      return Extending.YEAR_CLOSED;
    }
    if (until.isAfter(new FiscalYear(duty.fiscalYear()).lastDay()) && !canMove(duty)) {
      return Extending.BEYOND_THE_YEAR;
    }
    if (until.isAfter(duty.dueOn())) {
      return canBeUsed(duty, until) ? Extending.DONE : Extending.BEYOND_THE_SERVICE;
    }
    return until.equals(of(List.of(person)).get(id)) ? Extending.DONE_BEFORE : Extending.NOT_LATER;
  }

  /** Whether somebody serves on the day who could fulfil it. */
  private boolean canBeUsed(DutyNow duty, LocalDate until) {
    UUID own = duty.appointmentId();
    return own == null
        || Ground.Service.of(
                people.facts(duty.personId(), People.NOW), duty.isOfItsAppointment() ? own : null)
            .lastUpTo(until)
            .filter(until::equals)
            .isPresent();
  }

  /** What is owed for something that happened goes with its due day, while its year runs. */
  private boolean canMove(DutyNow duty) {
    return !duty.isOfAYear()
        && duty.knownOn() != null
        && duty.fiscalYear() >= FiscalYear.of(JapanClock.today(clock)).year();
  }

  /** The newest extension of each duty of these persons that has one. */
  Map<UUID, LocalDate> of(Collection<UUID> persons) {
    Map<UUID, LocalDate> until = new HashMap<>();
    entities
        .createQuery(
            """
            select c from DutyChange c, Duty d where c.dutyId = d.id and d.personId in ?1
            and c.extendedBy is not null order by c.changeId\
            """,
            DutyChange.class)
        .setParameter(1, persons)
        .getResultStream()
        .forEach(change -> until.put(change.dutyId(), change.newDueOn()));
    return until;
  }
}
