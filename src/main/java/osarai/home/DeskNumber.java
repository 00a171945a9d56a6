package osarai.home;

import org.jspecify.annotations.Nullable;

/**
 * A number of today with the page that shows exactly what it counts.
 *
 * @param count null where it is not known yet
 * @param at of when it is, in words; empty for now
 */
record DeskNumber(Subject kind, @Nullable Integer count, String address, String at) {
  /** What is counted. */
  enum Subject {
    LATE,
    SOON,
    APPROVALS,
    STARTS,
    ACCOUNTS,
    CHECKS;

    /** Whether people are counted, and not things. */
    boolean isOfPeople() {
      return this == LATE || this == SOON;
    }
  }

  static DeskNumber of(Subject kind, int count, String address) {
    return new DeskNumber(kind, count, address, "");
  }

  public boolean isOfPeople() {
    return kind.isOfPeople();
  }

  public boolean isKnown() {
    return count != null;
  }

  /** Nothing is to be done about it. */
  public boolean isCalm() {
    return count != null && count == 0;
  }

  /** Something is wrong, not only waiting. */
  public boolean isAlert() {
    return !isCalm() && count != null && (kind == Subject.LATE || kind == Subject.CHECKS);
  }
}
