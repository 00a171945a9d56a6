package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapaneseDate;
import osarai.people.WordMessages;

/** The register in words, for the page and for the files. */
@ApplicationScoped
class HandlerTexts {
  private final HandlerMessages messages;
  private final WordMessages words;
  private final int gapDays;

  HandlerTexts(HandlerMessages messages, WordMessages words, HandlersConfig config) {
    this.messages = messages;
    this.words = words;
    this.gapDays = config.handlerGapDays();
  }

  /** A finding in words. */
  record Said(String text, boolean isFault) {}

  /** A line with its state and findings in words. */
  record RegisterLine(
      HandlerRow row,
      String state,
      List<Said> findings,
      String confirmation,
      boolean toBeConfirmed) {
    public String tag() {
      return switch (row.handling().state()) {
        case UNTRAINED, BEFORE_PASS -> "late";
        case WAITING -> "due";
        case HANDLING -> "done";
        case ENDED -> "away";
      };
    }
  }

  List<RegisterLine> lines(List<HandlerRow> rows, LocalDate today) {
    return rows.stream().map(row -> line(row, today)).toList();
  }

  private RegisterLine line(HandlerRow row, LocalDate today) {
    return new RegisterLine(
        row,
        state(row.handling()),
        row.handling().findings().stream()
            .map(finding -> new Said(finding(finding), finding.kind().isFault()))
            .toList(),
        confirmation(row),
        row.isToBeConfirmed(today));
  }

  private String confirmation(HandlerRow row) {
    if (row.isTakenBack()) {
      return messages.taken_back();
    }
    if (!row.isConfirmed()) {
      return messages.not_confirmed();
    }
    if (row.isCorrected()) {
      return messages.confirmed_corrected();
    }
    ConfirmedStart start = row.start();
    return start == null || start.kind() == StartKind.CONFIRMED
        ? messages.confirmed()
        : messages.start(start.kind());
  }

  private String state(Handling handling) {
    return switch (handling.state()) {
      case UNTRAINED ->
          handling.daysLeft() > 0
              ? messages.untrained_left(handling.daysLeft())
              : handling.daysLeft() == 0 ? messages.untrained_today() : messages.untrained();
      case WAITING -> messages.waiting();
      case HANDLING -> messages.handling();
      case BEFORE_PASS -> messages.handling_before_pass();
      case ENDED -> messages.ended();
    };
  }

  private String finding(Handling.Finding finding) {
    String day = JapaneseDate.of(finding.day());
    return switch (finding.kind()) {
      case START_GONE_BY -> messages.start_gone_by(day);
      case WITHOUT_PASS -> messages.without_pass(day);
      case GAP -> messages.gap(gapDays, day);
      case GAP_SOON -> messages.gap_soon(gapDays, day);
      case YEAR_OPEN -> messages.year_open(JapaneseDate.of(FiscalYear.of(finding.day())));
    };
  }

  /** A column of the files: what stands above it, and in it a text, a number or a day. */
  private record Column(String heading, Function<RegisterLine, @Nullable Object> cell) {
    static Column ofRow(String heading, Function<HandlerRow, @Nullable Object> cell) {
      return new Column(heading, line -> cell.apply(line.row()));
    }
  }

  /** From left to right. */
  private List<Column> columns() {
    return List.of(
        Column.ofRow(messages.staff_number(), HandlerRow::staffNumber),
        Column.ofRow(messages.name(), HandlerRow::name),
        Column.ofRow(messages.department(), HandlerRow::department),
        Column.ofRow(
            messages.officer(),
            row -> row.officers().isEmpty() ? messages.no_officer() : row.officerNames()),
        Column.ofRow(messages.affairs(), row -> row.designation().affairs()),
        Column.ofRow(messages.role(), row -> words.designation(row.designation().role())),
        Column.ofRow(messages.scope(), row -> row.designation().scope()),
        Column.ofRow(messages.from(), row -> row.period().from()),
        Column.ofRow(messages.until(), row -> row.period().lastDay()),
        Column.ofRow(messages.document(), HandlerRow::document),
        Column.ofRow(messages.last_pass(), row -> row.handling().lastPass()),
        Column.ofRow(messages.trained(), row -> row.handling().trained()),
        Column.ofRow(messages.starts_on(), row -> row.handling().startsOn()),
        new Column(messages.confirmation(), RegisterLine::confirmation),
        new Column(messages.state(), RegisterLine::state),
        new Column(
            messages.findings(),
            line -> line.findings().stream().map(Said::text).collect(Collectors.joining(" "))));
  }

  List<String> header() {
    return columns().stream().map(Column::heading).toList();
  }

  /** In the order of the header. */
  List<List<@Nullable Object>> cells(List<RegisterLine> lines) {
    List<Column> columns = columns();
    return lines.stream().map(line -> cells(columns, line)).toList();
  }

  private static List<@Nullable Object> cells(List<Column> columns, RegisterLine line) {
    List<@Nullable Object> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(column.cell().apply(line)));
    return cells;
  }
}
