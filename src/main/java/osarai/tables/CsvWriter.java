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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list as CSV (RFC 4180), row by row. Texts are guarded against being taken for formulas;
 * numbers and days are written as such. What Windows-31J lacks is written as 〓 and reported: never
 * as a question mark that nobody notices.
 */
public final class CsvWriter implements AutoCloseable {
  /** The sign printers set where a type is missing. */
  private static final String MISSING = "〓";

  /** Of more there is no telling apart; the count goes on. */
  private static final int MOST_REPORTED = 1_000;

  /**
   * A character that could not be written.
   *
   * @param row from 1, the header included
   * @param column from 1
   */
  public record Lacking(int row, int column, String character) {}

  private final de.siegmar.fastcsv.writer.CsvWriter out;
  private final CharsetEncoder encoder;
  private final boolean isWindows;
  private final List<Lacking> lacking = new ArrayList<>();
  private int lackingCount;
  private int row;

  private CsvWriter(OutputStream to, Charset charset) {
    this.isWindows = !charset.equals(StandardCharsets.UTF_8);
    this.encoder = charset.newEncoder();
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

  /** In UTF-8 with the mark by which Excel knows it. */
  public static CsvWriter utf8(OutputStream to) {
    try {
      to.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CsvWriter(to, StandardCharsets.UTF_8);
  }

  /** In Windows-31J, for systems that read nothing else. */
  public static CsvWriter windows31j(OutputStream to) {
    return new CsvWriter(to, Charset.forName("windows-31j"));
  }

  /** A row of texts, numbers and days; null is an empty cell. */
  public CsvWriter row(List<? extends @Nullable Object> cells) {
    row++;
    List<String> texts = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      texts.add(encodable(text(cells.get(i)), i + 1));
    }
    out.writeRecord(texts);
    return this;
  }

  /** What could not be written so far, in the order of rows. */
  public List<Lacking> lacking() {
    return List.copyOf(lacking);
  }

  /** How many characters could not be written, also those not listed any more. */
  public int lackingCount() {
    return lackingCount;
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof Number || cell instanceof LocalDate
        ? cell.toString()
        : FormulaGuard.guarded(cell.toString());
  }

  private String encodable(String given, int column) {
    String text = isWindows ? forWindows(given) : given;
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder written = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            one -> {
              boolean fits = encoder.canEncode(one);
              written.append(fits ? one : replacement(one, column));
            });
    return written.toString();
  }

  private String replacement(String character, int column) {
    lackingCount++;
    if (lacking.size() < MOST_REPORTED) {
      lacking.add(new Lacking(row, column, character));
    }
    int c = character.codePointAt(0);
    boolean selector = (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
    // A variation selector only chooses the shape of the character before it.
    return selector ? "" : MISSING;
  }

  /** The signs that Windows-31J has under another number than JIS gave them. */
  private static String forWindows(String text) {
    return text.replace('\u301c', '\uff5e')
        .replace('\u2212', '\uff0d')
        .replace('\u2016', '\u2225')
        .replace('\u2014', '\u2015')
        .replace('\u00a2', '\uffe0')
        .replace('\u00a3', '\uffe1')
        .replace('\u00ac', '\uffe2');
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
