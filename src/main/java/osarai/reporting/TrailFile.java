package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.List;
import osarai.tables.CsvWriter;

/** The trail as CSV: each row in words, and beside them the ids and words that it is kept in. */
@ApplicationScoped
class TrailFile {
  private final TrailReading reading;
  private final TrailMessages messages;

  TrailFile(TrailReading reading, TrailMessages messages) {
    this.reading = reading;
    this.messages = messages;
  }

  void write(OutputStream out, TrailInquiry asked) {
    try (CsvWriter csv = CsvWriter.utf8(out)) {
      csv.row(headers());
      reading.eachOf(asked, line -> csv.row(cells(line)));
    }
  }

  private List<String> headers() {
    return List.of(
        messages.time(),
        messages.who(),
        messages.who_id(),
        messages.what(),
        messages.object(),
        messages.outcome(),
        messages.detail(),
        messages.from(),
        messages.session(),
        messages.as_kept_action(),
        messages.as_kept_object(),
        messages.as_kept_id(),
        messages.as_kept_detail());
  }

  private static List<String> cells(TrailLine line) {
    return List.of(
        line.instant(),
        line.name(),
        line.row().actor(),
        line.action(),
        line.object(),
        line.outcome(),
        line.factsInOne(),
        line.row().address(),
        line.session(),
        line.row().action(),
        line.row().kind(),
        line.row().object(),
        line.row().detail());
  }
}
