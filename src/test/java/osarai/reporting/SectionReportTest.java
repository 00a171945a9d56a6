package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.reporting.ReportedSection.DAY;
import static osarai.reporting.ReportedSection.PASSED;
import static osarai.reporting.ReportedSection.SATO;
import static osarai.reporting.ReportedSection.SUZUKI;
import static osarai.reporting.ReportedSection.TANAKA;
import static osarai.reporting.ReportedSection.away;
import static osarai.reporting.ReportedSection.cell;
import static osarai.reporting.ReportedSection.done;
import static osarai.reporting.ReportedSection.due;
import static osarai.reporting.ReportedSection.entered;
import static osarai.reporting.ReportedSection.member;
import static osarai.reporting.ReportedSection.open;
import static osarai.reporting.ReportedSection.report;
import static osarai.reporting.ReportedSection.standing;
import static osarai.reporting.ReportedSection.takenBack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.JapaneseDate;
import osarai.curriculum.CreditWithin;
import osarai.curriculum.office.ExclusionReason;
import osarai.evidence.closing.ClosingFigure;
import osarai.evidence.record.CompletionView;
import osarai.evidence.record.DutyStanding;
import osarai.evidence.record.StandingDraft;

class SectionReportTest {
  @Test
  void grossCountsEverybodyAndNetLeavesOutWhoIsAwayOrExcluded() {
    SectionReport report =
        report(
            List.of(member(TANAKA), away(SATO), member(SUZUKI)),
            Map.of(SUZUKI, ExclusionReason.HEALTH),
            done(TANAKA, "all-staff"),
            done(SATO, "all-staff"),
            open(SUZUKI, "all-staff"));
    ClosingFigure rate = report.rates().get("all-staff");
    assertThat(rate).isEqualTo(new ClosingFigure("all-staff", 3, 2, 1, 0, 1, 1));
    assertThat(rate.percent()).isEqualTo(66);
    assertThat(rate.netPercent()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0, 5, 0", "1, 3, 33", "2, 3, 66", "999, 1000, 99", "1000, 1000, 100"})
  void aRateIsCutOffAndNeverRoundedUp(int done, int all, int percent) {
    assertThat(new ClosingFigure("", all, done, 0, 0, 0, 0).percent()).isEqualTo(percent);
    assertThat(new ClosingFigure("", 0, 0, 0, 0, done, all).netPercent()).isEqualTo(percent);
  }

  @Test
  void whoOwesNothingIsNoPartOfTheRate() {
    SectionReport report =
        report(List.of(member(TANAKA), member(SATO)), Map.of(), done(TANAKA, "managers"));
    assertThat(report.rates()).containsOnlyKeys("managers");
    assertThat(report.rates().get("managers").owed()).isEqualTo(1);
    assertThat(report.rows().get(1).cells()).containsExactly(Optional.empty());
    assertThat(report.all().owed()).isEqualTo(1);
  }

  @Test
  void whoHoldsTwoPostsHereStandsAndCountsOnce() {
    SectionReport report =
        report(List.of(member(TANAKA), member(TANAKA)), Map.of(), done(TANAKA, "all-staff"));
    assertThat(report.rows()).hasSize(1);
    assertThat(report.rows().get(0).posts()).hasSize(2);
    assertThat(report.rates().get("all-staff").owed()).isEqualTo(1);
  }

  @Test
  void onlyDutiesOfTheFiscalYearOfTheDayAreShownByCourse() {
    SectionReport report =
        report(
            List.of(member(TANAKA)),
            Map.of(),
            open(TANAKA, "handlers"),
            StandingDraft.of(TANAKA, "old").year(2025).standing(),
            StandingDraft.of(TANAKA, "coming").year(2027).standing(),
            open(TANAKA, "all-staff"));
    assertThat(report.courses()).containsExactly("all-staff", "handlers");
  }

  /** What is of before is shown, and the figures of its own year count it. */
  @ParameterizedTest
  @CsvSource({"FISCAL_YEAR, false", "EVENT, true", "APPOINTMENT, true"})
  void ofAYearBeforeWhatCanStillBeDoneIsShownAndNotCounted(CreditWithin credit, boolean shown) {
    StandingDraft march =
        StandingDraft.of(TANAKA, "handler-scope")
            .year(2025)
            .days(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 24))
            .credit(credit, TANAKA, LocalDate.of(2026, 3, 10));
    SectionReport report =
        report(List.of(member(TANAKA)), Map.of(), march.standing(), done(TANAKA, "all-staff"));
    assertThat(report.courses().contains("handler-scope")).isEqualTo(shown);
    assertThat(report.countedCourses()).containsExactly("all-staff");
    assertThat(report.rows().get(0).late()).isEqualTo(shown);
    assertThat(report.all().fulfilled()).isEqualTo(1);
    assertThat(
            report(List.of(member(TANAKA)), Map.of(), march.closed("UNMET").standing()).courses())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DONE, DONE, DONE",
    "DONE, DONE_LATE, DONE_LATE",
    "DONE_LATE, DONE, DONE_LATE",
    "DONE_LATE, LATE, LATE",
    "DONE, LATE, LATE",
    "LATE, DONE, LATE",
    "DONE, UNMET, UNMET",
    "UNMET, DONE, UNMET",
    "UNMET, LATE, LATE",
    "LATE, UNMET, LATE",
    "DUE, UNMET, DUE",
    "UNMET, DUE, DUE",
    "DUE, LATE, LATE",
    "LATE, DUE, LATE",
    "DONE, DUE, DUE"
  })
  void ofACourseOwedTwiceWhatIsNotDoneCountsAndFirstWhatStillCanBe(
      DutyStanding.State one, DutyStanding.State other, DutyStanding.State shown) {
    SectionReport report =
        report(List.of(member(TANAKA)), Map.of(), in(one, "first"), in(other, "second"));
    assertThat(report.rows().get(0).cells().get(0)).map(SectionCell::state).contains(shown);
    assertThat(report.rates().get("all-staff").fulfilled()).isEqualTo(shown.isDone() ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    // of two that are late, and of two that are due, the earlier
    "2026-09-30, 2026-10-31, 2026-09-30",
    "2026-12-20, 2027-01-04, 2026-12-20",
    // what is late before what is only due, whichever was read first
    "2026-10-31, 2027-01-04, 2026-10-31"
  })
  void ofTwoThatAreOpenTheWorstIsShownAndThenTheEarliest(
      LocalDate one, LocalDate other, LocalDate shown) {
    DutyStanding first = due(one);
    DutyStanding second = due(other);
    for (List<DutyStanding> read : List.of(List.of(first, second), List.of(second, first))) {
      SectionCell cell =
          cell(report(List.of(member(TANAKA)), Map.of(), read.toArray(DutyStanding[]::new)), 0);
      assertThat(cell.date()).isEqualTo(JapaneseDate.of(shown));
      assertThat(cell.reason().line()).isEqualTo("期限 " + shown);
    }
  }

