package osarai.home;

import java.util.List;
import osarai.calendar.JapaneseDate;
import osarai.reporting.town.TownFigures;

/**
 * The desk of one reader.
 *
 * @param closingAsked the years that wait for 年度締め, in words; empty for none
 */
record DeskView(
    TownFigures town,
    List<DeskNumber> numbers,
    DeskChecks.DeskFindings checks,
    String closingAsked,
    List<Group> groups) {

  /** Pages of one use. */
  record Group(Door.Use use, List<Door> doors) {}

  public String day() {
    return JapaneseDate.of(town.day());
  }
}
