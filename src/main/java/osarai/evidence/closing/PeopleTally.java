package osarai.evidence.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Counts people by what they owe ({@link CountingRule#PEOPLE}): each person once for each course
 * and once in total, and done if nothing of it is open any more.
 */
public final class PeopleTally {
  private final Map<String, Map<UUID, Owing>> courses = new TreeMap<>();
  private final Map<UUID, Owing> together = new TreeMap<>();

  /** Whether something is still open, of all that one person owes. */
  private record Owing(boolean undone, boolean leftOut) {
    Owing and(Owing other) {
      return new Owing(undone || other.undone, leftOut || other.leftOut);
    }
  }

  /**
   * A duty in scope.
   *
   * @param leftOut whether the person is away, or excluded with approval, on the reference day
   */
  public void add(UUID person, String course, boolean done, boolean leftOut) {
    Owing owing = new Owing(!done, leftOut);
    courses.computeIfAbsent(course, key -> new TreeMap<>()).merge(person, owing, Owing::and);
    together.merge(person, owing, Owing::and);
  }

  /** By the ids of the courses. */
  public List<ClosingFigure> courses() {
    List<ClosingFigure> figures = new ArrayList<>();
    courses.forEach((course, people) -> figures.add(figure(course, people)));
    return figures;
  }

  public ClosingFigure all() {
    return figure("", together);
  }

  private static ClosingFigure figure(String course, Map<UUID, Owing> people) {
    return people.values().stream()
        .map(one -> ClosingFigure.of(course, !one.undone, one.leftOut, 1))
        .reduce(new ClosingFigure(course, 0, 0, 0, 0, 0, 0), ClosingFigure::plus);
  }
}
