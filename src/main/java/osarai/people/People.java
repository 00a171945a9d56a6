package osarai.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads facts about people, as true and as known. */
@ApplicationScoped
public class People {
  /** As known after every change committed so far. */
  public static final long NOW = Long.MAX_VALUE;

  private final EntityManager entities;

  People(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * All facts about a person's work.
   *
   * @param known the id of the last change to be taken into account; {@link #NOW} for all
   */
  public PersonFacts facts(UUID personId, long known) {
    List<Appointment> appointments =
        of(
                """
                select f from AppointmentRow f where f.personId = :person and f.changeId <= :known
                and not exists (select 1 from AppointmentRow n where n.factId = f.factId
                  and n.changeId > f.changeId and n.changeId <= :known)""",
                AppointmentRow.class,
                personId,
                known)
            .stream()
            .map(
                r ->
                    new Appointment(
                        r.factId(), personId, r.staffNumber(), r.employmentType(), r.period()))
            .toList();
    List<Post> posts =
        of(
                """
                select f from PostRow f where f.personId = :person and f.changeId <= :known
                and not exists (select 1 from PostRow n where n.factId = f.factId
                  and n.changeId > f.changeId and n.changeId <= :known)""",
                PostRow.class,
                personId,
                known)
            .stream()
            .map(
                r ->
                    new Post(
                        r.factId(),
                        r.appointmentId(),
                        r.departmentId(),
                        r.position(),
                        r.title(),
                        r.period()))
            .toList();
    List<Designation> designations =
        of(
                """
                select f from DesignationRow f where f.personId = :person and f.changeId <= :known
                and not exists (select 1 from DesignationRow n where n.factId = f.factId
                  and n.changeId > f.changeId and n.changeId <= :known)""",
                DesignationRow.class,
                personId,
                known)
            .stream()
            .map(
                r ->
                    new Designation(
                        r.factId(), r.departmentId(), r.role(), r.affairs(), r.scope(), r.period()))
            .toList();
    List<Absence> absences =
        of(
                """
                select f from AbsenceRow f where f.personId = :person and f.changeId <= :known
                and not exists (select 1 from AbsenceRow n where n.factId = f.factId
                  and n.changeId > f.changeId and n.changeId <= :known)""",
                AbsenceRow.class,
                personId,
                known)
            .stream()
            .map(r -> new Absence(r.kind(), r.period()))
            .toList();
    Set<UUID> departmentIds = new HashSet<>();
    posts.forEach(post -> departmentIds.add(post.departmentId()));
    designations.forEach(designation -> departmentIds.add(designation.departmentId()));
    return new PersonFacts(
        personId, appointments, posts, designations, absences, departments(departmentIds, known));
  }

  private <T extends FactRow> List<T> of(String query, Class<T> type, UUID personId, long known) {
    return entities
        .createQuery(query, type)
        .setParameter("person", personId)
        .setParameter("known", known)
        .getResultStream()
        .filter(row -> !row.period().isEmpty())
        .toList();
  }

  private Map<UUID, List<Department>> departments(Set<UUID> ids, long known) {
    if (ids.isEmpty()) {
      return new HashMap<>();
    }
    return entities
        .createQuery(
            """
            select f from DepartmentRow f where f.factId in :ids and f.changeId <= :known
            and not exists (select 1 from DepartmentRow n where n.factId = f.factId
              and n.changeId > f.changeId and n.changeId <= :known)""",
            DepartmentRow.class)
        .setParameter("ids", ids)
        .setParameter("known", known)
        .getResultStream()
        .map(People::department)
        .collect(Collectors.groupingBy(Department::id));
  }

  /** The department that has this code on the day. */
  public Optional<Department> departmentWithCode(String code, LocalDate day) {
    return entities
        .createQuery(
            """
            select f from DepartmentRow f where f.code = :code
            and not exists (select 1 from DepartmentRow n where n.factId = f.factId
              and n.changeId > f.changeId)""",
            DepartmentRow.class)
        .setParameter("code", code)
        .getResultStream()
        .map(People::department)
        .filter(department -> department.period().contains(day))
        .findFirst();
  }

  /** Persons with an appointment under the number that runs on the day. */
  public List<UUID> personsWithStaffNumber(String staffNumber, LocalDate day) {
    return entities
        .createQuery(
            """
            select f from AppointmentRow f where f.staffNumber = :number
            and not exists (select 1 from AppointmentRow n where n.factId = f.factId
              and n.changeId > f.changeId)""",
            AppointmentRow.class)
        .setParameter("number", staffNumber)
        .getResultStream()
        .filter(row -> row.period().contains(day))
        .map(AppointmentRow::personId)
        .distinct()
        .toList();
  }

  public Optional<UUID> personWithExternalId(String externalId) {
    return entities
        .createQuery("select p.id from Person p where p.externalId = ?1", UUID.class)
        .setParameter(1, externalId)
        .getResultStream()
        .findFirst();
  }

  private static Department department(DepartmentRow row) {
    return new Department(
        row.factId(), row.code(), row.name(), row.parentId(), row.inScope(), row.period());
  }
}
