package osarai.evidence.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The page of a closed year's recount.
 *
 * @param holds by which rule the figures that hold were counted
 * @param again by which they are counted again
 * @param lines the figures that hold beside those counted again, all courses together last
 * @param asked the newest first
 * @param recount the id of the request, by which the form sent twice is one
 * @param mayAct whether the reader may ask
 * @param mayDecide whether the reader has a role that decides
 */
record RecountView(
    int year,
    String name,
    String closedOn,
    CountingRule holds,
    CountingRule again,
    List<Beside> lines,
    List<RecountRequest> asked,
    String recount,
    boolean mayAct,
    boolean mayDecide) {

  /** Whether the recount says anything else. */
  public boolean differs() {
    return holds != again || lines.stream().anyMatch(Beside::differs);
  }

  public boolean waits() {
    return asked.stream().anyMatch(RecountRequest::isWaiting);
  }

  /** One waits at a time, and only of what differs. */
  public boolean isAskable() {
    return mayAct && differs() && !waits();
  }

  /**
   * A course as its figures hold, and as counted again.
   *
   * @param title empty for all courses together
   * @param holds null where nobody has it by that rule
   */
  record Beside(String title, @Nullable ClosingFigure holds, @Nullable ClosingFigure again) {
    public boolean differs() {
      return !Objects.equals(holds, again);
    }
  }

  /**
   * A recount that was asked for, in words.
   *
   * @param decided who decided and when, with the remark; empty while it waits
   * @param decidable whether the reader may decide
   */
  record RecountRequest(
      String id,
      CountingRule rule,
      ClosingFigure all,
      String reason,
      String document,
      String requested,
      ClosingView.CorrectionState state,
      String decided,
      boolean decidable) {
    public boolean isWaiting() {
      return state == ClosingView.CorrectionState.WAITING;
    }
  }

  static List<Beside> beside(
      ClosingFigures.Counted holds, ClosingFigures.Counted again, UnaryOperator<String> title) {
    Map<String, ClosingFigure> old = byCourse(holds);
    Map<String, ClosingFigure> now = byCourse(again);
    TreeSet<String> courses = new TreeSet<>(old.keySet());
    courses.addAll(now.keySet());
    List<Beside> lines = new ArrayList<>();
    courses.forEach(
        course -> lines.add(new Beside(title.apply(course), old.get(course), now.get(course))));
    lines.add(new Beside("", holds.all(), again.all()));
    return lines;
  }

  private static Map<String, ClosingFigure> byCourse(ClosingFigures.Counted counted) {
    Map<String, ClosingFigure> figures = new TreeMap<>();
    counted.courses().forEach(one -> figures.put(one.course(), one));
    return figures;
  }
}
