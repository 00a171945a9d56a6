package osarai.reporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import osarai.audit.AuditRow;
import osarai.calendar.JapanClock;

/**
 * A day of the trail as its page shows it.
 *
 * @param who as it was typed
 * @param number of the page, from 0
 */
record TrailView(
    LocalDate day, String who, List<TrailLine> lines, int number, boolean more, boolean isBad) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  /**
   * A row.
   *
   * @param name of the person who did it; empty where it is nobody of the roster
   */
  record TrailLine(AuditRow row, String name) {
    static TrailLine of(AuditRow row, Map<String, String> names) {
      return new TrailLine(row, names.getOrDefault(row.actor(), ""));
    }

    public String time() {
      return TIME.format(japan());
    }

    /** With its offset, for a file. */
    String instant() {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(japan());
    }

    private ZonedDateTime japan() {
      Instant at = row.at();
      return at.atZone(JapanClock.ZONE);
    }

    public TrailAction action() {
      return TrailAction.of(row.action());
    }

    public boolean isOther() {
      return action() == TrailAction.OTHER;
    }

    public String session() {
      return row.session() == null ? "" : row.session().toString();
    }
  }

  public boolean firstPage() {
    return number == 0;
  }

  public String previous() {
    return address("/audit-trail") + "&page=" + (number - 1);
  }

  public String next() {
    return address("/audit-trail") + "&page=" + (number + 1);
  }

  public String file() {
    return address("/audit-trail/list.csv");
  }

  private String address(String path) {
    return path + "?day=" + day + "&who=" + URLEncoder.encode(who, StandardCharsets.UTF_8);
  }
}
