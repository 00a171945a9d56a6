package osarai.trainings;

/** What became of one entry. */
enum Became {
  /** nothing was entered, or the same again */
  UNCHANGED,
  TICKED,
  COMPLETE,
  /** who was said to have been there was not */
  ABSENT,
  /** a correction without its reason */
  NO_REASON,
  /** a reason for a correction, and nothing is corrected */
  NO_CORRECTION,
  /** something else was entered after the page of the form was made */
  CHANGED_SINCE,
  /** the completion that was made of it says something else; it is taken back first */
  STANDS_OTHERWISE,
  NOT_OWED,
  /** somebody else has recorded it here, perhaps at the same moment */
  RECORDED_BEFORE,
  NOT_EMPLOYED,
  /** nobody records their own: a deputy does, or the office */
  OWN,
  /** the fiscal year of the session is closed; only a correction changes its record */
  YEAR_CLOSED;

  boolean isTaken() {
    return this == TICKED || this == COMPLETE || this == ABSENT;
  }

  /** Whether it is a correction of what is known, be it one to be thought over. */
  boolean mayCorrect() {
    return isTaken() || this == CHANGED_SINCE;
  }

  boolean isRefused() {
    return !isTaken() && this != UNCHANGED;
  }
}
