package osarai.hr.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
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
 * The one way in for all that is said about people: recognise, keep what was received, work out
 * what is true, write the difference, and let the duties follow, in one transaction. A preview does
 * all of it and rolls back, so that it can promise nothing else than what happens.
 */
@ApplicationScoped
public class Intake {
  /** How many statements are worked on at a time; what is in memory does not grow with a file. */
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
  public record Source(String actor, String name, @Nullable String document, String reason) {}

  /** What would come of it; nothing is kept. */
  public Outcome preview(List<Statement> statements) {
    return Transactions.rolledBack(
        () -> new Outcome(null, take(roster.tried(), statements).lines()));
  }

  /** Carries it out in a transaction of its own; rejected statements are left out. */
  Outcome apply(Source source, List<Statement> statements) {
    return Transactions.retried(() -> applyHere(source, statements));
  }

  /** The same within the transaction of the caller. */
  public Outcome applyHere(Source source, List<Statement> statements) {
    return applyHere(source, statements, change -> {});
  }

  /**
   * The same, looking first, when no other change can come between, whether it may be.
   *
   * @param guard throws where it may not
   */
  public Outcome applyHere(Source source, List<Statement> statements, Consumer<Change> guard) {
    Change change = roster.begin(source.actor(), source.name(), source.document(), source.reason());
    guard.accept(change);
    return take(change, statements);
  }

  /**
   * Ends all access under what ends by this number on its last day at once, not at the end of that
   * day. An end to come is left to come, and what begins after it stays.
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

  /** Departments were renamed, moved, merged or ended: what rests on them follows. */
  public void departmentsChanged(Change change, Set<UUID> ids) {
    entities.flush();
    Set<UUID> persons = departments.persons(ids);
    settle(change, persons);
    fire(change, persons);
  }

  private Outcome take(Change change, List<Statement> statements) {
    List<StatementOutcome> lines = new ArrayList<>();
    for (List<Statement> chunk : chunks(statements)) {
      lines.addAll(new Chunk(change, chunk).take());
      entities.flush();
      entities.clear();
    }
    return new Outcome(change.id(), lines);
  }

  /** Pieces in which each person is spoken of once, as far as their keys tell. */
  private static List<List<Statement>> chunks(List<Statement> statements) {
    List<List<Statement>> chunks = new ArrayList<>();
    List<Statement> chunk = new ArrayList<>();
    Set<Object> keys = new HashSet<>();
    for (Statement statement : statements) {
      List<Object> own = keysOf(statement.who());
      if (chunk.size() == CHUNK || own.stream().anyMatch(keys::contains)) {
        chunks.add(chunk);
        chunk = new ArrayList<>();
        keys.clear();
      }
      chunk.add(statement);
      keys.addAll(own);
    }
    chunks.add(chunk);
    return chunks;
  }

  private static List<Object> keysOf(Statement.Subject who) {
    List<Object> keys = new ArrayList<>();
    keys.add(who.staffNumber());
    if (who.externalId() != null) {
      keys.add(who.externalId());
    }
    if (who.decided() != null && who.decided().person() != null) {
      keys.add(who.decided().person());
    }
    return keys;
  }

  /**
   * Takes back everything that a change brought, in the caller's transaction.
   *
   * @return the id of the change that does so
   */
  public long undoHere(Source source, long earlier) {
    Change change = roster.begin(source.actor(), source.name(), source.document(), source.reason());
    Set<UUID> persons = notices.undo(earlier, change);
    entities.flush();
    settle(change, persons);
    return change.id();
  }

  /** Works out again what is true of these persons, after something it rests on has changed. */
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

  /** Some statements, each about another person. */
  private final class Chunk {
    private final Change change;
    private final List<Statement> statements;
    private final Recognition recognition;
    private final Received received;
    private final Map<UUID, Career> careers = new LinkedHashMap<>();

    private record Received(Notices.Received notices, Successions successions) {}

    Chunk(Change change, List<Statement> statements) {
      this.change = change;
      this.statements = statements;
      this.recognition =
          Recognition.among(people, statements.stream().map(Statement::who).toList());
      Set<UUID> persons =
          statements.stream()
              .map(s -> recognition.of(s.who(), s.order().effective()).person())
              .filter(Objects::nonNull)
              .collect(Collectors.toSet());
      this.received =
          new Received(notices.about(persons), new Successions(departments.all(People.NOW)));
    }

    List<StatementOutcome> take() {
      List<StatementOutcome> lines = statements.stream().map(this::take).toList();
      fire(change, roster.settle(change, careers));
      return lines;
    }

    private StatementOutcome take(Statement statement) {
      Recognition.Recognised who = recognition.of(statement.who(), statement.order().effective());
      List<Notice> known = who.person() == null ? List.of() : received.notices().of(who.person());
      Receipt receipt =
          new Receipt(statement, who, known, received.notices().undone(), received.successions());
      if (receipt.isToBeKept()) {
        UUID person =
            who.person() == null
                ? roster.addPerson(change, statement.who().externalId())
                : who.person();
        Notice notice = receipt.notice(Ids.next(), change.id());
        notices.add(person, notice, statement.place());
        careers.put(person, receipt.after(notice));
        return receipt.line(person, notice);
      }
      return receipt.line(who.person(), null);
    }
  }
}
