package osarai.people;

import jakarta.persistence.EntityManager;
import java.util.Collection;
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
    return newest.values().stream().filter(version -> !version.period().isEmpty()).toList();
  }
}
