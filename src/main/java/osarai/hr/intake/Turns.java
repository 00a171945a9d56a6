package osarai.hr.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Takes the statements of a batch in turn, and once more what contradicts what was known when its
 * turn came: another of them may have made way since. So their order does not matter where one
 * gives up what another gets.
 */
final class Turns {
  private Turns() {}

  /**
   * What came of each, in their order.
   *
   * @param take one of them; what is rejected leaves nothing behind
   */
  static List<StatementOutcome> of(
      List<Statement> statements, Function<Statement, StatementOutcome> take) {
    List<StatementOutcome> lines = new ArrayList<>(statements.stream().map(take).toList());
    List<Integer> refused = refused(lines, IntStream.range(0, lines.size()).boxed().toList());
    boolean madeWay = refused.size() < lines.size();
    while (madeWay && !refused.isEmpty()) {
      refused.forEach(place -> lines.set(place, take.apply(statements.get(place))));
      List<Integer> still = refused(lines, refused);
      madeWay = still.size() < refused.size();
      refused = still;
    }
    return List.copyOf(lines);
  }

  private static List<Integer> refused(List<StatementOutcome> lines, List<Integer> places) {
    return places.stream().filter(place -> lines.get(place).isContradiction()).toList();
  }
}
