package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.WrittenNotices.day;
import static osarai.hr.intake.WrittenNotices.leave;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.Absence;
import osarai.people.AbsenceKind;
import osarai.people.Career;

/** Leave from 1 June 2026, as later notices name it or name it no more. */
class LeaveTest {
  private final WrittenNotices written = new WrittenNotices();

  @Test
  void leaveRunsAsItIsNamed() {
    assertThat(absences(named("2026-06-01", leave("2026-06-01", null))))
        .containsExactly("CHILDCARE 2026-06-01 -");
    assertThat(absences(named("2026-06-01", leave("2026-06-01", "2027-05-31"))))
        .containsExactly("CHILDCARE 2026-06-01 2027-05-31");
  }

  /** From the day on which it is no longer named there is none. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-05-15, -",
        "2026-06-01, -",
        "2026-06-02, CHILDCARE 2026-06-01 2026-06-01",
        "2026-08-31, CHILDCARE 2026-06-01 2026-08-30",
        // it had ended by then
        "2026-09-01, CHILDCARE 2026-06-01 2026-08-31",
        "2026-12-01, CHILDCARE 2026-06-01 2026-08-31"
      })
  void leaveThatIsNotNamedAnyMoreHasEnded(String day, String absence) {
    assertThat(absences(named("2026-05-01", leave("2026-06-01", "2026-08-31")), named(day)))
        .isEqualTo(absence == null ? List.of() : List.of(absence));
  }

  @Test
  void leaveWithoutAnEndEndsWhenItIsNotNamedAnyMore() {
    assertThat(absences(named("2026-06-01", leave("2026-06-01", null)), named("2026-09-01")))
        .containsExactly("CHILDCARE 2026-06-01 2026-08-31");
  }

  @ParameterizedTest
  @CsvSource({"2026-07-31", "2027-05-31"})
  void theLastDayThatIsNamedLastCounts(String last) {
    assertThat(
            absences(
                named("2026-06-01", leave("2026-06-01", "2026-08-31")),
                named("2026-07-01", leave("2026-06-01", last))))
        .containsExactly("CHILDCARE 2026-06-01 " + last);
  }

  @Test
  void anotherLeaveTakesThePlaceOfOneThatIsNotNamedBesideIt() {
    Notice june = named("2026-06-01", leave("2026-06-01", "2026-12-31"));
    Statement.Leave sick = new Statement.Leave(AbsenceKind.SICK, day("2026-09-01"), null);
    assertThat(absences(june, named("2026-09-01", sick)))
        .containsExactly("CHILDCARE 2026-06-01 2026-08-31", "SICK 2026-09-01 -");
    assertThat(absences(june, named("2026-09-01", leave("2026-06-01", "2026-12-31"), sick)))
        .containsExactly("CHILDCARE 2026-06-01 2026-12-31", "SICK 2026-09-01 -");
  }

  @Test
  void twoLeavesOfAKindAreKnownByTheirFirstDays() {
    assertThat(
            absences(
                named("2026-06-01", leave("2026-06-01", "2026-06-30")),
                named("2026-09-01", leave("2026-09-01", "2026-09-30"))))
        .containsExactly("CHILDCARE 2026-06-01 2026-06-30", "CHILDCARE 2026-09-01 2026-09-30");
  }

  @Test
  void whatSaysNothingOfLeaveChangesNone() {
    assertThat(
            absences(
                named("2026-06-01", leave("2026-06-01", null)),
                written.moves("2026-07-01", WrittenNotices.TAXES)))
        .containsExactly("CHILDCARE 2026-06-01 -");
  }

  private Notice named(String day, Statement.Leave... leave) {
    return written.onLeave(day, List.of(leave));
  }

  private List<String> absences(Notice... later) {
    List<Notice> notices = new ArrayList<>(List.of(written.joins("2026-04-01")));
    notices.addAll(List.of(later));
    Career career = Timeline.of(notices, Set.of(), Successions.none());
    return career.absences().stream().map(LeaveTest::text).toList();
  }

  private static String text(Absence absence) {
    var last = absence.period().lastDay();
    return absence.kind() + " " + absence.period().from() + " " + (last == null ? "-" : last);
  }
}
