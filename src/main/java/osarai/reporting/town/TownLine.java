package osarai.reporting.town;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import osarai.evidence.closing.ClosingFigure;

/**
 * A bar: how the people of a part of the town stand. Done, late and open leave out who is away or
 * excluded; the bar is everybody.
 *
 * @param name empty for all together
 * @param department null for all together
 */
public record TownLine(String name, @Nullable String department, ClosingFigure figure, int late) {

  public int done() {
    return figure.netFulfilled();
  }

  public int open() {
    return figure.netOwed() - figure.netFulfilled() - late;
  }

  public int leftOut() {
    return figure.owed() - figure.netOwed();
  }

  /** Where the parts of the bar begin and how long they are, for the drawing. */
  public String lateFrom() {
    return share(done());
  }

  public String openFrom() {
    return share(done() + late);
  }

  public String leftOutFrom() {
    return share(figure.netOwed());
  }

  public String doneLength() {
    return share(done());
  }

  public String lateLength() {
    return share(late);
  }

  public String openLength() {
    return share(open());
  }

  public String leftOutLength() {
    return share(leftOut());
  }

  private String share(int people) {
    return figure.owed() == 0
        ? "0%"
        : String.format(Locale.ROOT, "%.2f%%", people * 100.0 / figure.owed());
  }
}