  @Test
  void ofTwoThatAreAlikeItIsAlwaysTheSame() {
    DutyStanding first = in(DutyStanding.State.LATE, "あ");
    DutyStanding second = in(DutyStanding.State.LATE, "い");
    assertThat(report(List.of(member(TANAKA)), Map.of(), second, first))
        .isEqualTo(report(List.of(member(TANAKA)), Map.of(), first, second));
  }

  @Test
  void whatIsForAnAppointmentThatHasEndedLeavesTheRateWithItDoneOrNot() {
    assertThat(ratesWith(ended(DAY))).containsOnlyKeys("all-staff");
    assertThat(ratesWith(ended(DAY).fulfilled(PASSED))).containsOnlyKeys("all-staff");
    assertThat(ratesWith(ended(DAY.plusDays(1))))
        .as("on its last day it still counts")
        .containsOnlyKeys("all-staff", "appointees");
  }

  private static Map<String, ClosingFigure> ratesWith(StandingDraft ended) {
    return report(List.of(member(TANAKA)), Map.of(), ended.standing(), done(TANAKA, "all-staff"))
        .rates();
  }

  private static StandingDraft ended(LocalDate until) {
    return StandingDraft.of(TANAKA, "appointees").appointedUntil(until);
  }

  @Test
  void aCellTellsTheDayOfThePassElseTheDueDate() {
    SectionReport report =
        report(
            List.of(member(TANAKA), member(SATO)),
            Map.of(),
            done(TANAKA, "all-staff"),
            open(SATO, "all-staff"));
    assertThat(cell(report, 0).date()).isEqualTo("令和8年10月31日");
    assertThat(cell(report, 0).state()).isEqualTo(DutyStanding.State.LATE);
    assertThat(cell(report, 1).date()).isEqualTo("令和8年5月20日");
    assertThat(cell(report, 1).shortDate()).isEqualTo("5月20日");
    assertThat(cell(report, 1).state()).isEqualTo(DutyStanding.State.DONE);
  }

  @Test
  void aCellTellsWhatAnotherPersonEnteredAndWhatWasTakenBack() {
    CompletionView counts = entered(TANAKA, "all-staff", 2026, PASSED, null);
    CompletionView earlier = entered(TANAKA, "all-staff", 2026, PASSED.minusSeconds(86_400), null);
    CompletionView mistake = entered(TANAKA, "all-staff", 2026, PASSED, takenBack());
    CompletionView oldMistake = entered(TANAKA, "all-staff", 2025, PASSED, takenBack());
    SectionReport report =
        SectionReport.of(
            List.of(member(TANAKA)),
            standing(done(TANAKA, "all-staff")),
            Map.of(),
            List.of(
                entered(SATO, "all-staff", 2026, PASSED, null),
                entered(TANAKA, "managers", 2026, PASSED, null),
                earlier,
                mistake,
                oldMistake,
                counts),
            DAY);
    assertThat(cell(report, 0).entered()).contains(counts);
    assertThat(cell(report, 0).withdrawn()).containsExactly(mistake);
  }

  @Test
  void aRowTellsWhyItIsLeftOut() {
    SectionReport report =
        report(
            List.of(member(TANAKA), away(SATO), member(SUZUKI)),
            Map.of(SUZUKI, ExclusionReason.HEALTH));
    assertThat(report.rows()).extracting(SectionRow::leftOut).containsExactly(false, true, true);
    assertThat(report.rows().get(0).away()).isFalse();
    assertThat(report.rows().get(0).exclusion()).isEmpty();
    assertThat(report.rows().get(1).away()).isTrue();
    assertThat(report.rows().get(2).excluded()).isTrue();
    assertThat(report.rows().get(2).exclusion()).isNotEmpty();
  }

  /** A duty for the same course that stands so on the day. */
  private static DutyStanding in(DutyStanding.State state, String reason) {
    StandingDraft draft = StandingDraft.of(TANAKA, "all-staff").because(reason);
    return switch (state) {
      case DONE -> draft.fulfilled(PASSED).standing();
      case DONE_LATE -> draft.fulfilled(Instant.parse("2026-11-20T01:00:00Z")).standing();
      case UNMET -> draft.closed("UNMET").standing();
      case DUE -> draft.days(LocalDate.of(2026, 4, 1), DAY).standing();
      default -> draft.standing();
    };
  }
}
