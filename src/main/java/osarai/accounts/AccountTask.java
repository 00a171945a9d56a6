package osarai.accounts;

import java.time.LocalDate;
import java.util.UUID;
import osarai.people.StaffNumber;

/**
 * What is to be done about somebody's account from a day on.
 *
 * @param steps how many steps were noted so far
 */
record AccountTask(
    UUID appointment, Action action, LocalDate dueOn, UUID person, StaffNumber number, int steps) {

  enum Action {
    /** Somebody new comes. */
    CREATE,
    /** Somebody comes back, or an end is put off after its day. */
    ENABLE,
    /** The day after the last day. */
    DISABLE
  }

  /** What became of it at a step. */
  enum State {
    TAKEN,
    WAITING,
    DONE,
    /** The roster says otherwise by now. */
    OBSOLETE,
    /** It must not be done without somebody looking. */
    REFUSED
  }
}
