package osarai.evidence.handlers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.evidence.handlers.HandlerTexts.RegisterLine;
import osarai.evidence.handlers.HandlerTexts.SaidFinding;
import osarai.evidence.handlers.RegisterColumn.Look;
import osarai.people.WordMessages;
import osarai.tables.Columns;
import osarai.tables.Columns.Column;

/** The columns of the register, each said once: for the page, for the files and for paper. */
@ApplicationScoped
class RegisterColumns {
  private final HandlerMessages messages;
  private final WordMessages words;

  RegisterColumns(HandlerMessages messages, WordMessages words) {
    this.messages = messages;
    this.words = words;
  }

  /** In the order of the files; how wide all may be together is said in the style sheet. */
  private List<RegisterColumn> all() {
    return List.of(
        ofRow(messages.staff_number(), 0, HandlerRow::staffNumber),
        ofRow(messages.name(), 22, Look.NAME, HandlerRow::name),
        ofRow(messages.department(), 18, HandlerRow::department),
        ofRow(messages.officer(), 18, this::officers),
        ofRow(messages.affairs(), 22, row -> row.designation().affairs()),
        ofRow(messages.role(), 16, row -> words.designation(row.designation().role())),
        ofRow(messages.scope(), 26, row -> row.designation().scope()),
        ofRow(messages.from(), 13, row -> row.period().from()),
        ofRow(messages.until(), 13, row -> row.period().lastDay()),
        ofRow(messages.document(), 14, Look.DOCUMENT, HandlerRow::document),
        ofRow(messages.last_pass(), 13, row -> row.handling().lastPass()),
        ofRow(messages.trained(), 10, row -> row.handling().trained()),
        ofLine(messages.starts_on(), 13, Look.START, RegisterLine::startedOn),
        ofLine(messages.confirmation(), 0, Look.VALUE, RegisterLine::confirmation),
        ofLine(messages.state(), 17, Look.STATE, RegisterLine::state),
        ofLine(messages.findings(), 28, Look.FINDINGS, RegisterColumns::findings));
  }

  /** Of CSV and XLSX. */
  Columns<RegisterLine> ofFiles() {
    return new Columns<>(all().stream().map(RegisterColumn::column).toList());
  }

  /** Of the page and of paper. */
  List<RegisterColumn> shown() {
    List<RegisterColumn> shown = all().stream().filter(RegisterColumn::isShown).toList();
    return Stream.concat(
            shown.stream().filter(one -> one.look().isFirst()),
            shown.stream().filter(one -> !one.look().isFirst()))
        .toList();
  }

  private static RegisterColumn ofRow(
      String heading, int width, Function<HandlerRow, @Nullable Object> value) {
    return ofRow(heading, width, Look.VALUE, value);
  }

  private static RegisterColumn ofRow(
      String heading, int width, Look look, Function<HandlerRow, @Nullable Object> value) {
    return ofLine(heading, width, look, line -> value.apply(line.row()));
  }

  private static RegisterColumn ofLine(
      String heading, int width, Look look, Function<RegisterLine, @Nullable Object> value) {
    return new RegisterColumn(new Column<>(heading, value), width, look);
  }

  private String officers(HandlerRow row) {
    return row.officers().isEmpty() ? messages.no_officer() : row.officerNames();
  }

  private static String findings(RegisterLine line) {
    return line.findings().stream().map(SaidFinding::text).collect(Collectors.joining(" "));
  }
}
