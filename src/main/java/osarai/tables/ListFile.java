package osarai.tables;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * A list that is written as a file: the same columns in each form, row by row, however many.
 *
 * @param title what the list is; also the sheet's name
 * @param lead of which day it is, and of whom
 * @param unwritten above the column that names what Windows-31J could not write
 */
public record ListFile<T>(String title, String lead, Columns<T> columns, String unwritten) {
  /** Where the rows come from, a few at a time. */
  public interface Rows<T> {
    void forEach(Consumer<T> to);
  }

  /**
   * The file as an answer.
   *
   * @param plain its name in ASCII, without the ending
   */
  public Response answer(ListForm form, Rows<T> rows, String plain, String japanese) {
    StreamingOutput body = out -> write(form, rows, out);
    return Response.ok(body, form.type())
        .header("Content-Disposition", attachment(plain, japanese, form))
        .build();
  }

  public void write(ListForm form, Rows<T> rows, OutputStream out) {
    switch (form) {
      case CSV -> write(CsvWriter.utf8(out), rows);
      case CSV_WINDOWS_31J -> write(CsvWriter.windows31j(out, unwritten), rows);
      case XLSX -> writeSheet(rows, out);
    }
  }

  private void write(CsvWriter csv, Rows<T> rows) {
    try (csv) {
      csv.row(columns.headings());
      rows.forEach(row -> csv.row(columns.cells(row)));
    }
  }

  private void writeSheet(Rows<T> rows, OutputStream out) {
    try (XlsxWriter xlsx = XlsxWriter.printed(out, title, List.of(title, lead), columns.widths())) {
      xlsx.row(columns.headings());
      rows.forEach(row -> xlsx.row(columns.cells(row)));
    }
  }

  /**
   * For {@code Content-Disposition}: a name that every client can read, and the Japanese one beside
   * it (RFC 6266).
   *
   * @param plain in ASCII, without its ending
   */
  public static String attachment(String plain, String japanese, ListForm form) {
    String ending = "." + form.ending();
    return "attachment; filename=\""
        + plain
        + ending
        + "\"; filename*=UTF-8''"
        + URLEncoder.encode(japanese + ending, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
