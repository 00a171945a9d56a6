package osarai.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of one sheet of an XLSX file. Formulas are seen but never computed. Hidden cells are
 * cells like others. Of cells merged over several lines only the first has the value, so such a
 * sheet is refused; what is merged above the header or within a line does no harm.
 */
final class XlsxRows implements TableRows {
  /** Shared texts held at once, in UTF-16 units, with 24 for each text itself. */
  private static final int MOST_SHARED = 40_000_000;

  private static final int NO_COLUMN = 20_000;

  /** Like A2:B5. */
  private static final Pattern AREA =
      Pattern.compile("[A-Z]{1,3}([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})");

  private final ZipParts parts;
  private final TableLimits limits;
  private final int headerRow;
  private final String name;
  private final String sheet;
  private final XlsxStyles styles;
  private final List<String> shared = new ArrayList<>();

  XlsxRows(byte[] file, TableForm form, TableLimits limits) {
    this.parts = new ZipParts(file, limits);
    this.limits = limits;
    this.headerRow = form.headerRow();
    XlsxBook book = XlsxBook.of(parts);
    this.name = book.sheetCalled(form.sheet());
    this.sheet = book.partOf(name);
    this.styles = new XlsxStyles(parts, book.since1904());
    readShared();
  }

  private void readShared() {
    if (!parts.has("xl/sharedStrings.xml")) {
      return;
    }
    int held = 0;
    try (XlsxPart part = new XlsxPart(parts, "xl/sharedStrings.xml", limits.cell())) {
      while (part.next()) {
        if (part.begins("si")) {
          String text = part.item("si");
          held += text.length() + 24;
          if (held > MOST_SHARED) {
            throw UnreadableTable.ofFile(FileMessages::bomb);
          }
          shared.add(text);
        }
      }
    }
  }

  @Override
  public void forEach(Each each) {
    try (XlsxPart part = new XlsxPart(parts, sheet, limits.cell())) {
      int line = 0;
      while (part.next()) {
        if (part.begins("row")) {
          line = part.number("r", line + 1);
          List<Cell> cells = row(part, line);
          if (!cells.stream().allMatch(Cell::isBlank)) {
            each.row(line, cells);
          }
        } else if (part.begins("mergeCell")) {
          merged(String.valueOf(part.attribute("ref")));
        }
      }
    }
  }

  /** Comes after all rows, and before anything is done with them. */
  private void merged(String cells) {
    Matcher area = AREA.matcher(cells);
    if (area.matches()) {
      int first = Integer.parseInt(area.group(1));
      int last = Integer.parseInt(area.group(2));
      if (last > first && last > headerRow) {
        throw UnreadableTable.ofLine(first, told -> told.merged(cells));
      }
    }
  }

  private List<Cell> row(XlsxPart part, int line) {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    while (part.next() && !part.ends("row")) {
      if (part.begins("c")) {
        String place = part.attribute("r");
        column = place == null ? column + 1 : column(place);
        Cell cell = cell(part);
        if (!cell.isBlank()) {
          put(cells, column, cell, line);
        }
      }
    }
    return cells;
  }

  private void put(List<Cell> cells, int column, Cell cell, int line) {
    if (column > limits.columns()) {
      throw UnreadableTable.ofLine(line, told -> told.too_many_columns(limits.columns()));
    }
    if (column <= cells.size()) {
      throw ZipParts.broken();
    }
    while (cells.size() < column - 1) {
      cells.add(Cell.BLANK);
    }
    cells.add(cell);
  }

  private Cell cell(XlsxPart part) {
    String type = String.valueOf(part.attribute("t"));
    int style = part.number("s", 0);
    String value = "";
    boolean formula = false;
    while (part.next() && !part.ends("c")) {
      if (part.begins("f")) {
        formula = true;
        part.text("f");
      } else if (part.begins("v")) {
        value = part.text("v");
      } else if (part.begins("is")) {
        value = part.item("is");
      }
    }
    Cell plain = plain(type, value, style);
    return formula ? new Cell(Cell.Content.FORMULA, plain.text(), null) : plain;
  }

  private Cell plain(String type, String value, int style) {
    return switch (type) {
      case "s" -> Cell.text(sharedText(value));
      case "b" -> Cell.text(value.equals("1") ? "TRUE" : "FALSE");
      case "e" -> new Cell(Cell.Content.ERROR, value, null);
      case "inlineStr" -> Cell.text(value);
      case "str" -> Cell.text(XlsxPart.unescaped(value));
      case "d" -> Cell.text(value);
      default -> value.isEmpty() ? Cell.BLANK : styles.number(value, style);
    };
  }

  private String sharedText(String index) {
    try {
      return shared.get(Integer.parseInt(index.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw ZipParts.broken();
    }
  }

  /** The number of the column in a place like "AB12", from 1. */
  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
      column = Math.min(NO_COLUMN, column * 26 + (place.charAt(i) & 0x1f));
    }
    return column;
  }

  @Override
  public boolean isRectangular() {
    return false;
  }

  @Override
  public boolean endsWithinALine() {
    return false;
  }

  @Override
  public FoundForm form() {
    return new FoundForm(null, null, name);
  }
}
