package osarai.curriculum;

import java.time.LocalDate;
import java.util.UUID;
import osarai.calendar.FiscalYear;

/**
 * A duty as the requirements and the facts make it.
 *
 * @param occasion what it is made for; with person and requirement it is the duty's identity
 * @param opensOn before that day it is only coming
 */
record Owed(
    Requirement requirement,
    String occasion,
    UUID appointmentId,
    FiscalYear year,
    LocalDate opensOn,
    LocalDate dueOn,
    String reason) {}
