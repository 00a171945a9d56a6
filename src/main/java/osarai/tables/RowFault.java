package osarai.tables;

import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;

/**
 * What is wrong with a row, or what a person should look at.
 *
 * @param line of the file, from 1; 0 for the file as a whole
 * @param column its heading, or its letter where it has none; null for the whole row
 * @param message complete with line and column
 * @param individualNumber whether it is a 個人番号: nothing of the file may be kept then
 */
public record RowFault(
    int line, @Nullable KeptText column, KeptText message, boolean individualNumber) {

  /** Of the file as a whole, or of a line that the text itself names. */
  public static RowFault ofFile(int line, KeptText text) {
    return new RowFault(line, null, text, false);
  }

  public static RowFault ofLine(int line, KeptText text) {
    return new RowFault(line, null, KeptFaults.of(told -> told.in_line(line, text)), false);
  }

  public static RowFault ofCell(int line, KeptText column, KeptText text) {
    return new RowFault(line, column, KeptFaults.of(told -> told.at(line, column, text)), false);
  }

  /** The same, of a cell with a 個人番号. */
  public RowFault forIndividualNumber() {
    return new RowFault(line, column, message, true);
  }
}
