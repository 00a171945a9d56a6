package osarai.tables;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches quotes and the length of cells on the way to the CSV reader: an open quote is told with
 * the line it was opened in, not with the end of the file, and takes in no more than a cell may.
 */
final class QuoteWatch extends FilterReader {
  /** A cell so many times too long is the end of reading; a shorter one only of its row. */
  private static final int HOPELESS = 10;

  private enum CellPlace {
    START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private final char delimiter;
  private final int longest;
  private CellPlace state = CellPlace.START;
  private int line = 1;
  private int opened;
  private int length;
  private char last = '\n';

  QuoteWatch(Reader reader, char delimiter, TableLimits limits) {
    super(reader);
    this.delimiter = delimiter;
    this.longest = limits.cell() * HOPELESS;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int count) throws IOException {
    int read = super.read(buffer, offset, count);
    if (read < 0 && state == CellPlace.QUOTED) {
      throw UnreadableTable.ofLine(opened, FileMessages::quote_not_closed);
    }
    for (int i = offset; i < offset + read; i++) {
      next(buffer[i]);
    }
    return read;
  }

  private void next(char c) {
    if (state != CellPlace.QUOTED && (c == delimiter || c == '\n' || c == '\r')) {
      state = CellPlace.START;
      length = 0;
    } else {
      within(c);
      length++;
    }
    if (c == '\r' || (c == '\n' && last != '\r')) {
      line++;
    }
    last = c;
    if (length > longest) {
      throw state == CellPlace.QUOTED
          ? UnreadableTable.ofLine(opened, FileMessages::quote_not_closed)
          : UnreadableTable.ofLine(line, told -> told.hopeless_cell(longest));
    }
  }

  private void within(char c) {
    switch (state) {
      case START -> {
        state = c == '"' ? CellPlace.QUOTED : CellPlace.PLAIN;
        opened = line;
      }
      case QUOTED -> state = c == '"' ? CellPlace.QUOTE_IN_QUOTED : CellPlace.QUOTED;
      case QUOTE_IN_QUOTED -> {
        if (c != '"') {
          throw UnreadableTable.ofLine(line, FileMessages::text_after_quote);
        }
        state = CellPlace.QUOTED;
      }
      case PLAIN -> {}
    }
  }
}
