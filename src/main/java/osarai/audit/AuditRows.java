package osarai.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import osarai.calendar.JapanClock;

/** The trail as it is read, from one row to the next; nothing of it is ever changed. */
@ApplicationScoped
public class AuditRows {
  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final UUID AFTER_ALL = new UUID(-1, -1);

  private static final String AFTER =
      """
      from AuditEntry e where e.recordedAt >= ?1 and e.recordedAt < ?2
      and (e.recordedAt > ?1 or e.id > ?3)
      and (?4 = '' or e.actor = ?4) order by e.recordedAt, e.id\
      """;

  private static final String BEFORE =
      """
      from AuditEntry e where e.recordedAt >= ?1 and e.recordedAt <= ?2
      and (e.recordedAt < ?2 or e.id < ?3)
      and (?4 = '' or e.actor = ?4) order by e.recordedAt desc, e.id desc\
      """;

  private final EntityManager entities;

  AuditRows(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A place between two rows of the order in which they were written. Those that came since do not
   * move it, and none is counted to reach it.
   */
  public record Place(Instant at, UUID id) {
    public static Place of(AuditRow row) {
      return new Place(row.at(), row.id());
    }
  }

  /**
   * What is looked for.
   *
   * @param day in Japan
   * @param actor an id; empty for all
   */
  public record OfADay(LocalDate day, String actor) {
    Instant start() {
      return JapanClock.startOf(day);
    }

    Instant end() {
      return JapanClock.endOf(day);
    }

    public Place beginning() {
      return new Place(start(), BEFORE_ALL);
    }
  }

  /** Where the row of this id stands; empty where there is none. */
  public Optional<Place> at(UUID id) {
    return Optional.ofNullable(entities.find(AuditEntry.class, id))
        .map(AuditEntry::row)
        .map(Place::of);
  }

  /**
   * Whether anything stands in the trail that this one did; so programs are found by their names.
   */
  public boolean isOf(String actor) {
    return !entities
        .createQuery("from AuditEntry e where e.actor = ?1", AuditEntry.class)
        .setParameter(1, actor)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The first rows behind the place. */
  public List<AuditRow> after(Place place, OfADay wanted, int most) {
    boolean isEarlier = place.at().isBefore(wanted.start());
    Place from = isEarlier ? wanted.beginning() : place;
    return rows(AFTER, from.at(), wanted.end(), from.id(), wanted.actor(), most);
  }

  /** The last rows before the place, also in the order of their writing. */
  public List<AuditRow> before(Place place, OfADay wanted, int most) {
    boolean isLater = !place.at().isBefore(wanted.end());
    Place to = isLater ? new Place(wanted.end().minusNanos(1_000), AFTER_ALL) : place;
    List<AuditRow> found =
        new ArrayList<>(rows(BEFORE, wanted.start(), to.at(), to.id(), wanted.actor(), most));
    Collections.reverse(found);
    return found;
  }

  private List<AuditRow> rows(
      String query, Instant from, Instant to, UUID beside, String actor, int most) {
    return entities
        .createQuery(query, AuditEntry.class)
        .setParameter(1, from)
        .setParameter(2, to)
        .setParameter(3, beside)
        .setParameter(4, actor)
        .setMaxResults(most)
        .getResultStream()
        .map(AuditEntry::row)
        .toList();
  }
}
