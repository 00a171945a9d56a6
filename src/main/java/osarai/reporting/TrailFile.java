package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.List;
import osarai.tables.Columns;
import osarai.tables.Columns.Column;
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
    Columns<TrailLine> columns = columns();
    try (CsvWriter csv = CsvWriter.utf8(out)) {
      csv.row(columns.headings());
      reading.eachOf(asked, line -> csv.row(columns.cells(line)));
    }
  }

  private Columns<TrailLine> columns() {
    return new Columns<>(
        List.of(
            new Column<>(messages.time(), TrailLine::instant),
            new Column<>(messages.who(), TrailLine::name),
            new Column<>(messages.who_id(), line -> line.row().actor()),
            new Column<>(messages.what(), TrailLine::action),
            new Column<>(messages.object(), TrailLine::object),
            new Column<>(messages.outcome(), TrailLine::outcome),
            new Column<>(messages.detail(), TrailLine::factsInOne),
            new Column<>(messages.from(), line -> line.row().address()),
            new Column<>(messages.session(), TrailLine::session),
            new Column<>(messages.as_kept_action(), line -> line.row().action()),
            new Column<>(messages.as_kept_object(), line -> line.row().kind()),
            new Column<>(messages.as_kept_id(), line -> line.row().object()),
            new Column<>(messages.as_kept_detail(), line -> line.row().detail())));
  }
}
