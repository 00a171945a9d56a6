package osarai.hr.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.forms.KeptText;
import osarai.people.Career;
import osarai.people.Change;
import osarai.people.Departments;
import osarai.people.People;
import osarai.people.Roster;
import osarai.people.RosterApplied;
import osarai.people.StaffNumber;
import osarai.security.Ids;
import osarai.storage.Transactions;

/**
 * The only way in for news about people: recognise them, keep what was received, work out what is
 * true, write the difference, and let the duties follow, in one transaction. A preview does all of
 * this and rolls back, so it shows exactly what would happen.
 */
@ApplicationScoped
public class Intake {
  /** How many statements are handled at a time, so that memory does not grow with the file. */
  private static final int CHUNK = 500;

  private final EntityManager entities;
  private final People people;
  private final Departments departments;
  private final Roster roster;
  private final Notices notices;
  private final Event<RosterApplied> applied;
  private final Clock clock;

  Intake(
      EntityManager entities,
      People people,
      Departments departments,
      Roster roster,
      Notices notices,
      Event<RosterApplied> applied,
      Clock clock) {
    this.entities = entities;
    this.people = people;
    this.departments = departments;
    this.roster = roster;
    this.notices = notices;
    this.applied = applied;
    this.clock = clock;
  }

  /**
   * Who says it.
   *
   * @param name of the door: scim, roster-file, onboarding-api, page
   * @param document the number of the document behind all of it
   */
  public record Source(String actor, String name, @Nullable String document, KeptText reason) {}

  /** What would happen; nothing is stored. */
  public StatementOutcomes preview(List<Statement> statements) {
    return Transactions.rolledBack(
        () -> new StatementOutcomes(null, take(roster.tried(), statements).lines()));
  }

  /** Applies the statements in a transaction of its own; rejected ones are left out. */
  StatementOutcomes apply(Source source, List<Statement> statements) {
    return Transactions.retried(() -> applyHere(source, statements));
  }

  /** The same within the caller's transaction. */
  public StatementOutcomes applyHere(Source source, List<Statement> statements) {
    return applyHere(source, statements, change -> {});
  }

  /**
   * The same, but first the guard decides, at a moment when no other change can come in between.
   *
   * @param guard throws where it may not
   */
  public StatementOutcomes applyHere(
      Source source, List<Statement> statements, Consumer<Change> guard) {
    Change change = roster.begin(source.actor(), source.name(), source.document(), source.reason());
    guard.accept(change);
    return take(change, statements);
  }

  /**
   * On an appointment's last day, ends all access under this number at once instead of at the end
   * of the day. A later end, and what begins after it, are left alone.
   */
  public void stop(UUID person, StaffNumber number, LocalDate lastDay) {
    if (lastDay.isAfter(JapanClock.today(clock))) {
      return;
    }
    people.facts(person, People.NOW).appointments().stream()
        .filter(appointment -> appointment.staffNumber().equals(number))
        .filter(appointment -> appointment.period().contains(lastDay))
        .forEach(appointment -> roster.stop(appointment.id()));
  }

  /**
   * After departments were renamed, moved, merged or ended, works out again what depends on them.
   */
  public void departmentsChanged(Change change, Set<UUID> ids) {
    entities.flush();
    Set<UUID> persons = departments.persons(ids);
    settle(change, persons);
    fire(change, persons);
  }

  private StatementOutcomes take(Change change, List<Statement> sent) {
    List<Statement> statements = KnownNumbers.spelt(people, sent, CHUNK);
    StatementOutcome[] lines = new StatementOutcome[statements.size()];
    var owners = Families.owners(people, statements, CHUNK);
    for (List<Integer> piece : Families.pieces(statements, owners, CHUNK)) {
      List<StatementOutcome> taken =
          new Chunk(change, piece.stream().map(statements::get).toList()).take();
      for (int i = 0; i < taken.size(); i++) {
        lines[piece.get(i)] = taken.get(i);
      }
      entities.flush();
      entities.clear();
    }
    return new StatementOutcomes(change.id(), List.of(lines));
  }

