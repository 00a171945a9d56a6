package osarai.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which files need which others to be understood; a class inside another belongs to its file. */
record FileGraph(Map<String, Set<String>> needs) {

  static FileGraph of(Iterable<JavaClass> types) {
    Map<String, Set<String>> needs = new TreeMap<>();
    for (JavaClass type : types) {
      String file = MainClasses.fileOf(type);
      Set<String> others = needs.computeIfAbsent(file, f -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> MainClasses.fileOf(dependency.getTargetClass()))
          .filter(other -> other.startsWith("osarai.") && !other.equals(file))
          .forEach(others::add);
    }
    return new FileGraph(needs);
  }

  /** With what is needed by the other. */
  FileGraph and(FileGraph other) {
    Map<String, Set<String>> both = new TreeMap<>();
    for (FileGraph one : List.of(this, other)) {
      one.needs.forEach(
          (file, others) -> both.computeIfAbsent(file, f -> new TreeSet<>()).addAll(others));
    }
    return new FileGraph(both);
  }

  /** The largest groups of files of which each needs, by some way, every other. */
  List<Set<String>> circles() {
    Map<String, Set<String>> reached = new TreeMap<>();
    needs.keySet().forEach(file -> reached.put(file, reachedFrom(file)));
    List<Set<String>> circles = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    reached.forEach(
        (file, others) -> {
          if (others.contains(file) && seen.add(file)) {
            Set<String> circle = new TreeSet<>(others);
            circle.removeIf(other -> !reached.getOrDefault(other, Set.of()).contains(file));
            seen.addAll(circle);
            circles.add(circle);
          }
        });
    return circles;
  }

  private Set<String> reachedFrom(String file) {
    Set<String> reached = new HashSet<>();
    List<String> next = new ArrayList<>(needs.getOrDefault(file, Set.of()));
    while (!next.isEmpty()) {
      String one = next.remove(next.size() - 1);
      if (reached.add(one)) {
        next.addAll(needs.getOrDefault(one, Set.of()));
      }
    }
    return reached;
  }
}
