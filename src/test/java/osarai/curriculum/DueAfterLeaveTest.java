package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.DueDates.ALWAYS;
import static osarai.curriculum.DueDates.YEAR;
import static osarai.curriculum.DueDates.appointed;
import static osarai.curriculum.DueDates.due;
import static osarai.curriculum.DueDates.facts;
import static osarai.curriculum.DueDates.reckoned;
import static osarai.curriculum.DueDates.requirement;
import static osarai.curriculum.DueDates.since;
import static osarai.curriculum.DueDates.usual;
import static osarai.curriculum.WorkingLife.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.OpenDays;
import osarai.calendar.Period;
import osarai.people.AbsenceKind;
import osarai.people.PersonFacts;

/** Whoever was away, or excluded, has days after the return. */
class DueAfterLeaveTest {
  @ParameterizedTest
  @CsvSource({
    // away on the day: 30 days after the return, on an open day
    "2026-10-01, 2026-12-31, 2027-02-01, true, false",
    // back shortly before the day
    "2026-08-01, 2026-10-20, 2026-11-20, true, false",
    // back so long ago that 30 days are over
    "2026-04-01, 2026-06-30, 2026-11-02, false, false",
    "2026-04-01, 2026-10-02, 2026-11-02, false, false",
    "2026-04-01, 2026-10-04, 2026-11-04, true, false",
    // it began on the due day, or after it
    "2026-11-02, 2026-11-30, 2027-01-04, true, false",
    "2026-11-03, 2026-12-31, 2026-11-02, false, false",
    // no later than the year
    "2026-10-01, 2027-03-15, 2027-03-31, true, true",
    "2026-10-01, 2027-03-30, 2027-03-31, true, true",
    // unless the leave goes on beyond it: not due before the return
    "2026-10-01, 2027-03-31, 2027-05-06, true, false",
    "2026-10-01, 2027-10-15, 2027-11-15, true, false"
  })
  void whoWasAwayHasTimeAfterTheReturn(
      String from, String last, LocalDate day, boolean fromTheReturn, boolean isCut) {
    WorkingLife life = new WorkingLife();
    life.absence(AbsenceKind.CHILDCARE, from, last);
    DueDate away =
        reckoned(
            due("10-31", null, false), YEAR, since(ALWAYS), day(ALWAYS), life.facts(), usual());
    LocalDate returned = fromTheReturn ? day(last).plusDays(1) : null;
    assertThat(away)
        .isEqualTo(
            new DueDate(
                day("2026-10-31"), day, returned, isCut ? DueDate.Cut.YEAR : DueDate.Cut.NONE));
    Terms excused = usual().excusing(List.of(Period.days(day(from), day(last))));
    assertThat(
            reckoned(due("10-31", null, false), YEAR, since(ALWAYS), day(ALWAYS), facts(), excused))
        .as("excluded by approval for the same days")
        .isEqualTo(away);
  }

  @Test
  void ofTwoReturnsTheLaterCounts() {
    WorkingLife life = new WorkingLife();
    life.absence(AbsenceKind.SICK, "2026-10-20", "2026-11-30");
    life.absence(AbsenceKind.CHILDCARE, "2026-08-01", "2026-10-20");
    assertThat(
            reckoned(
                    due("10-31", null, false),
                    YEAR,
                    since(ALWAYS),
                    day(ALWAYS),
                    life.facts(),
                    usual())
                .day())
        .isEqualTo("2027-01-04");
  }

  @Test
  void whoeverHasNotComeBackYetOwesItOnTheDay() {
    Terms openEnded = usual().excusing(List.of(new Period(day("2026-10-01"), null)));
    assertThat(
            reckoned(
                    due("10-31", null, false), YEAR, since(ALWAYS), day(ALWAYS), facts(), openEnded)
                .day())
        .isEqualTo("2026-11-02");
  }

  @Test
  void theDaysAfterAReturnAreTheTownsOwn() {
    WorkingLife life = new WorkingLife();
    life.absence(AbsenceKind.SICK, "2026-10-01", "2026-11-29");
    Terms ten = new Terms(day("1989-04-01"), OpenDays.usual(), 10, List.of(), List.of());
    assertThat(
            reckoned(due("10-31", null, false), YEAR, since(ALWAYS), day(ALWAYS), life.facts(), ten)
                .day())
        .isEqualTo("2026-12-10");
  }

  @Test
  void whoeverIsBackShortlyBeforeTheYearEndsHasAllTheDaysForWhatHappened() {
    WorkingLife life = new WorkingLife();
    life.absence(AbsenceKind.SICK, "2027-02-01", "2027-03-20");
    Requirement incident = requirement(due(null, 30, false), Requirement.Each.EVENT);
    Ground ground = since("2027-02-10");
    PersonFacts facts = appointed(ground, life.facts());
    DueDate due = DueDate.of(incident, YEAR, ground, day("2027-02-10"), facts, usual());
    assertThat(due.day()).isEqualTo("2027-04-20");
  }
}
