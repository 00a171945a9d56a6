package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.DueDates.ALWAYS;
import static osarai.curriculum.DueDates.YEAR;
import static osarai.curriculum.DueDates.due;
import static osarai.curriculum.DueDates.facts;
import static osarai.curriculum.DueDates.ground;
import static osarai.curriculum.DueDates.reckoned;
import static osarai.curriculum.DueDates.since;
import static osarai.curriculum.DueDates.usual;
import static osarai.curriculum.WorkingLife.day;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.forms.KeptText;

/** By the date and the days that a requirement names. */
class DueDateTest {
  /** What the requirement says, since when it meets the person and since when that is known. */
  @ParameterizedTest
  @CsvSource({
    // a date in the year, moved to the next open day
    "10-31,   , 2018-04-01, 2018-03-20, 2026-10-31, 2026-11-02",
    "09-30,   , 2018-04-01, 2018-03-20, 2026-09-30, 2026-09-30",
    // the later of date and days for what begins within the year
    "10-31, 30, 2026-05-01, 2026-04-20, 2026-10-31, 2026-11-02",
    "10-31, 30, 2026-10-01, 2026-09-20, 2026-10-31, 2026-11-02",
    "10-31, 30, 2026-10-02, 2026-09-20, 2026-11-01, 2026-11-02",
    "10-31, 30, 2026-11-01, 2026-10-20, 2026-12-01, 2026-12-01",
    // the date alone for what began before the year, however many days there would be
    "04-10, 30, 2026-03-31, 2026-03-20, 2026-04-10, 2026-04-10",
    // what became known after the date counts from the day it was known, the rule says as before
    "10-31, 30, 2018-04-01, 2026-10-31, 2026-10-31, 2026-11-02",
    "10-31, 30, 2018-04-01, 2026-11-01, 2026-10-31, 2026-12-01",
    "10-31, 30, 2018-04-01, 2026-12-01, 2026-10-31, 2027-01-04",
    // days alone
    "     , 14, 2026-04-01, 2026-03-20, 2026-04-15, 2026-04-15",
    "     , 14, 2026-09-05, 2026-08-20, 2026-09-19, 2026-09-24",
    "     , 14, 2026-04-01, 2026-06-10, 2026-04-15, 2026-06-24",
    "     ,  0, 2026-04-01, 2026-03-20, 2026-04-01, 2026-04-01",
    // never longer than the year, which is the year's own
    "     , 14, 2027-03-20, 2027-03-10, 2027-03-31, 2027-03-31",
    "10-31, 30, 2027-03-02, 2027-03-01, 2027-03-31, 2027-03-31"
  })
  void aDateAndDaysAfterTheStartMeet(
      @Nullable String date,
      @Nullable Integer days,
      String from,
      String known,
      LocalDate byRule,
      LocalDate day) {
    assertThat(reckoned(due(date, days, false), YEAR, since(from), day(known), facts(), usual()))
        .isEqualTo(
            new DueDate(
                byRule,
                day,
                null,
                day.equals(YEAR.lastDay()) ? DueDate.Cut.YEAR : DueDate.Cut.NONE));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-01, 2026-04-20, 2026-06-01",
    "2026-10-20, 2026-10-10, 2026-11-02",
    // the date has gone by when it begins or is known
    "2026-11-10, 2026-11-01, 2026-12-10",
    "2026-05-01, 2026-11-10, 2026-12-10",
    // what began in a year before has no days after its start
    "2018-04-01, 2018-03-20, 2026-11-02",
    "2026-03-31, 2026-03-20, 2026-11-02"
  })
  void aRequirementMayAskForTheEarlierOfTheTwo(String from, String known, LocalDate day) {
    Requirement.Due earlier =
        new Requirement.Due(Optional.of(MonthDay.of(10, 31)), Optional.of(30), false, true, 30);
    assertThat(reckoned(earlier, YEAR, since(from), day(known), facts(), usual()).day())
        .isEqualTo(day);
  }

  /** Days after a start are not asked for those whom a scope brings in. */
  @ParameterizedTest
  @CsvSource({
    "10-31, 2026-05-01, 2026-11-02",
    "10-31, 2026-11-01, 2027-01-04",
    "     , 2026-11-01, 2027-01-04",
    "     , 2027-03-01, 2027-03-31"
  })
  void aNewScopeHasDaysOfItsOwn(@Nullable String date, String from, LocalDate day) {
    Requirement.Due due =
        new Requirement.Due(
            Optional.ofNullable(date).map(text -> MonthDay.parse("--" + text)),
            Optional.of(7),
            false,
            false,
            60);
    Ground scope =
        new Ground(
            since(ALWAYS).appointment(),
            new Period(day(from), null),
            new KeptText("理由"),
            "subject",
            false,
            true);
    assertThat(reckoned(due, YEAR, scope, day(from), facts(), usual()).day()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-01, 2026-06-01, 2026-06-30, 2026-06-30",
    // 19 to 23 September are closed: the last open day before them
    "2026-09-24, 2026-06-01, 2026-09-23, 2026-09-18",
    // not before anybody knew
    "2026-07-01, 2026-08-10, 2026-06-30, 2026-08-10",
    "2026-09-24, 2026-09-20, 2026-09-23, 2026-09-20",
    // in the year before, so the date of this year counts
    "2026-03-31, 2026-03-01, 2026-09-30, 2026-09-30",
    // the first and the last day of the year are within it
    "2026-04-01, 2026-03-01, 2026-03-31, 2026-03-31",
    "2027-03-31, 2027-03-01, 2027-03-30, 2027-03-30"
  })
  void whatIsOwedBeforeAStartIsDueTheDayBeforeIt(
      String from, String known, LocalDate byRule, LocalDate day) {
    assertThat(reckoned(due("09-30", null, true), YEAR, since(from), day(known), facts(), usual()))
        .isEqualTo(new DueDate(byRule, day));
  }

  @Test
  void whatEndsIsDueOnItsLastOpenDay() {
    Ground end = ground("2026-09-21", null, true);
    assertThat(reckoned(due(null, 14, false), YEAR, end, day("2026-09-01"), facts(), usual()))
        .isEqualTo(new DueDate(day("2026-09-21"), day("2026-09-18")));
  }
}
