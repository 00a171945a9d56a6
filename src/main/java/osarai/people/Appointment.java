package osarai.people;

import java.util.UUID;
import osarai.calendar.Period;

/** An appointment (任用) with the days on which it is true. */
public record Appointment(
    UUID id, UUID personId, StaffNumber staffNumber, EmploymentType type, Period period) {}
