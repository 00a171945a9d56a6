package osarai.hr.file;

import java.util.LinkedHashMap;
import java.util.Map;
import osarai.running.Reply;
import osarai.running.Visitor;

/** A roster file sent on the page. */
final class SentRoster {
  private SentRoster() {}

  static Reply sent(Visitor visitor) {
    return visitor.postFile("/imports", form(Map.of()), "meibo.csv", new byte[] {1});
  }

  /** Sent from the page by whoever may, with what comes of it. */
  static Reply upload(Visitor hr, byte[] file, Map<String, String> more) {
    hr.get("/imports");
    return hr.following(hr.postFile("/imports", form(more), "meibo.csv", file));
  }

  private static Map<String, String> form(Map<String, String> more) {
    Map<String, String> form = new LinkedHashMap<>(more);
    form.put("effective", "2026-12-01");
    form.put("profile", "");
    return form;
  }
}
