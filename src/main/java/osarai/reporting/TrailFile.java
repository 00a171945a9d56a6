package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
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
    List<Column> columns = columns();
    try (CsvWriter csv = CsvWriter.utf8(out)) {
      csv.row(columns.stream().map(Column::heading).toList());
      reading.eachOf(
          asked, line -> csv.row(columns.stream().map(one -> one.cell().apply(line)).toList()));
    }
  }

  /** What stands above it, and in it. */
  private record Column(String heading, Function<TrailLine, String> cell) {}

  /** From left to right. */
  private List<Column> columns() {
    return List.of(
        new Column(messages.time(), TrailLine::instant),
        new Column(messages.who(), TrailLine::name),
        new Column(messages.who_id(), line -> line.row().actor()),
        new Column(messages.what(), TrailLine::action),
        new Column(messages.object(), TrailLine::object),
        new Column(messages.outcome(), TrailLine::outcome),
        new Column(messages.detail(), TrailLine::factsInOne),
        new Column(messages.from(), line -> line.row().address()),
        new Column(messages.session(), TrailLine::session),
        new Column(messages.as_kept_action(), line -> line.row().action()),
        new Column(messages.as_kept_object(), line -> line.row().kind()),
        new Column(messages.as_kept_id(), line -> line.row().object()),
        new Column(messages.as_kept_detail(), line -> line.row().detail()));
  }
}
