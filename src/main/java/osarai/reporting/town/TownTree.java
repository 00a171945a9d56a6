package osarai.reporting.town;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.people.Department;

/**
 * The departments of a day, looked at from one of them, or from above all.
 *
 * @param chosen whose parts are compared; null for the town
 */
record TownTree(Map<UUID, Department> departments, @Nullable UUID chosen) {
  /** No tree is deeper. */
  private static final int DEEPEST = 40;

  /** Of a department that is not there that day, as of none. */
  static TownTree of(Map<UUID, List<Department>> versions, LocalDate day, @Nullable UUID chosen) {
    Map<UUID, Department> running = new HashMap<>();
    versions.values().stream()
        .flatMap(List::stream)
        .filter(version -> version.period().contains(day))
        .forEach(version -> running.put(version.id(), version));
    return new TownTree(running, chosen != null && running.containsKey(chosen) ? chosen : null);
  }

  /** The one of that code, in whatever width it is written. */
  Optional<UUID> coded(String code) {
    return departments.values().stream()
        .filter(one -> one.isCoded(code))
        .map(Department::id)
        .findFirst();
  }

  /** The part to which a department belongs; the chosen one itself is a part of its own. */
  Optional<UUID> partOf(UUID department) {
    UUID part = department;
    for (int depth = 0; depth < DEEPEST; depth++) {
      UUID above = above(part);
      if (part.equals(chosen) || above == null || above.equals(chosen)) {
        return chosen == null || part.equals(chosen) || chosen.equals(above)
            ? Optional.of(part)
            : Optional.empty();
      }
      part = above;
    }
    return Optional.empty();
  }

  /** The departments that are looked at. */
  Set<UUID> scope() {
    return departments.keySet().stream()
        .filter(one -> partOf(one).isPresent())
        .collect(Collectors.toSet());
  }

  /** Null too where what stands above it is not there that day. */
  private @Nullable UUID above(UUID department) {
    Department own = departments.get(department);
    UUID above = own == null ? null : own.parentId();
    return above != null && departments.containsKey(above) ? above : null;
  }

  String name(UUID department) {
    Department own = departments.get(department);
    return own == null ? "" : own.name();
  }

  String code(UUID department) {
    Department own = departments.get(department);
    return own == null ? "" : own.code();
  }

  /** In the order of their codes, the chosen one last. */
  Comparator<UUID> order() {
    return Comparator.comparing((UUID one) -> one.equals(chosen))
        .thenComparing(this::code)
        .thenComparing(one -> one);
  }

  /** The name of the chosen one, or of the town. */
  String whose(String town) {
    return chosen == null ? town : name(chosen);
  }

  /** From the town down to the chosen one. */
  List<Department> path() {
    ArrayDeque<Department> path = new ArrayDeque<>();
    for (UUID one = chosen; one != null && path.size() < DEEPEST; one = above(one)) {
      Optional.ofNullable(departments.get(one)).ifPresent(path::addFirst);
    }
    return List.copyOf(path);
  }
}
