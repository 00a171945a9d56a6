package osarai.curriculum;

import java.time.LocalDate;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.forms.KeptText;

/**
 * A duty as the requirements and the facts make it.
 *
 * @param occasion what it is made for; with person and requirement it is the duty's identity
 * @param opensOn before that day it is only coming
 * @param creditFrom for credit by event: passes from that day on count
 * @param knownOn the day on which its ground became known
 */
record Owed(
    Requirement requirement,
    String occasion,
    UUID appointmentId,
    FiscalYear year,
    LocalDate opensOn,
    DueDate due,
    LocalDate creditFrom,
    LocalDate knownOn,
    KeptText reason) {

  String identity() {
    return identity(requirement, occasion);
  }

  /** What makes it the same duty as one in the book. */
  static String identity(Requirement requirement, String occasion) {
    return requirement.id() + " " + occasion;
  }

  LocalDate dueOn() {
    return due.day();
  }
}
