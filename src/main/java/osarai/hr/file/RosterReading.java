package osarai.hr.file;

import osarai.hr.intake.Statement;
import osarai.tables.RowFault;

/** What gets the result of reading a file, bit by bit. */
interface RosterReading {
  void statement(Statement statement);

  /** A staff number in the file, whether its rows can be used or not. */
  default void named(String number) {}

  /** Rows of one staff number of which nothing is handed on. */
  default void leftOut(int rows) {}

  /** Something that keeps a row, or with line 0 the file, from being used. */
  void fault(RowFault fault);

  /** Something that was used, but that a person should look at. */
  void hint(RowFault hint);
}
