package osarai.tables;

import osarai.forms.FileLimit;

/**
 * How much of a list is read before it is refused.
 *
 * @param bytes of the file as it was sent
 * @param rows below the header, blank ones not counted
 * @param columns of a row
 * @param cell UTF-16 units of one cell
 * @param unpacked bytes of an XLSX file once unpacked
 * @param entries files inside an XLSX file
 * @param ratio how many times larger a part may be unpacked than packed
 */
public record TableLimits(
    int bytes, int rows, int columns, int cell, long unpacked, int entries, int ratio) {
  public static TableLimits of(FileLimit file) {
    return new TableLimits(file.bytes(), 100_000, 200, 1_000, 300L * 1024 * 1024, 1_000, 200);
  }
}
