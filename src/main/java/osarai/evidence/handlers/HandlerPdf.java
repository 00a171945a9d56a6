package osarai.evidence.handlers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.people.WordMessages;
import osarai.print.PdfText;
import osarai.print.PdfWriter;
import osarai.web.MunicipalityConfig;

/** The register of handlers to be printed and filed: A4 across, with the lines of the page. */
@ApplicationScoped
class HandlerPdf {
  /** More lines than these are too much for the memory of a node; XLSX takes any number. */
  static final int MOST = 500;

  private final HandlerMessages messages;
  private final WordMessages words;
  private final MunicipalityConfig municipality;
  private final Clock clock;

  HandlerPdf(
      HandlerMessages messages, WordMessages words, MunicipalityConfig municipality, Clock clock) {
    this.messages = messages;
    this.words = words;
    this.municipality = municipality;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "evidence/handlers")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance handlersPdf(Sheet sheet);
  }

  /**
   * A column: what stands above it, and in its cell line by line.
   *
   * @param width in millimetres, one of those in the style sheet
   * @param isHead whether its cell is the head of the row
   * @param cell of a line with its number, from 1
   */
  record Column(
      String name,
      int width,
      boolean isHead,
      BiFunction<Integer, HandlerTexts.RegisterLine, List<String>> cell) {
    Column(
        String name, int width, BiFunction<Integer, HandlerTexts.RegisterLine, List<String>> cell) {
      this(name, width, false, cell);
    }

    static Column ofLine(
        String name, int width, Function<HandlerTexts.RegisterLine, List<String>> cell) {
      return new Column(name, width, (number, line) -> cell.apply(line));
    }

    static Column ofRow(String name, int width, Function<HandlerRow, List<String>> cell) {
      return ofLine(name, width, line -> cell.apply(line.row()));
    }

    static Column head(String name, int width, Function<HandlerRow, List<String>> cell) {
      return new Column(name, width, true, (number, line) -> cell.apply(line.row()));
    }
  }

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
  Optional<byte[]> file(RegisterDay asked, String scope, List<HandlerTexts.RegisterLine> lines) {
    return PdfWriter.pdf(Templates.handlersPdf(sheet(asked, scope, lines)).render());
  }

  Sheet sheet(RegisterDay asked, String scope, List<HandlerTexts.RegisterLine> lines) {
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
    List<Column> columns = columns();
    List<List<Cell>> rows = new ArrayList<>();
    for (HandlerTexts.RegisterLine line : lines) {
      rows.add(row(columns, rows.size() + 1, line, text));
    }
    return new Sheet(
        messages.register(),
        messages.pdf_description(municipality.name(), reference),
        municipality.name(),
        head,
        columns,
        rows,
        messages.nobody(),
        messages.pdf_notes(),
        notes(text));
  }

  /** From left to right. */
  private List<Column> columns() {
    return List.of(
        new Column(messages.pdf_row(), 7, (number, line) -> List.of(String.valueOf(number))),
        Column.head(messages.name(), 22, row -> List.of(row.name(), row.staffNumber())),
        Column.ofLine(messages.state(), 17, line -> List.of(line.state())),
        Column.ofLine(messages.findings(), 28, this::findings),
        Column.ofRow(messages.department(), 18, row -> List.of(row.department())),
        Column.ofRow(messages.officer(), 18, this::officers),
        Column.ofRow(messages.affairs(), 22, row -> List.of(row.designation().affairs())),
        Column.ofRow(
            messages.role(), 16, row -> List.of(words.designation(row.designation().role()))),
        Column.ofRow(messages.scope(), 26, row -> List.of(row.designation().scope())),
        Column.ofRow(messages.from(), 13, row -> day(row.period().from())),
        Column.ofRow(messages.until(), 13, row -> day(row.period().lastDay())),
        Column.ofRow(messages.document(), 14, row -> List.of(row.document())),
        Column.ofRow(messages.last_pass(), 13, row -> day(row.handling().lastPass())),
        Column.ofRow(messages.trained(), 10, row -> List.of(row.trained())),
        Column.ofLine(
            messages.starts_on(),
            13,
            line -> and(day(line.row().handling().startsOn()), line.confirmation())));
  }

  private static List<Cell> row(
      List<Column> columns, int number, HandlerTexts.RegisterLine line, PdfText text) {
    return columns.stream()
        .map(
            column ->
                new Cell(
                    column.cell().apply(number, line).stream()
                        .map(one -> text.shown(number, column.name(), one))
                        .toList(),
                    column.isHead()))
        .toList();
  }

  private List<String> findings(HandlerTexts.RegisterLine line) {
    return line.findings().isEmpty()
        ? List.of(messages.none())
        : line.findings().stream().map(HandlerTexts.Said::text).toList();
  }

  private List<String> officers(HandlerRow row) {
    return List.of(row.officers().isEmpty() ? messages.no_officer() : row.officerNames());
  }

  /** In a narrow column the year stands above the day. */
  private static List<String> day(@Nullable LocalDate day) {
    return day == null ? List.of() : JapaneseDate.inTwo(day);
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
