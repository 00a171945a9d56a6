package osarai.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list as one sheet of an XLSX file, row by row: texts as texts (a staff number keeps its
 * zeros, and "=1+1" stays three signs), days as days, numbers as numbers, and no formula ever. The
 * header stays in sight. A sheet that is to be printed says above it what it is, is one A4 page
 * across, and repeats the header on each.
 */
public final class XlsxWriter implements AutoCloseable {
  /** Rows held before they are handed to the stream. */
  private static final int HELD = 100;

  /** What Excel takes in one cell, in UTF-16 units. */
  private static final int LONGEST = 32_767;

  private final Workbook book;
  private final Worksheet sheet;
  private final int header;
  private final boolean printed;
  private int row;

  public XlsxWriter(OutputStream to, String sheetName) {
    this(to, sheetName, 0, false);
  }

  private XlsxWriter(OutputStream to, String sheetName, int header, boolean printed) {
    this.book = new Workbook(to, "Osarai", "1.0");
    this.sheet = book.newWorksheet(sheetName);
    this.header = header;
    this.printed = printed;
    this.row = header;
    sheet.freezePane(0, header + 1);
  }

  /**
   * A list that is printed: with borders, landscape.
   *
   * @param above lines above the header, the first the title
   * @param widths of the columns in letters of half width
   */
  public static XlsxWriter printed(
      OutputStream to, String sheetName, List<String> above, List<Integer> widths) {
    XlsxWriter writer = new XlsxWriter(to, sheetName, above.size(), true);
    Worksheet sheet = writer.sheet;
    for (int line = 0; line < above.size(); line++) {
      sheet.inlineString(line, 0, escaped(above.get(line)));
    }
    sheet.style(0, 0).bold().fontSize(14).set();
    for (int column = 0; column < widths.size(); column++) {
      sheet.width(column, widths.get(column));
    }
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(above.size());
    sheet.footer("&P / &N", Position.CENTER);
    return writer;
  }

  /** A row of texts, numbers and days; null is an empty cell. */
  public XlsxWriter row(List<? extends @Nullable Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      if (cell != null) {
        put(column, cell);
      }
      if (printed) {
        rule(column);
      }
    }
    row++;
    if (row % HELD == 0) {
      flush();
    }
    return this;
  }

  private void rule(int column) {
    var style = sheet.style(row, column).borderStyle(BorderStyle.THIN).wrapText(true);
    (row == header ? style.fillColor("EEEEEE") : style.verticalAlignment("top")).set();
  }

  private void put(int column, Object cell) {
    if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (cell instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else {
      String text = escaped(cell.toString());
      if (text.length() > LONGEST) {
        throw new IllegalArgumentException("a cell takes no more than " + LONGEST + " characters");
      }
      sheet.inlineString(row, column, text);
      // Kept a text even when somebody edits the cell.
      sheet.style(row, column).format("@").set();
    }
    if (row == header) {
      sheet.style(row, column).bold().set();
    }
  }

  /** XML has no control characters; Excel writes them, and what looks so, as _x0000_. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lone = Character.isSurrogate(c) && !paired(text, i);
      if ((c < 0x20 && c != '\t' && c != '\n') || c >= 0xfffe || lone) {
        escaped.append(String.format("_x%04X_", (int) c));
      } else if (c == '_' && text.startsWith("x", i + 1)) {
        escaped.append("_x005F_");
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean paired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
