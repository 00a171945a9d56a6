package osarai.tables;

/** Reads a file to its end, as a list of any door is read. */
final class Read {
  private Read() {}

  static void all(byte[] file) {
    try {
      TableFile.rows(file, TableForm.ANY, UsualLimits.USUAL)
          .forEach((line, cells) -> cells.forEach(Cell::text));
    } catch (UnreadableTable refused) {
      refused.fault();
    }
  }
}
