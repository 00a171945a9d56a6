package osarai.tables;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, or what a person should look at.
 *
 * @param line of the file, from 1; 0 for the file as a whole
 * @param column its header, or its letter where it has none; null for the whole row
 * @param message in Japanese, complete with line and column
 * @param individualNumber whether it is a 個人番号: nothing of the file may be kept then
 */
public record RowFault(
    int line, @Nullable String column, String message, boolean individualNumber) {
  public RowFault(int line, @Nullable String column, String message) {
    this(line, column, message, false);
  }
}
