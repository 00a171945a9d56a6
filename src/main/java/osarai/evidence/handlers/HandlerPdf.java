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
import osarai.evidence.handlers.HandlerTexts.RegisterLine;
import osarai.print.PdfText;
import osarai.print.PdfWriter;
import osarai.web.MunicipalityConfig;

/** The register of handlers to be printed and filed: A4 across, with the lines of the page. */
@ApplicationScoped
class HandlerPdf {
  /** More lines than these are too much for the memory of a node; XLSX takes any number. */
  static final int MOST = 500;

  private final HandlerMessages messages;
  private final RegisterColumns columns;
  private final MunicipalityConfig municipality;
  private final Clock clock;

  HandlerPdf(
      HandlerMessages messages,
      RegisterColumns columns,
      MunicipalityConfig municipality,
      Clock clock) {
    this.messages = messages;
    this.columns = columns;
    this.municipality = municipality;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "evidence/handlers")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance handlersPdf(Sheet sheet);
  }

  /**
   * The head of a column.
   *
   * @param width in millimetres, one of those in the style sheet
   */
  record Head(String name, int width) {}

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
      List<Head> columns,
      List<List<Cell>> rows,
      String nobody,
      String notesTitle,
      List<String> notes) {}

  /** Empty when others were before this one for too long. */
  Optional<byte[]> file(RegisterDay asked, String scope, List<RegisterLine> lines) {
    return PdfWriter.pdf(Templates.handlersPdf(sheet(asked, scope, lines)).render());
  }

  Sheet sheet(RegisterDay asked, String scope, List<RegisterLine> lines) {
    PdfText text = new PdfText();
    String reference = asked.dayText();
    String known = asked.knownText();
    List<String> head =
        List.of(
            known.isEmpty()
                ? messages.reference_date(reference)
                : messages.reference_date_as_known(reference, known),
            messages.made_at(JapaneseDate.of(clock.instant())),
            text.shown(0, "", messages.scope_of_list(scope)));
    List<RegisterColumn> shown = columns.shown();
    List<List<Cell>> rows = new ArrayList<>();
    for (RegisterLine line : lines) {
      rows.add(row(shown, rows.size() + 1, line, text));
    }
    return new Sheet(
        messages.register(),
        messages.pdf_description(municipality.name(), reference),
        municipality.name(),
        head,
        heads(messages.pdf_row(), shown),
        rows,
        messages.nobody(),
        messages.pdf_notes(),
        notes(text));
  }

  private static List<Head> heads(String number, List<RegisterColumn> columns) {
    return Stream.concat(
            Stream.of(new Head(number, 7)),
            columns.stream().map(column -> new Head(column.heading(), column.width())))
        .toList();
  }

  /** With its number, from 1, before it. */
  private List<Cell> row(
      List<RegisterColumn> columns, int number, RegisterLine line, PdfText text) {
    return Stream.concat(
            Stream.of(new Cell(List.of(String.valueOf(number)), false)),
            columns.stream().map(column -> cell(column, number, line, text)))
        .toList();
  }

  private Cell cell(RegisterColumn column, int number, RegisterLine line, PdfText text) {
    List<String> lines =
        lines(column, line).stream().map(one -> text.shown(number, column.heading(), one)).toList();
    return new Cell(lines, column.look() == RegisterColumn.Look.NAME);
  }

  private List<String> lines(RegisterColumn column, RegisterLine line) {
    List<String> value = lines(column.value(line));
    return switch (column.look()) {
      case NAME -> and(value, line.row().staffNumber());
      case FINDINGS -> findings(line);
      case START -> line.row().isConfirmed() ? and(value, line.confirmation()) : value;
      case VALUE, STATE, DOCUMENT -> value;
    };
  }

  /** In a narrow column the year stands above the day. */
  private static List<String> lines(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof LocalDate day ? JapaneseDate.inTwo(day) : List.of(value.toString());
  }

  private List<String> findings(RegisterLine line) {
    return line.findings().isEmpty()
        ? List.of(messages.none())
        : line.findings().stream().map(HandlerTexts.SaidFinding::text).toList();
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