  /**
   * Takes back everything that a change brought, in the caller's transaction.
   *
   * @return the id of the change that does so
   * @throws NumbersHeld if two persons would then have one number; the caller rolls back
   */
  public long undoHere(Source source, long earlier) {
    Change change = roster.begin(source.actor(), source.name(), source.document(), source.reason());
    Set<UUID> persons = notices.undo(earlier, change);
    entities.flush();
    settle(change, persons);
    NumbersHeld.refuse(people, change, persons);
    return change.id();
  }

  /** Works out again what is true of these persons, after something it depends on has changed. */
  void settle(Change change, Set<UUID> persons) {
    Successions successions = new Successions(departments.all(People.NOW));
    List<UUID> all = List.copyOf(persons);
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<UUID> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
      Notices.Received received = notices.about(chunk);
      Map<UUID, Career> careers =
          chunk.stream()
              .collect(
                  Collectors.toMap(
                      person -> person,
                      person -> Timeline.of(received.of(person), received.undone(), successions)));
      fire(change, roster.settle(change, careers));
      entities.flush();
      entities.clear();
    }
  }

  private void fire(Change change, Set<UUID> changed) {
    if (!changed.isEmpty()) {
      applied.fire(new RosterApplied(change, changed));
    }
  }

  /** Some statements of a batch; all about one person are in the same chunk. */
  private final class Chunk {
    private final Change change;
    private final List<Statement> statements;
    private final Recognition recognition;
    private final Successions successions;
    private final Set<UUID> undone;
    private final Map<UUID, List<Notice>> known = new HashMap<>();
    private final Map<UUID, Career> careers = new LinkedHashMap<>();

    Chunk(Change change, List<Statement> statements) {
      this.change = change;
      this.statements = statements;
      this.recognition = Recognition.among(people, statements);
      Notices.Received received = notices.about(recognition.persons());
      recognition.heard(received);
      if (statements.stream().anyMatch(statement -> statement.order().corrects() != null)) {
        recognition.alsoHeld(people, received.numbers());
      }
      received.byPerson().forEach((person, list) -> known.put(person, new ArrayList<>(list)));
      this.undone = received.undone();
      this.successions = new Successions(departments.all(People.NOW));
    }

    List<StatementOutcome> take() {
      List<StatementOutcome> lines = Turns.of(statements, this::take);
      fire(change, roster.settle(change, careers));
      return lines;
    }

    private StatementOutcome take(Statement statement) {
      Recognition.Recognised who = recognition.of(statement);
      UUID found = who.person();
      Receipt receipt = receipt(statement, who);
      if (!receipt.isToBeKept()) {
        return receipt.line(found, null);
      }
      Notice notice = receipt.notice(Ids.next(), change.id());
      Career after = receipt.after(notice);
      recognition.held(found, receipt.before(), after).ifPresent(receipt::refuse);
      if (!receipt.isToBeKept()) {
        return receipt.line(found, null);
      }
      UUID person = found == null ? roster.addPerson(change, statement.who().externalId()) : found;
      Optional<KeptText> usedBefore =
          found == null ? recognition.usedBefore(statement) : Optional.empty();
      keep(person, statement, notice, after);
      return receipt.line(person, notice).noting(usedBefore);
    }

    private Receipt receipt(Statement statement, Recognition.Recognised who) {
      UUID found = who.person();
      List<Notice> heard = found == null ? List.of() : known.getOrDefault(found, List.of());
      return new Receipt(statement, who, heard, undone, successions, JapanClock.today(clock));
    }

    /** The next statements treat it as if it had always been known. */
    private void keep(UUID person, Statement statement, Notice notice, Career career) {
      notices.add(person, notice, statement.place().line());
      known.computeIfAbsent(person, p -> new ArrayList<>()).add(notice);
      careers.put(person, career);
      recognition.learn(person, statement.who().externalId(), notice, career);
    }
  }
}
