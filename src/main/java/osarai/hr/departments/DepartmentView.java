package osarai.hr.departments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  /** The code of the department above it on this day; empty for none. */
  String parentOf(TreeEntry entry) {
    return lineOf(entry.department().parentId()).map(one -> one.department().code()).orElse("");
  }

  /** What stands in each field of the form of a change. */
  Map<String, String> values(TreeEntry now) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("code", now.department().code());
    values.put("name", now.department().name());
    values.put("parent", parentOf(now));
    values.put("authority", now.authority());
    values.put("scope", now.department().inScope() ? "true" : "");
    return values;
  }

  /** Code and name on this day; the code alone of what is not there then. */
  String named(String code) {
    return lines.stream()
        .map(TreeEntry::department)
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(one -> one.code() + " " + one.name())
        .orElse(code);
  }

  /** A time of a department, with all that its form can say. */
  record Past(String period, Department department, String parent, String authority) {}

  /**
   * One department for its page.
   *
   * @param shown as it is on the day, else as it was last
   * @param values what stands in each field of its form
   * @param history all its times, the newest first
   * @param seen by which its forms say what their page had shown
   */
  record One(TreeEntry shown, Map<String, String> values, List<Past> history, String seen) {}

  /** Empty for one that was never there. */
  Optional<One> one(UUID id, Map<UUID, List<Department>> tree) {
    List<Department> newest =
        tree.getOrDefault(id, List.of()).stream()
            .sorted(Comparator.comparing((Department d) -> d.period().from()).reversed())
            .toList();
    return newest.stream()
        .findFirst()
        .map(last -> lineOf(last.id()).orElseGet(() -> new TreeEntry(last, 0, "")))
        .map(
            shown ->
                new One(
                    shown,
                    values(shown),
                    newest.stream().map(one -> past(one, tree)).toList(),
                    mark(newest)));
  }

  /** With what stood above it at its start. */
  private static Past past(Department one, Map<UUID, List<Department>> tree) {
    return new Past(
        JapaneseDate.of(one.period()),
        one,
        tree.getOrDefault(one.parentId(), List.of()).stream()
            .filter(above -> above.period().contains(one.period().from()))
            .findFirst()
            .map(above -> above.code() + " " + above.name())
            .orElse(""),
        one.authority() == null ? "" : one.authority());
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
