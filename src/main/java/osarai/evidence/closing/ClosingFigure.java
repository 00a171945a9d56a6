package osarai.evidence.closing;

import java.util.List;

/**
 * How the duties of a fiscal year stand, of one course or of all.
 *
 * @param excluded not fulfilled, and left out on the year's last day
 * @param netFulfilled fulfilled by those who are not left out
 * @param netOwed owed by those who are not left out
 */
record ClosingFigure(
    String course,
    int owed,
    int fulfilled,
    int excluded,
    int unmet,
    int netFulfilled,
    int netOwed) {

  static ClosingFigure sum(List<ClosingFigure> figures) {
    return figures.stream().reduce(new ClosingFigure("", 0, 0, 0, 0, 0, 0), ClosingFigure::plus);
  }

  private ClosingFigure plus(ClosingFigure other) {
    return new ClosingFigure(
        course,
        owed + other.owed,
        fulfilled + other.fulfilled,
        excluded + other.excluded,
        unmet + other.unmet,
        netFulfilled + other.netFulfilled,
        netOwed + other.netOwed);
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
