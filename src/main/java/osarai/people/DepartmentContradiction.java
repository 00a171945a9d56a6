package osarai.people;

import java.time.LocalDate;

/** What is said of a department contradicts the others on some day; nothing of it was kept. */
public final class DepartmentContradiction extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Flaw flaw;
  private final LocalDate day;

  /** How it does. */
  public enum Flaw {
    /** another department has the code */
    CODE_IN_USE,
    /** it would lie below itself */
    CYCLE,
    /** what is above it ends before it */
    PARENT_ENDS
  }

  DepartmentContradiction(Flaw flaw, LocalDate day) {
    super(flaw + " on " + day);
    this.flaw = flaw;
    this.day = day;
  }

  public Flaw flaw() {
    return flaw;
  }

  /** The first day on which it does. */
  public LocalDate day() {
    return day;
  }
}
