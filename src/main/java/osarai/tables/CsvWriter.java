package osarai.tables;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list as CSV (RFC 4180) in UTF-8 or Windows-31J, row by row. Texts are guarded against
 * being taken for formulas; numbers and days are written as such. Half a character, and what
 * Windows-31J lacks, is written as 〓: never as a question mark that nobody notices. In Windows-31J
 * a last column names what was lacking in its row by the numbers of Unicode, which any letters
 * have.
 */
public final class CsvWriter implements AutoCloseable {
  private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

  private final de.siegmar.fastcsv.writer.CsvWriter out;

  private final @Nullable Windows31j letters;

  /** What stands at the end of the next row in Windows-31J; the heading at first. */
  private String lastCell;

  private CsvWriter(OutputStream to, @Nullable Windows31j letters, String lastHeading) {
    this.letters = letters;
    this.lastCell = lastHeading;
    Charset charset = letters == null ? StandardCharsets.UTF_8 : TextEncoding.WINDOWS_31J.charset();
    CharsetEncoder strict =
        charset
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
    return new CsvWriter(to, null, "");
  }

  /**
   * As programs read it that know Windows-31J alone.
   *
   * @param lastHeading above the column that names what could not be written
   */
  public static CsvWriter windows31j(OutputStream to, String lastHeading) {
    return new CsvWriter(to, new Windows31j(), lastHeading);
  }

  /** A row of texts, numbers and days; null is an empty cell. */
  public CsvWriter row(List<? extends @Nullable Object> cells) {
    List<String> texts = new ArrayList<>(cells.size());
    cells.forEach(
        cell -> texts.add(HALF_A_CHARACTER.matcher(text(cell)).replaceAll(Windows31j.MISSING)));
    if (letters != null) {
      inWindows31j(letters, texts);
    }
    out.writeRecord(texts);
    return this;
  }

  private void inWindows31j(Windows31j letters, List<String> texts) {
    Set<String> missing = new LinkedHashSet<>();
    texts.replaceAll(
        text -> letters.written(text, one -> missing.add(String.format("U+%04X", one))));
    texts.add(lastCell.isEmpty() ? String.join(" ", missing) : lastCell);
    lastCell = "";
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
