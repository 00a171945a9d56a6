package osarai.people;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fact rows of some persons as known after a change: of each fact the newest version, without the
 * facts taken back. All versions are read and folded here, which costs less than a subquery a row.
 */
record Facts(EntityManager entities, Collection<UUID> persons, long known) {
  static final long NOW = Long.MAX_VALUE;

  Map<UUID, List<NameRow>> names() {
    return by(NameRow.class, NameRow::personId);
  }

  Map<UUID, List<AppointmentRow>> appointments() {
    return by(AppointmentRow.class, AppointmentRow::personId);
  }

  Map<UUID, List<PostRow>> posts() {
    return by(PostRow.class, PostRow::personId);
  }

  Map<UUID, List<DesignationRow>> designations() {
    return by(DesignationRow.class, DesignationRow::personId);
  }

  Map<UUID, List<AbsenceRow>> absences() {
    return by(AbsenceRow.class, AbsenceRow::personId);
  }

  Map<UUID, List<Person.ExternalId>> externalIds() {
    return by(Person.ExternalId.class, Person.ExternalId::personId);
  }

  /** Whose each external id is, be it that the person was made with it, or that it came later. */
  static Map<String, UUID> personsByExternalId(
      EntityManager entities, Collection<String> externalIds) {
    Map<String, UUID> persons = new HashMap<>();
    if (!externalIds.isEmpty()) {
      entities
          .createQuery("from Person p where p.externalId in ?1", Person.class)
          .setParameter(1, externalIds)
          .getResultStream()
          .forEach(person -> persons.put(String.valueOf(person.externalId()), person.id()));
      newest(entities, Person.ExternalId.class, "externalId", externalIds, NOW)
          .forEach(row -> persons.put(row.externalId(), row.personId()));
    }
    return persons;
  }

  /** The external id of each of these who has one. */
  static Map<UUID, String> externalIds(EntityManager entities, Collection<UUID> persons) {
    Map<UUID, String> externalIds = new HashMap<>();
    if (!persons.isEmpty()) {
      newest(entities, Person.ExternalId.class, "personId", persons, NOW)
          .forEach(row -> externalIds.put(row.personId(), row.externalId()));
      entities
          .createQuery("from Person p where p.id in ?1 and p.externalId is not null", Person.class)
          .setParameter(1, persons)
          .getResultStream()
          .forEach(person -> externalIds.put(person.id(), String.valueOf(person.externalId())));
    }
    return externalIds;
  }

  /** Every version of every department, by its id. */
  static Map<UUID, List<Department>> departments(EntityManager entities, long known) {
    return departmentRows(entities, known).stream()
        .map(DepartmentRow::department)
        .collect(Collectors.groupingBy(Department::id));
  }

  static List<DepartmentRow> departmentRows(EntityManager entities, long known) {
    return entities
        .createQuery(
            """
            select f from DepartmentRow f where f.changeId <= :known
            and not exists (select 1 from DepartmentRow n where n.factId = f.factId
              and n.changeId > f.changeId and n.changeId <= :known)\
            """,
            DepartmentRow.class)
        .setParameter("known", known)
        .getResultStream()
        .filter(row -> !row.period().isEmpty())
        .toList();
  }

  private <T extends FactRow> Map<UUID, List<T>> by(Class<T> type, Function<T, UUID> person) {
    return newest(entities, type, "personId", persons, known).stream()
        .collect(Collectors.groupingBy(person));
  }

  /** The newest versions of the facts whose attribute has one of the values. */
  static <T extends FactRow> List<T> newest(
      EntityManager entities, Class<T> type, String attribute, Collection<?> values, long known) {
    return versions(entities, type, attribute, values, known).stream()
        .filter(version -> !version.period().isEmpty())
        .toList();
  }

  /** The same with those that were taken back. */
  static <T extends FactRow> Collection<T> versions(
      EntityManager entities, Class<T> type, String attribute, Collection<?> values, long known) {
    if (values.isEmpty()) {
      return List.of();
    }
    var builder = entities.getCriteriaBuilder();
    var query = builder.createQuery(type);
    var row = query.from(type);
    query
        .where(row.get(attribute).in(values), builder.le(row.<Long>get("changeId"), known))
        .orderBy(builder.asc(row.get("changeId")));
    Map<UUID, T> newest = new LinkedHashMap<>();
    entities
        .createQuery(query)
        .getResultList()
        .forEach(
            version -> {
              T before = newest.put(version.factId(), version);
              if (before != null) {
                version.follows(before);
              }
            });
    return newest.values();
  }
}
