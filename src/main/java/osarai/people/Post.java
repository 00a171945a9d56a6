package osarai.people;

import java.util.UUID;
import osarai.calendar.Period;

/** A post held in a department; a person may hold several at once (兼務). */
public record Post(
    UUID id,
    UUID appointmentId,
    UUID departmentId,
    Position position,
    String title,
    Period period) {}
