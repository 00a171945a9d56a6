package osarai.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;

/** Where facts about people are written. Rows are only added, never changed or removed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Roster {
  /** The source of invented people; production refuses to start with them. */
  public static final String DEMO = "demo";

  private final EntityManager entities;
  private final Clock clock;

  Roster(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * From here until the transaction ends, no other change comes in between. Whoever reads, decides
   * and then writes calls it before the first reading: a transaction goes on seeing what there was
   * when it first read.
   *
   * @throws OptimisticLockException if it had read before the last change; it is to run again
   */
  public void lock() {
    locked();
  }

  private long locked() {
    long last = lastId("SELECT last_id FROM change_counter WHERE name = 'roster' FOR UPDATE");
    if (lastId("SELECT last_id FROM change_counter WHERE name = 'roster'") != last) {
      throw new OptimisticLockException("people were changed after this transaction first read");
    }
    return last;
  }

  private long lastId(String query) {
    return ((Number) entities.createNativeQuery(query).getSingleResult()).longValue();
  }

  /**
   * Begins a change. The counter's row stays locked until the transaction ends, so that the order
   * of the ids is the order of the commits, and all that the transaction sees is what was known to
   * the change before, as {@link #lock} has it.
   */
  public Change begin(
      String actor, String source, @Nullable String documentNumber, KeptText reason) {
    long id = locked() + 1;
    entities
        .createNativeQuery("UPDATE change_counter SET last_id = last_id + 1 WHERE name = 'roster'")
        .executeUpdate();
    Change change = new Change(id, clock.instant());
    entities.persist(new RosterChange(change, actor, source, documentNumber, reason.line()));
    return change;
  }

  /**
   * A change that is only tried: its transaction must be rolled back. It takes no lock, and its id
   * lies beyond all real ones.
   */
  public Change tried() {
    long id = People.NOW - 1 - ThreadLocalRandom.current().nextLong(1L << 40);
    return new Change(id, clock.instant());
  }

  public boolean hasPeople() {
    return entities
        .createQuery("select count(p) > 0 from Person p", Boolean.class)
        .getSingleResult();
  }

  /** Whether invented people were ever loaded here. */
  @Transactional
  public boolean hasDemoPeople() {
    return entities
        .createQuery("select count(c) > 0 from RosterChange c where c.source = ?1", Boolean.class)
        .setParameter(1, DEMO)
        .getSingleResult();
  }

  /**
   * From now on, an appointment gives no access any more, although its last day is not over. Called
   * within a change: nodes read access again when the counter moves.
   */
  public void stop(UUID appointment) {
    if (entities.find(AppointmentStopped.class, appointment) == null) {
      entities.persist(new AppointmentStopped(appointment, clock.instant()));
    }
  }

  public UUID addPerson(Change change, @Nullable String externalId) {
    Person person = new Person(change, externalId);
    entities.persist(person);
    return person.id();
  }

  /**
   * Writes the facts so that they say what the careers say.
   *
   * @return the persons whose facts changed
   */
  public Set<UUID> settle(Change change, Map<UUID, Career> careers) {
    Facts facts = new Facts(entities, careers.keySet(), People.NOW);
    var names = facts.names();
    var appointments = facts.appointments();
    var posts = facts.posts();
    var designations = facts.designations();
    var absences = facts.absences();
    var externalIds = facts.externalIds();
    Set<UUID> changed = new HashSet<>();
    careers.forEach(
        (person, career) -> {
          var known =
              new Settlement.Known(
                  names.getOrDefault(person, List.of()),
                  appointments.getOrDefault(person, List.of()),
                  posts.getOrDefault(person, List.of()),
                  designations.getOrDefault(person, List.of()),
                  absences.getOrDefault(person, List.of()),
                  externalIds.getOrDefault(person, List.of()));
          if (new Settlement(entities, change, person).settle(known, career)) {
            changed.add(person);
          }
        });
    return changed;
  }
}
