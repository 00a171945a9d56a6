package osarai.evidence.closing;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;

/**
 * The figures of a fiscal year, for one course or for all: people in scope on the reference day.
 * Years closed by the earlier rule count duties.
 *
 * @param owed how many people are in scope and owe it
 * @param fulfilled how many of them owe nothing of it any more
 * @param excluded not fulfilled, and left out on the reference day
 * @param netFulfilled fulfilled, of those who are not left out
 * @param netOwed owed, of those who are not left out
 */
@Embeddable
public record ClosingFigure(
    String course,
    int owed,
    int fulfilled,
    int excluded,
    int unmet,
    int netFulfilled,
    int netOwed) {

  public static final ClosingFigure NONE = new ClosingFigure("", 0, 0, 0, 0, 0, 0);

  /**
   * Of so many people who stand alike.
   *
   * @param leftOut whether they are away, or excluded with approval, on the reference day
   */
  static ClosingFigure of(String course, boolean done, boolean leftOut, int people) {
    return new ClosingFigure(
        course,
        people,
        done ? people : 0,
        !done && leftOut ? people : 0,
        !done && !leftOut ? people : 0,
        done && !leftOut ? people : 0,
        leftOut ? 0 : people);
  }

  static ClosingFigure sum(List<ClosingFigure> figures) {
    return figures.stream().reduce(NONE, ClosingFigure::plus);
  }

  public ClosingFigure plus(ClosingFigure other) {
    return new ClosingFigure(
        course,
        owed + other.owed,
        fulfilled + other.fulfilled,
        excluded + other.excluded,
        unmet + other.unmet,
        netFulfilled + other.netFulfilled,
        netOwed + other.netOwed);
  }

  /** In the ledger. */
  Map<String, Object> payload() {
    return Map.of(
        "course", course,
        "owed", owed,
        "fulfilled", fulfilled,
        "excluded", excluded,
        "unmet", unmet,
        "netFulfilled", netFulfilled,
        "netOwed", netOwed);
  }

  /** Truncated: 99.9 is never shown as 100. */
  public int percent() {
    return percent(fulfilled, owed);
  }

  public int netPercent() {
    return percent(netFulfilled, netOwed);
  }

  private static int percent(int part, int all) {
    return all == 0 ? 0 : (int) (part * 100L / all);
  }
}
