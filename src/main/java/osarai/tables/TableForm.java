package osarai.tables;

import org.jspecify.annotations.Nullable;

/**
 * In which form a table is expected.
 *
 * @param sheet the sheet's name in an XLSX file; null for the first that is not hidden
 * @param headerRow the line with the headers, from 1; what stands above is not read
 */
public record TableForm(
    TextEncoding encoding, Delimiter delimiter, @Nullable String sheet, int headerRow) {
  /** Found out by itself: the first sheet that is not hidden, the headers in the first line. */
  static final TableForm ANY = new TableForm(TextEncoding.AUTO, Delimiter.AUTO, null, 1);
}
