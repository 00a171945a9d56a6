package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import osarai.evidence.closing.ClosingFigure;
import osarai.reporting.town.TownFigures;
import osarai.reporting.town.TownLine;

/** The desk's day is that of its figures, not that of the clock. */
class DeskViewTest {
  @Test
  void itIsOfTheDayOfItsFigures() {
    TownFigures town =
        new TownFigures(
            LocalDate.of(2027, 3, 31),
            List.of(),
            new TownLine("", null, ClosingFigure.NONE, 0),
            Map.of());
    DeskView desk =
        new DeskView(town, List.of(), new DeskChecks.DeskFindings(false, 0, 0), "", List.of());
    assertThat(desk.day()).isEqualTo("令和9年3月31日");
  }
}
