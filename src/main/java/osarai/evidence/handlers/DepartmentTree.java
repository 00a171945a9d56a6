package osarai.evidence.handlers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.people.Department;

/** The tree of departments on a day; what has ended stands where its affairs went. */
record DepartmentTree(Map<UUID, List<Department>> versions, LocalDate day) {
  private static final int DEEPEST = 40;
  private static final Comparator<Department> BY_FIRST_DAY =
      Comparator.comparing(version -> version.period().from());

  /** Whether the department is one of these, has become part of one, or lies below one. */
  boolean isWithin(UUID department, Set<UUID> these) {
    UUID current = department;
    for (int depth = 0; current != null && depth < DEEPEST; depth++) {
      if (these.contains(current)) {
        return true;
      }
      current = above(current);
    }
    return false;
  }

  /** The department itself, or that to which its affairs went. */
  UUID heir(UUID department) {
    return Department.heir(versions, department, day);
  }

  /** Where the affairs are of a designation that has ended by the day, or runs on it. */
  UUID heir(UUID department, Period designation) {
    LocalDate last = designation.lastDay();
    return last == null || last.isAfter(day)
        ? heir(department)
        : Department.heir(versions, department, last);
  }

  /** All departments whose affairs are done where this one's are. */
  Set<UUID> joined(UUID department) {
    UUID heir = heir(department);
    return versions.keySet().stream()
        .filter(one -> heir(one).equals(heir))
        .collect(Collectors.toSet());
  }

  String name(UUID department) {
    return nearest(department).map(Department::name).orElse("");
  }

  String code(UUID department) {
    return nearest(department).map(Department::code).orElse("");
  }

  private Optional<Department> nearest(UUID department) {
    return running(department)
        .or(() -> versions.getOrDefault(department, List.of()).stream().max(BY_FIRST_DAY));
  }

  private @Nullable UUID above(UUID department) {
    Optional<Department> running = running(department);
    return running.isPresent() ? running.get().parentId() : successor(department);
  }

  private @Nullable UUID successor(UUID department) {
    return versions.getOrDefault(department, List.of()).stream()
        .max(BY_FIRST_DAY)
        .map(Department::successorId)
        .orElse(null);
  }

  private Optional<Department> running(UUID department) {
    return versions.getOrDefault(department, List.of()).stream()
        .filter(version -> version.period().contains(day))
        .findFirst();
  }
}
