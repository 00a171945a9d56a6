package osarai.hr.intake;

import java.time.LocalDate;

/** A duty of the script as it stands. */
record YearDuty(
    String requirement,
    int year,
    LocalDate opens,
    LocalDate due,
    LocalDate known,
    boolean gone,
    String why) {
  String words() {
    return "%s %s..%s known %s%s"
        .formatted(requirement, opens, due, known, gone ? " withdrawn" : "");
  }

  YearDuty due(LocalDate day) {
    return new YearDuty(requirement, year, opens, day, known, gone, why);
  }

  YearDuty withdrawn(String because) {
    return new YearDuty(requirement, year, opens, due, known, true, because);
  }
}
