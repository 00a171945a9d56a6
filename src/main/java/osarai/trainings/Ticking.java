package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.NamedValues;
import osarai.audit.ObjectKind;
import osarai.audit.ValueName;
import osarai.content.AcknowledgementText;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.curriculum.ClosedYears;
import osarai.forms.Seen;
import osarai.login.EnteredBy;
import osarai.storage.Transactions;

/** Enters who attended; what completes a course does so in the same transaction. */
@ApplicationScoped
class Ticking {
  private final EntityManager entities;
  private final GroupSessions sessions;
  private final Trainees trainees;
  private final StillOwed owed;
  private final EnteredRecords records;
  private final ClosedYears closed;
  private final Shelf shelf;
  private final Event<TrainingEntered> entered;
  private final AuditTrail audit;
  private final Clock clock;

  Ticking(
      EntityManager entities,
      GroupSessions sessions,
      Trainees trainees,
      StillOwed owed,
      EnteredRecords records,
      ClosedYears closed,
      Shelf shelf,
      Event<TrainingEntered> entered,
      AuditTrail audit,
      Clock clock) {
    this.entities = entities;
    this.sessions = sessions;
    this.trainees = trainees;
    this.owed = owed;
    this.records = records;
    this.closed = closed;
    this.shelf = shelf;
    this.entered = entered;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Enters all or, where one is refused, nothing; the same again changes nothing, nor does a row
   * that nobody touched.
   */
  Map<UUID, Became> enter(UUID session, AttendanceForm.Read read, EnteredBy by) {
    return Transactions.retried(
        () -> {
          TickRound round = round(session, read.entries(), read.seen());
          Map<UUID, Became> became = round.became(read.entries(), read.reason(), by);
          if (became.values().stream().noneMatch(Became::isRefused)) {
            write(round, read.entries(), became, read.reason(), by);
          }
          return became;
        });
  }

  /** Enters what can be, in the transaction that runs. */
  Map<UUID, Became> enterWhatCanBe(
      UUID session, List<Attendance.Entry> entries, @Nullable String reason, EnteredBy by) {
    TickRound round = round(session, entries, Seen.UNSAID);
    Map<UUID, Became> became = round.became(entries, reason, by);
    write(round, entries, became, reason, by);
    return became;
  }

  private TickRound round(UUID session, List<Attendance.Entry> entries, Seen seen) {
    return round(sessions.find(session).orElseThrow(), entries, seen);
  }

  private void write(
      TickRound round,
      List<Attendance.Entry> entries,
      Map<UUID, Became> became,
      @Nullable String reason,
      EnteredBy by) {
    List<UUID> changed = new ArrayList<>();
    for (Attendance.Entry entry : entries) {
      Became what = became.getOrDefault(entry.person(), Became.UNCHANGED);
      if (what.isTaken() && !changed.contains(entry.person())) {
        keep(round, entry, what == Became.COMPLETE, reason, by);
        changed.add(entry.person());
      }
    }
    if (!changed.isEmpty()) {
      UUID session = round.session().id();
      NamedValues who =
          NamedValues.of(ValueName.PEOPLE, changed.size()).and(ValueName.WHO, changed);
      audit.write(Act.by(by.person()).did(Action.TICK).to(ObjectKind.SESSION, session).saying(who));
    }
  }

  private TickRound round(GroupSession session, List<Attendance.Entry> entries, Seen seen) {
    List<UUID> persons = entries.stream().map(Attendance.Entry::person).toList();
    List<Attendance> revisions = sessions.revisions(session.id());
    Map<UUID, Attendance> known = GroupSessions.newest(revisions.stream());
    Map<UUID, StillOwed.Owes> owing = owed.of(persons, session.course(), session.heldOn());
    return new TickRound(
        session,
        shelf.pinned(session.courseVersion()),
        known,
        GroupSessions.newest(revisions.stream().filter(row -> seen.has(row.mark()))),
        seen,
        takenBack(known.values()),
        trainees.on(persons, session.heldOn(), owing),
        owing.keySet(),
        closed.isClosed(session.heldOn()));
  }

  private Set<UUID> takenBack(Collection<Attendance> known) {
    List<Attendance> complete = known.stream().filter(Attendance::isComplete).toList();
    Map<UUID, EnteredRecords.Made> made =
        records.of(complete.stream().map(Attendance::id).toList());
    return complete.stream()
        .filter(row -> made.containsKey(row.id()) && !made.get(row.id()).stands())
        .map(Attendance::personId)
        .collect(Collectors.toSet());
  }

  /**
   * What would become of the entries; nothing is written.
   *
   * @param by who would enter them
   */
  Map<UUID, Became> look(GroupSession session, List<Attendance.Entry> entries, UUID by) {
    TickRound round = round(session, entries, Seen.UNSAID);
    return entries.stream()
        .collect(
            Collectors.toMap(
                Attendance.Entry::person, entry -> round.judged(entry, null, by), (a, b) -> a));
  }

  private void keep(
      TickRound round,
      Attendance.Entry entry,
      boolean complete,
      @Nullable String reason,
      EnteredBy by) {
    Trainee trainee = Objects.requireNonNull(round.trainees().get(entry.person()));
    Attendance known = round.known().get(entry.person());
    Attendance row =
        new Attendance(
            round.session(),
            trainee,
            entry,
            known == null ? 0 : known.revision() + 1,
            complete,
            known == null ? null : reason,
            by,
            clock.instant());
    entities.persist(row);
    entities.flush();
    if (complete) {
      entered.fire(finished(round, row, trainee, entry, by));
    }
  }

  private static TrainingEntered finished(
      TickRound round, Attendance row, Trainee trainee, Attendance.Entry entry, EnteredBy by) {
    GroupSession session = round.session();
    Course course = round.course();
    Integer correct = entry.correct();
    return new TrainingEntered(
        row.id(),
        session.mode(),
        trainee,
        session.heldOn(),
        course.title(),
        course,
        session.held(),
        correct == null
            ? null
            : new TrainingEntered.Score(correct, session.questions(), course.passMark()),
        new TrainingEntered.Papers(
            entry.agreementReference(),
            course.acknowledgement().map(AcknowledgementText::sha256).orElse(null),
            entry.explanation()),
        null,
        by);
  }
}
