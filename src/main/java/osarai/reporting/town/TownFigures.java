package osarai.reporting.town;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.evidence.closing.ClosingFigure;
import osarai.evidence.closing.PeopleStandings.Alike;
import osarai.evidence.closing.PeopleStandings.State;

/**
 * How the town, or one of its departments, stands: everybody once in all together, and once in each
 * part in which they have a post.
 *
 * @param states how many people of the scope stand so
 */
public record TownFigures(
    LocalDate day, List<TownLine> parts, TownLine all, Map<State, Integer> states) {

  /** The figures of one part while they are added up. */
  private record Sum(ClosingFigure figure, int late) {
    static final Sum NONE = new Sum(ClosingFigure.NONE, 0);

    static Sum of(Alike people) {
      return new Sum(people.figure(), people.state() == State.LATE ? people.people() : 0);
    }

    Sum and(Sum other) {
      return new Sum(figure.plus(other.figure), late + other.late);
    }
  }

  static TownFigures of(LocalDate day, List<Alike> counted, TownTree tree) {
    Map<UUID, Sum> parts = new HashMap<>();
    Map<State, Integer> states = new EnumMap<>(State.class);
    Sum all = Sum.NONE;
    for (Alike people : counted) {
      Set<UUID> theirs =
          people.departments().stream()
              .flatMap(department -> tree.partOf(department).stream())
              .collect(Collectors.toSet());
      theirs.forEach(part -> parts.merge(part, Sum.of(people), Sum::and));
      if (!theirs.isEmpty()) {
        all = all.and(Sum.of(people));
        states.merge(people.state(), people.people(), Integer::sum);
      }
    }
    List<TownLine> lines =
        parts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(tree.order()))
            .map(part -> line(tree.name(part.getKey()), part.getKey(), part.getValue()))
            .toList();
    return new TownFigures(day, lines, new TownLine("", null, all.figure, all.late), states);
  }

  private static TownLine line(String name, UUID part, Sum sum) {
    return new TownLine(name, part.toString(), sum.figure, sum.late);
  }

  /** How many the filter lists. */
  public int count(TownFilter filter) {
    return filter.states().stream().mapToInt(state -> states.getOrDefault(state, 0)).sum();
  }
}
