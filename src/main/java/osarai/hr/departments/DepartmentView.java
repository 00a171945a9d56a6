package osarai.hr.departments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.forms.ListedNames;
import osarai.forms.Seen;
import osarai.people.Department;

/**
 * The tree of departments on a day, or one of them.
 *
 * @param fault why the last form was not taken
 */
record DepartmentView(
    LocalDate day,
    List<TreeEntry> lines,
    boolean mayChange,
    DepartmentRefused.@Nullable Why fault) {

  /**
   * A department in the tree.
   *
   * @param depth 0 at the top
   */
  record TreeEntry(Department department, int depth, String leaders) {
    public String id() {
      return department.id().toString();
    }

    public String authority() {
      String authority = department.authority();
      return authority == null ? "" : authority;
    }

    /** For the class of the cell; deeper than that nothing is indented. */
    public int indent() {
      return Math.min(depth, 5);
    }

    public String period() {
      return JapaneseDate.of(department.period());
    }
  }

  /** By which a page says that it had shown the department with these versions. */
  static String mark(List<Department> versions) {
    return Seen.mark(
        versions.stream()
            .sorted(Comparator.comparing((Department d) -> d.period().from()))
            .toArray());
  }

  /** Empty where the department is not there on the day, and for none. */
  Optional<TreeEntry> lineOf(@Nullable UUID id) {
    return lines.stream().filter(line -> line.department().id().equals(id)).findFirst();
  }

  static DepartmentView of(
      Map<UUID, List<Department>> tree,
      Map<UUID, List<String>> leaders,
      LocalDate day,
      boolean mayChange,
      DepartmentRefused.@Nullable Why fault) {
    List<Department> present =
        tree.values().stream()
            .flatMap(List::stream)
            .filter(d -> d.period().contains(day))
            .sorted(Comparator.comparing(Department::code))
            .toList();
    Set<UUID> ids = present.stream().map(Department::id).collect(Collectors.toSet());
    Map<UUID, List<Department>> below = new HashMap<>();
    List<Department> top = new ArrayList<>();
    for (Department one : present) {
      UUID parent = one.parentId();
      if (parent == null || !ids.contains(parent)) {
        top.add(one);
      } else {
        below.computeIfAbsent(parent, key -> new ArrayList<>()).add(one);
      }
    }
    Walk walk = new Walk(below, leaders);
    top.forEach(one -> walk.down(one, 0));
    // What was once put below itself stands at the top, where it can be found and mended.
    present.forEach(one -> walk.down(one, 0));
    return new DepartmentView(day, walk.entries, mayChange, fault);
  }

  /** From a department to all below it, each once. */
  private static final class Walk {
    private final Map<UUID, List<Department>> below;
    private final Map<UUID, List<String>> leaders;
    private final List<TreeEntry> entries = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();

    Walk(Map<UUID, List<Department>> below, Map<UUID, List<String>> leaders) {
      this.below = below;
      this.leaders = leaders;
    }

    void down(Department one, int depth) {
      if (seen.add(one.id())) {
        List<String> names = leaders.getOrDefault(one.id(), List.of());
        entries.add(new TreeEntry(one, depth, ListedNames.of(names)));
        below.getOrDefault(one.id(), List.of()).forEach(next -> down(next, depth + 1));
      }
    }
  }

  public String dayText() {
    return JapaneseDate.of(day);
  }
}
