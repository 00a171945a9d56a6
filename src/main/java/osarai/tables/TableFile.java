package osarai.tables;

/** A file with a table, CSV or XLSX. */
public final class TableFile {
  private TableFile() {}

  /** The kind is told by the content, never by a file's name. */
  public static TableRows rows(byte[] file, TableForm form, TableLimits limits) {
    if (file.length == 0) {
      throw UnreadableTable.ofFile(FileMessages::empty);
    }
    if (file.length > limits.bytes()) {
      throw UnreadableTable.ofFile(told -> told.too_many_bytes(file.length, limits.bytes()));
    }
    if (startsWith(file, 0x50, 0x4b, 0x03, 0x04) || startsWith(file, 0x50, 0x4b, 0x05, 0x06)) {
      return new XlsxRows(file, form, limits);
    }
    if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) {
      throw UnreadableTable.ofFile(FileMessages::old_excel);
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
