package osarai.reporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import osarai.audit.AuditRows;
import osarai.forms.SentForm;

/**
 * Which rows of the trail are asked for.
 *
 * @param who as it was typed
 * @param actor the id meant by it; empty for all
 * @param form the conditions as they were typed, with what is wrong with them
 */
record TrailInquiry(LocalDate day, String who, String actor, SentForm form) {
  static final String DAY = "day";
  static final String WHO = "who";

  boolean isBad() {
    return form.isRefused();
  }

  AuditRows.OfADay wanted() {
    return new AuditRows.OfADay(day, actor);
  }

  String query() {
    return "?day=" + day + "&who=" + URLEncoder.encode(who, StandardCharsets.UTF_8);
  }
}
