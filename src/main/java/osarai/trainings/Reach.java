package osarai.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import osarai.login.CurrentPerson;
import osarai.people.Department;
import osarai.people.Departments;
import osarai.people.People;
import osarai.people.SectionMember;
import osarai.people.Sections;

/**
 * For which departments a person may hold sessions: a head for the own and below, the office all.
 */
@ApplicationScoped
class Reach {
  private static final int DEEPEST = 20;

  private final Departments departments;
  private final Sections sections;

  Reach(Departments departments, Sections sections) {
    this.departments = departments;
    this.sections = sections;
  }

  /** Departments by their codes. */
  List<Department> of(CurrentPerson person, boolean office, LocalDate day) {
    Map<UUID, Department> tree = tree(day);
    return tree.values().stream()
        .filter(one -> office || isBelow(one, person.headed(), tree))
        .sorted(Comparator.comparing(Department::code))
        .toList();
  }

  private Map<UUID, Department> tree(LocalDate day) {
    Map<UUID, Department> tree = new HashMap<>();
    departments
        .all(People.NOW)
        .forEach(
            (id, versions) ->
                versions.stream()
                    .filter(version -> version.period().contains(day))
                    .findFirst()
                    .ifPresent(version -> tree.put(id, version)));
    return tree;
  }

  private static boolean isBelow(Department one, Set<UUID> headed, Map<UUID, Department> tree) {
    Department current = one;
    for (int depth = 0; current != null && depth < DEEPEST; depth++) {
      if (headed.contains(current.id())) {
        return true;
      }
      current = tree.get(current.parentId());
    }
    return false;
  }

  /** Who worked on the session's day where it was held for. */
  List<SectionMember> members(GroupSession session) {
    return sections.members(held(session), session.heldOn());
  }

  /** The same as it was known after a change. */
  List<SectionMember> members(GroupSession session, long known) {
    return sections.members(held(session), session.heldOn(), known);
  }

  private Collection<UUID> held(GroupSession session) {
    UUID department = session.departmentId();
    return department == null ? new HashSet<>(tree(session.heldOn()).keySet()) : Set.of(department);
  }
}
