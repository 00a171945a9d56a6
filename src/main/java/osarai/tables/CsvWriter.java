package osarai.tables;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list as CSV (RFC 4180) in UTF-8, row by row. Texts are guarded against being taken for
 * formulas; numbers and days are written as such. Half a character is written as 〓: never as a
 * question mark that nobody notices.
 */
public final class CsvWriter implements AutoCloseable {
  /** The sign printers set where a type is missing. */
  private static final String MISSING = "〓";

  private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

  private final de.siegmar.fastcsv.writer.CsvWriter out;

  private CsvWriter(OutputStream to) {
    CharsetEncoder strict =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.out =
        de.siegmar.fastcsv.writer.CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(new OutputStreamWriter(to, strict));
  }

  /** With the mark by which Excel knows UTF-8. */
  public static CsvWriter utf8(OutputStream to) {
    try {
      to.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CsvWriter(to);
  }

  /** A row of texts, numbers and days; null is an empty cell. */
  public CsvWriter row(List<? extends @Nullable Object> cells) {
    List<String> texts = new ArrayList<>(cells.size());
    cells.forEach(cell -> texts.add(HALF_A_CHARACTER.matcher(text(cell)).replaceAll(MISSING)));
    out.writeRecord(texts);
    return this;
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof Number || cell instanceof LocalDate
        ? cell.toString()
        : FormulaGuard.guarded(cell.toString());
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
