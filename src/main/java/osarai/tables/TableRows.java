package osarai.tables;

import java.util.List;

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
  FoundForm form();
}
