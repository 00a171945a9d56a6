package osarai.trainings;

/** What became of one entry. */
enum Became {
  /** nothing was entered, or the same again */
  UNCHANGED,
  TICKED,
  COMPLETE,
  /** a correction without its reason */
  NO_REASON,
  /** a reason for a correction, and nothing is corrected */
  NO_CORRECTION,
  NOT_OWED,
  /** somebody else has recorded it here, perhaps at the same moment */
  RECORDED_BEFORE,
  NOT_EMPLOYED,
  /** nobody records their own: a deputy does, or the office */
  OWN,
  /** the fiscal year of the session is closed; only a correction changes its record */
  YEAR_CLOSED;

  boolean isTaken() {
    return this == TICKED || this == COMPLETE;
  }

  boolean isRefused() {
    return !isTaken() && this != UNCHANGED;
  }
}
