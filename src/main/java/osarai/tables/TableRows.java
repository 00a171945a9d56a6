package osarai.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, from the top, as often as asked; blank ones are left out. */
public interface TableRows {
  /** What gets each row. */
  interface Each {
    void row(int line, List<Cell> cells);
  }

  /**
   * Hands on all rows.
   *
   * @throws UnreadableTable where the file is broken
   */
  void forEach(Each each);

  /** Whether a row must have as many cells as the header: a shorter one may have been cut off. */
  boolean isRectangular();

  /** Whether the file ends in the middle of a line. */
  boolean endsWithinALine();

  /** What was found out about the file before its rows. */
  Form form();

  /**
   * In which form a file stands.
   *
   * @param encoding null for an XLSX file
   * @param delimiter null for an XLSX file
   * @param sheet the name of the sheet that is read; null for a text file
   */
  record Form(
      @Nullable TextEncoding encoding, @Nullable Delimiter delimiter, @Nullable String sheet) {}

  /** The kind is told by the content, never by a file's name. */
  static TableRows of(byte[] file, TableForm form, TableLimits limits) {
    if (file.length == 0) {
      throw new UnreadableTable(0, FileMessages.empty());
    }
    if (file.length > limits.bytes()) {
      throw new UnreadableTable(0, FileMessages.tooManyBytes(file.length, limits.bytes()));
    }
    if (startsWith(file, 0x50, 0x4b, 0x03, 0x04) || startsWith(file, 0x50, 0x4b, 0x05, 0x06)) {
      return new XlsxRows(file, form.sheet(), limits);
    }
    if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) {
      throw new UnreadableTable(0, FileMessages.oldExcel());
    }
    return new CsvRows(file, form, limits);
  }

  private static boolean startsWith(byte[] file, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= file.length || (file[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
