package osarai.hr.file;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
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
    Statement.@Nullable Leaving leaving,
    @Nullable LocalDate effective,
    @Nullable String document,
    @Nullable String sequence,
    Statement.@Nullable Post post,
    Statement.@Nullable Retitled retitled,
    Statement.@Nullable Leave leave) {

  /** Whether there is anything beside the number and the act's place among others. */
  boolean saysSomething() {
    return Stream.of(externalId, decided, name, kana, employment, leaving, post, retitled, leave)
        .anyMatch(Objects::nonNull);
  }

  /** Whether it changes more than who somebody is. */
  boolean saysAnAct() {
    return Stream.of(employment, leaving, post, retitled, leave).anyMatch(Objects::nonNull);
  }
}
