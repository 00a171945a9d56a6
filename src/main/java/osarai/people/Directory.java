package osarai.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everybody ever known, for lists and look-ups. */
@ApplicationScoped
public class Directory {
  private static final String LAST_CHANGES =
      """
      SELECT CAST(f.person_id AS CHAR), MAX(f.change_id) FROM (
        SELECT person_id, change_id FROM person_name WHERE person_id IN (:persons)
        UNION ALL SELECT person_id, change_id FROM appointment WHERE person_id IN (:persons)
        UNION ALL SELECT person_id, change_id FROM post WHERE person_id IN (:persons)
        UNION ALL SELECT person_id, change_id FROM designation WHERE person_id IN (:persons)
        UNION ALL SELECT person_id, change_id FROM absence WHERE person_id IN (:persons)
        UNION ALL SELECT person_id, change_id FROM person_external_id
          WHERE person_id IN (:persons)) f
      GROUP BY f.person_id\
      """;

  private final EntityManager entities;

  Directory(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * When, and by which change, a person was made and last changed.
   *
   * @param externalId the source's own id of the person
   */
  public record Stamp(
      @Nullable String externalId, Instant created, long lastChange, Instant lastModified) {}

  /** All who were ever appointed, without those of whom nothing is left. */
  public List<UUID> everybody() {
    return entities
        .createQuery(
            """
            select distinct f.personId from AppointmentRow f
            where (f.validTo is null or f.validTo > f.validFrom)
            and not exists (select 1 from AppointmentRow n where n.factId = f.factId
              and n.changeId > f.changeId)
            order by f.personId\
            """,
            UUID.class)
        .getResultList();
  }

  /** Those who hold a post in one of the departments on the day. */
  public Set<UUID> inDepartments(Collection<UUID> departments, LocalDate day) {
    Set<UUID> persons = new HashSet<>();
    Facts.newest(entities, PostRow.class, "departmentId", departments, People.NOW).stream()
        .filter(row -> row.period().contains(day))
        .forEach(row -> persons.add(row.personId()));
    return persons;
  }

  /** Everybody who was ever designated, in any role. */
  public Set<UUID> everDesignated() {
    return Set.copyOf(
        entities
            .createQuery("select distinct f.personId from DesignationRow f", UUID.class)
            .getResultList());
  }

  /** Who holds these designations. */
  public Set<UUID> holders(Collection<UUID> designations) {
    return designated("factId", designations);
  }

  /** Everybody who was ever designated for one of the departments, in any role. */
  public Set<UUID> designatedIn(Collection<UUID> departments) {
    return designated("departmentId", departments);
  }

  private Set<UUID> designated(String attribute, Collection<UUID> values) {
    return Facts.newest(entities, DesignationRow.class, attribute, values, People.NOW).stream()
        .map(DesignationRow::personId)
        .collect(Collectors.toSet());
  }

  /** Of those about whom anything was ever known. */
  public Map<UUID, Stamp> stamps(Collection<UUID> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Long> last = lastChanges(persons);
    List<Person> found =
        entities
            .createQuery("from Person p where p.id in ?1", Person.class)
            .setParameter(1, persons)
            .getResultList();
    Set<Long> changes = new HashSet<>(last.values());
    found.forEach(person -> changes.add(person.createdChange()));
    Map<Long, Instant> recorded = recorded(changes);
    Map<UUID, String> externalIds = Facts.externalIds(entities, persons);
    Map<UUID, Stamp> stamps = new HashMap<>();
    for (Person person : found) {
      Long change = last.get(person.id());
      if (change != null) {
        stamps.put(
            person.id(),
            new Stamp(
                externalIds.get(person.id()),
                recorded.getOrDefault(person.createdChange(), Instant.EPOCH),
                change,
                recorded.getOrDefault(change, Instant.EPOCH)));
      }
    }
    return stamps;
  }

  private Map<UUID, Long> lastChanges(Collection<UUID> persons) {
    Map<UUID, Long> last = new HashMap<>();
    entities
        .createNativeQuery(LAST_CHANGES, Object[].class)
        .setParameter("persons", persons)
        .getResultList()
        .forEach(
            row -> {
              Object[] columns = (Object[]) row;
              last.put(UUID.fromString((String) columns[0]), ((Number) columns[1]).longValue());
            });
    return last;
  }

  private Map<Long, Instant> recorded(Collection<Long> changes) {
    return entities
        .createQuery(
            "select c.changeId, c.recordedAt from RosterChange c where c.changeId in ?1",
            Object[].class)
        .setParameter(1, changes)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
  }
}
