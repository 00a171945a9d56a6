package osarai.curriculum;

import java.time.LocalDate;

/** Which fiscal years the office has closed (年度締め); answered by the package that closes them. */
public interface ClosedYears {
  /**
   * Whether the fiscal year of the day is closed. Asked inside a transaction, an open year stays
   * open until that transaction ends, so that nothing is entered while the year is being closed.
   */
  boolean isClosed(LocalDate day);
}
