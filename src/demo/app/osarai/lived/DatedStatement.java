package osarai.lived;

import java.time.LocalDate;
import osarai.hr.intake.Statement;

/**
 * Something that HR says of a person.
 *
 * @param on the day on which it is said
 */
record DatedStatement(LocalDate on, Statement statement) {}
