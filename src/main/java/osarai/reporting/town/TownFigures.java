package osarai.reporting.town;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.evidence.closing.ClosingFigure;
import osarai.evidence.closing.PeopleStandings;
import osarai.evidence.closing.PeopleTally;

/**
 * How the town, or one of its departments, stands: everybody once in all together, and once in each
 * part in which they have a post.
 *
 * @param people in scope, the most urgent first
 */
public record TownFigures(
    LocalDate day, List<TownLine> parts, TownLine all, List<TownPerson> people) {

  static TownFigures of(
      LocalDate day,
      List<PeopleStandings.Standing> standings,
      Map<UUID, Set<UUID>> places,
      TownTree tree) {
    List<TownPerson> people =
        standings.stream()
            .map(
                one ->
                    new TownPerson(
                        one,
                        TownPerson.State.of(one, day),
                        places.getOrDefault(one.person(), Set.of()).stream()
                            .flatMap(department -> tree.partOf(department).stream())
                            .collect(Collectors.toSet())))
            .filter(one -> !one.departments().isEmpty())
            .sorted(TownPerson.MOST_URGENT)
            .toList();
    return of(day, people, tree);
  }

  private static TownFigures of(LocalDate day, List<TownPerson> people, TownTree tree) {
    PeopleTally tally = new PeopleTally();
    Map<UUID, Integer> late = new HashMap<>();
    for (TownPerson one : people) {
      PeopleStandings.Standing standing = one.standing();
      for (UUID part : one.departments()) {
        tally.add(standing.person(), part.toString(), standing.done(), standing.leftOut());
        late.merge(part, one.state() == TownPerson.State.LATE ? 1 : 0, Integer::sum);
      }
    }
    Map<String, ClosingFigure> figures =
        tally.courses().stream().collect(Collectors.toMap(ClosingFigure::course, f -> f));
    List<TownLine> parts =
        late.keySet().stream()
            .sorted(tree.order())
            .map(
                part ->
                    new TownLine(
                        tree.name(part),
                        part.toString(),
                        figures.getOrDefault(part.toString(), tally.all()),
                        late.getOrDefault(part, 0)))
            .toList();
    int allLate = (int) people.stream().filter(TownFilter.LATE::shows).count();
    return new TownFigures(day, parts, new TownLine("", null, tally.all(), allLate), people);
  }

  /** How many the filter lists. */
  public int count(TownFilter filter) {
    return (int) people.stream().filter(filter::shows).count();
  }
}
