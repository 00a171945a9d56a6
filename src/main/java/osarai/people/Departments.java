package osarai.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.security.Ids;

/**
 * The tree of departments and its reorganisations (機構改革): renamed, moved, merged, split, each from
 * a day on. What a department was called before that day stays as it was.
 */
@ApplicationScoped
public class Departments {
  private final EntityManager entities;

  Departments(EntityManager entities) {
    this.entities = entities;
  }

  /** Every version of every department, by its id. */
  public Map<UUID, List<Department>> all(long known) {
    return Facts.departments(entities, known);
  }

  /**
   * The last change of a department.
   *
   * @param actor a person's id, or the name of a program or a system
   */
  public record LastChange(String actor, Instant recordedAt) {}

  /** Who has changed the department last, and when; empty where it is not there. */
  public Optional<LastChange> lastChange(UUID id) {
    return entities
        .createQuery(
            "select c.actor, c.recordedAt from RosterChange c where c.changeId = (select"
                + " max(f.changeId) from DepartmentRow f where f.departmentId = ?1"
                + " or (f.departmentId is null and f.factId = ?1))",
            Object[].class)
        .setParameter(1, id)
        .getResultStream()
        .findFirst()
        .map(row -> new LastChange((String) row[0], (Instant) row[1]));
  }

  /**
   * A version of a department, and when and by which change the department was made and touched.
   */
  public record Stamped(
      Department department, Instant created, long changeId, Instant lastModified) {}

  /** Every version of every department, with what its department was touched by last. */
  public List<Stamped> stamped(long known) {
    List<DepartmentRow> rows = rows(known);
    Map<UUID, LongSummaryStatistics> changes =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    DepartmentRow::departmentId,
                    Collectors.summarizingLong(DepartmentRow::changeId)));
    Map<Long, Instant> recorded =
        entities
            .createQuery(
                "select c.changeId, c.recordedAt from RosterChange c where c.changeId in"
                    + " (select f.changeId from DepartmentRow f)",
                Object[].class)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    return rows.stream()
        .map(
            row -> {
              var own = Objects.requireNonNull(changes.get(row.departmentId()));
              return new Stamped(
                  row.department(),
                  recorded.getOrDefault(own.getMin(), Instant.EPOCH),
                  own.getMax(),
                  recorded.getOrDefault(own.getMax(), Instant.EPOCH));
            })
        .toList();
  }

  /** The department and all that ever lay below it. */
  public Set<UUID> withThoseBelow(UUID id) {
    Set<UUID> found = new HashSet<>(Set.of(id));
    List<Department> all = all(People.NOW).values().stream().flatMap(List::stream).toList();
    int before;
    do {
      before = found.size();
      all.stream()
          .filter(d -> d.parentId() != null && found.contains(d.parentId()))
          .forEach(d -> found.add(d.id()));
    } while (found.size() > before);
    return found;
  }

  /** Everybody who ever held a post or a designation in one of the departments. */
  public Set<UUID> persons(Set<UUID> ids) {
    Set<UUID> persons = new HashSet<>();
    Facts.newest(entities, PostRow.class, "departmentId", ids, People.NOW)
        .forEach(row -> persons.add(row.personId()));
    Facts.newest(entities, DesignationRow.class, "departmentId", ids, People.NOW)
        .forEach(row -> persons.add(row.personId()));
    return persons;
  }

  private List<DepartmentRow> rows(long known) {
    return Facts.departmentRows(entities, known);
  }

  /** The department that has this code on the day, in whatever width and letters. */
  public Optional<Department> withCode(String code, LocalDate day) {
    return rows(People.NOW).stream()
        .map(DepartmentRow::department)
        .filter(department -> department.isCoded(code) && department.period().contains(day))
        .min(Comparator.comparing(department -> !department.code().equals(code)));
  }

  /**
   * A new department.
   *
   * @throws DepartmentContradiction where another has its code on any of its days
   */
  public UUID add(
      Change change,
      Period period,
      String code,
      String name,
      @Nullable UUID parent,
      boolean inScope,
      @Nullable String authority) {
    UUID id = Ids.next();
    Department made =
        new Department(
            id, Department.plainCode(code), name, parent, inScope, period, authority, null);
    refuseContradiction(List.of(made), List.of());
    entities.persist(new DepartmentRow(Ids.next(), change, made));
    return id;
  }

  /**
   * What the department is from a day on; before it stays what it was. Each part by itself: what is
   * already known for a later day stays, and the rest of that later version follows.
   *
   * @throws NoSuchDepartment where there is none on that day
   * @throws DepartmentContradiction where it cannot be so on each day until it changes again
   */
  public void becomes(Change change, UUID id, LocalDate from, UnaryOperator<Department> other) {
    DepartmentRow row = running(id, from);
    Period old = row.period();
    Department changed = other.apply(row.department()).during(new Period(from, old.until()));
    Map<UUID, Department> later = following(row.department(), changed);
    refuseContradiction(
        Stream.concat(Stream.of(changed), later.values().stream()).toList(),
        Stream.concat(Stream.of(row.factId()), later.keySet().stream()).toList());
    later.forEach((fact, version) -> entities.persist(new DepartmentRow(fact, change, version)));
    if (old.from().equals(from)) {
      entities.persist(new DepartmentRow(row.factId(), change, changed));
      return;
    }
    entities.persist(row.revised(change, new Period(old.from(), from)));
    entities.persist(new DepartmentRow(Ids.next(), change, changed));
  }

  /** By fact, the later versions that the change of one reaches. */
  private Map<UUID, Department> following(Department old, Department changed) {
    List<DepartmentRow> later =
        rows(People.NOW).stream()
            .filter(row -> row.departmentId().equals(old.id()))
            .filter(row -> row.period().from().isAfter(old.period().from()))
            .sorted(Comparator.comparing(row -> row.period().from()))
            .toList();
    List<Department> follow =
        old.reached(changed, later.stream().map(DepartmentRow::department).toList());
    Map<UUID, Department> reached = new LinkedHashMap<>();
    for (int i = 0; i < follow.size(); i++) {
      reached.put(later.get(i).factId(), follow.get(i));
    }
    return reached;
  }

  /**
   * The department ends with a day; its people and affairs go to the successor, if there is one.
   *
   * @throws NoSuchDepartment where there is none on that day
   */
  public void end(Change change, UUID id, LocalDate lastDay, @Nullable UUID successor) {
    DepartmentRow row = running(id, lastDay);
    Department ended =
        row.department()
            .succeededBy(successor)
            .during(new Period(row.period().from(), lastDay.plusDays(1)));
    entities.persist(new DepartmentRow(row.factId(), change, ended));
  }

  /** At every door: whoever writes a department comes through here. */
  private void refuseContradiction(List<Department> versions, List<UUID> replaced) {
    List<Department> all =
        Stream.concat(
                rows(People.NOW).stream()
                    .filter(row -> !replaced.contains(row.factId()))
                    .map(DepartmentRow::department),
                versions.stream())
            .toList();
    for (Department version : versions) {
      Optional<DepartmentContradiction> broken = TreeRules.broken(all, version);
      if (broken.isPresent()) {
        throw broken.get();
      }
    }
  }

  private DepartmentRow running(UUID id, LocalDate day) {
    return rows(People.NOW).stream()
        .filter(row -> row.departmentId().equals(id) && row.period().contains(day))
        .findFirst()
        .orElseThrow(NoSuchDepartment::new);
  }

  /** No department of this id on that day. */
  public static final class NoSuchDepartment extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
