package osarai.reporting;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import osarai.audit.AuditRow;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;

/**
 * A row of the trail in words; ids stand behind them.
 *
 * @param name of the person who did it; empty where it is nobody of the roster
 * @param action what was done
 * @param object to what; with the names of those it is about where they are known
 * @param outcome whether it was done or refused
 */
record TrailLine(
    AuditRow row,
    String name,
    String action,
    String object,
    String outcome,
    List<TrailFact> facts,
    String session) {

  /**
   * What the row says beside.
   *
   * @param label empty for a text that has no name
   */
  record TrailFact(String label, String value) {
    String line() {
      return label.isEmpty() ? value : label + ": " + value;
    }
  }

  public String time() {
    return JapaneseDate.timeOf(row.at());
  }

  /** With its offset, for a file. */
  String instant() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(row.at().atZone(JapanClock.ZONE));
  }

  String factsInOne() {
    return facts.stream().map(TrailFact::line).collect(Collectors.joining(" / "));
  }
}
