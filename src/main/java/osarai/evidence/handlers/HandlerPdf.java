package osarai.evidence.handlers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.print.PdfText;
import osarai.print.PdfWriter;
import osarai.web.MunicipalityConfig;

/** The register of handlers to be printed and filed: A4 across, with the lines of the page. */
@ApplicationScoped
class HandlerPdf {
  /** More lines than these are too much for the memory of a node; XLSX takes any number. */
  static final int MOST = 500;

  private final HandlerMessages messages;
  private final MunicipalityConfig municipality;
  private final Clock clock;

  HandlerPdf(HandlerMessages messages, MunicipalityConfig municipality, Clock clock) {
    this.messages = messages;
    this.municipality = municipality;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "evidence/handlers")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance handlersPdf(Sheet sheet);
  }

  /** A column with its width in millimetres, one of those in the style sheet. */
  record Column(String name, int width) {}

  /** What stands in a cell, line by line; the head of its row or not. */
  record Cell(List<String> lines, boolean isHead) {}

  /**
   * All that is printed.
   *
   * @param owner stands at the top of every page
   * @param notes what the reader must know of the characters; empty where there is nothing
   */
  record Sheet(
      String title,
      String description,
      String owner,
      List<String> head,
      List<Column> columns,
      List<List<Cell>> rows,
      String nobody,
      String notesTitle,
      List<String> notes) {}

  /** Empty when others were before this one for too long. */
  Optional<byte[]> file(LocalDate day, String scope, List<HandlerTexts.RegisterLine> lines) {
    return PdfWriter.pdf(Templates.handlersPdf(sheet(day, scope, lines)).render());
  }

  Sheet sheet(LocalDate day, String scope, List<HandlerTexts.RegisterLine> lines) {
    PdfText text = new PdfText();
    String reference = JapaneseDate.of(day);
    List<String> head =
        List.of(
            messages.reference_date(reference),
            messages.made_at(JapaneseDate.of(clock.instant())),
            text.shown(0, "", messages.scope_of_list(scope)));
    List<List<Cell>> rows = new ArrayList<>();
    for (HandlerTexts.RegisterLine line : lines) {
      rows.add(row(rows.size() + 1, line, text));
    }
    return new Sheet(
        messages.register(),
        messages.pdf_description(municipality.name(), reference),
        municipality.name(),
        head,
        columns(),
        rows,
        messages.nobody(),
        messages.pdf_notes(),
        notes(text));
  }

  private List<Column> columns() {
    return List.of(
        new Column(messages.pdf_row(), 7),
        new Column(messages.name(), 22),
        new Column(messages.state(), 17),
        new Column(messages.findings(), 28),
        new Column(messages.department(), 18),
        new Column(messages.officer(), 18),
        new Column(messages.affairs(), 22),
        new Column(messages.role(), 16),
        new Column(messages.scope(), 26),
        new Column(messages.from(), 13),
        new Column(messages.until(), 13),
        new Column(messages.document(), 14),
        new Column(messages.last_pass(), 13),
        new Column(messages.trained(), 10),
        new Column(messages.starts_on(), 13));
  }

  private List<Cell> row(int number, HandlerTexts.RegisterLine line, PdfText text) {
    List<List<String>> cells = cells(number, line);
    List<Column> columns = columns();
    List<Cell> shown = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String column = columns.get(i).name();
      shown.add(
          new Cell(
              cells.get(i).stream().map(one -> text.shown(number, column, one)).toList(), i == 1));
    }
    return shown;
  }

  private List<List<String>> cells(int number, HandlerTexts.RegisterLine line) {
    HandlerRow row = line.row();
    return List.of(
        List.of(String.valueOf(number)),
        List.of(row.name(), row.staffNumber()),
        List.of(line.state()),
        line.findings().isEmpty()
            ? List.of(messages.none())
            : line.findings().stream().map(HandlerTexts.Said::text).toList(),
        List.of(row.department()),
        List.of(row.officers().isEmpty() ? messages.no_officer() : row.officerNames()),
        List.of(row.designation().affairs()),
        List.of(row.designation().role().japanese()),
        List.of(row.designation().scope()),
        day(row.period().from()),
        day(row.period().lastDay()),
        List.of(row.document()),
        day(row.handling().lastPass()),
        List.of(row.trained()),
        and(day(row.handling().startsOn()), line.confirmation()));
  }

  /** In a narrow column the year stands above the day. */
  private static List<String> day(@Nullable LocalDate day) {
    if (day == null) {
      return List.of();
    }
    String written = JapaneseDate.of(day);
    int year = written.indexOf('年') + 1;
    return List.of(written.substring(0, year), written.substring(year));
  }

  private static List<String> and(List<String> lines, String last) {
    return Stream.concat(lines.stream(), Stream.of(last)).toList();
  }

  private List<String> notes(PdfText text) {
    List<String> notes = new ArrayList<>();
    if (text.hasVariants()) {
      notes.add(messages.pdf_variants());
    }
    if (!text.lacking().isEmpty()) {
      notes.add(messages.pdf_lacking_lead());
    }
    text.lacking().forEach(one -> notes.add(lacking(one)));
    return notes;
  }

  private String lacking(PdfText.Lacking one) {
    return one.row() == 0
        ? messages.pdf_lacking_in_head(one.codePoint())
        : messages.pdf_lacking(one.row(), one.column(), one.codePoint());
  }
}
