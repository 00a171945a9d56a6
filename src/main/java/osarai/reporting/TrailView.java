package osarai.reporting;

import java.util.List;
import osarai.forms.SentForm;

/**
 * A page of a day of the trail.
 *
 * @param earlier whether there are rows before these
 * @param later whether there are rows behind them
 */
record TrailView(TrailInquiry asked, List<TrailLine> lines, boolean earlier, boolean later) {
  static final String PAGE = "/audit-trail";
  static final String FILE = "/audit-trail/list.csv";

  public SentForm form() {
    return asked.form();
  }

  public String dayValue() {
    return asked.day().toString();
  }

  public String who() {
    return asked.who();
  }

  public boolean isBad() {
    return asked.isBad();
  }

  public String previous() {
    return PAGE + asked.query() + "&before=" + lines.get(0).row().id();
  }

  public String next() {
    return PAGE + asked.query() + "&after=" + lines.get(lines.size() - 1).row().id();
  }

  public String first() {
    return PAGE + asked.query();
  }

  public String file() {
    return FILE + asked.query();
  }
}
