package osarai.hr.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import osarai.hr.intake.Statement;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.StaffNumber;

/** What one row says. A part that is null is blank there, or has no column. */
record RosterRow(
    int line,
    StaffNumber number,
    @Nullable String externalId,
    Statement.@Nullable Decided decided,
    @Nullable String name,
    @Nullable String registered,
    @Nullable Kana kana,
    @Nullable String alphabet,
    @Nullable EmploymentType employment,
    @Nullable LocalDate from,
    @Nullable LocalDate last,
    @Nullable LocalDate leaving,
    @Nullable LocalDate effective,
    @Nullable String document,
    @Nullable String sequence,
    Statement.@Nullable Post post,
    Statement.@Nullable Retitled retitled,
    Statement.@Nullable Leave leave) {}
