package osarai.people;

import java.time.LocalDate;

/** What is said of a department contradicts the others on some day; nothing of it was kept. */
public final class DepartmentContradiction extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final LocalDate day;

  /** How it does. */
  public enum Kind {
    /** another department has the code */
    CODE_IN_USE,
    /** it would lie below itself */
    CYCLE,
    /** what is above it ends before it */
    PARENT_ENDS
  }

  DepartmentContradiction(Kind kind, LocalDate day) {
    super(kind + " on " + day);
    this.kind = kind;
    this.day = day;
  }

  public Kind kind() {
    return kind;
  }

  /** The first day on which it does. */
  public LocalDate day() {
    return day;
  }
}
