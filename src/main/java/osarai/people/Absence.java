package osarai.people;

import osarai.calendar.Period;

/** A leave with the days on which it is true. */
public record Absence(AbsenceKind kind, Period period) {}
