package osarai.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.content.Course;
import osarai.content.SmallCourse;
import osarai.evidence.record.DutyStanding;
import osarai.evidence.record.StandingDraft;
import osarai.forms.KeptText;
import osarai.learning.StepsTaken;

/** Duties of fiscal year 2026, open from 1 April and due on 31 October unless said otherwise. */
class MyTrainingTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 30);
  private static final Instant PASSED = Instant.parse("2026-05-20T01:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 213, false, due, 令和8年10月31日",
    "2026-10-31, 0, true, due, 令和8年10月31日",
    "2026-11-02, 2, false, late, 令和8年10月31日"
  })
  void aLineTellsHowManyDaysAreLeftOrGone(
      LocalDate today, long days, boolean dueToday, String look, String due) {
    MyTraining.OwedCourse line = lines(today, Map.of(), duty("all-staff")).get(0);
    assertThat(line.days()).isEqualTo(days);
    assertThat(line.dueToday()).isEqualTo(dueToday);
    assertThat(line.look()).isEqualTo(look);
    assertThat(line.isOverdue()).isEqualTo(look.equals("late"));
    assertThat(line.due()).isEqualTo(due);
    assertThat(line.isOpen()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 2026-05-31, true",
    "2026-09-01, 2026-10-31, false",
    "2026-04-01, 2026-05-31, false",
    "2026-03-20, 2026-05-31, false"
  })
  void aLateFactIsToldWithTheDayOfTheRule(LocalDate known, LocalDate rule, boolean told) {
    MyTraining.OwedCourse line =
        lines(TODAY, Map.of(), StandingDraft.of(TANAKA, "all-staff").known(known, rule).standing())
            .get(0);
    DutyStanding.LateFact late = line.late();
    assertThat(late != null).isEqualTo(told);
    if (late != null) {
      assertThat(late.ruleDue()).isEqualTo("令和8年5月31日");
      assertThat(late.known()).isEqualTo("令和8年9月1日");
    }
  }

  @Test
  void dutiesForOneCourseAndYearStandTogetherWithTheirReasonsOnce() {
    List<MyTraining.OwedCourse> lines =
        lines(
            TODAY,
            Map.of(),
            StandingDraft.of(TANAKA, "all-staff").because("常勤職員です").standing(),
            StandingDraft.of(TANAKA, "all-staff").because("異動しました").standing(),
            StandingDraft.of(TANAKA, "all-staff").because("常勤職員です").standing());
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).reasons())
        .extracting(KeptText::line)
        .containsExactly("常勤職員です", "異動しました");
  }

  /** An event of March is due in April, in the year whose yearly course is still coming. */
  @Test
  void whatCanBeTakenNowStandsApartFromWhatIsComingOfTheSameYear() {
    LocalDate march = LocalDate.of(2027, 3, 28);
    DutyStanding event =
        StandingDraft.of(TANAKA, "all-staff")
            .year(2027)
            .days(LocalDate.of(2027, 3, 20), LocalDate.of(2027, 11, 30))
            .because("インシデントです")
            .standing();
    DutyStanding yearly =
        StandingDraft.of(TANAKA, "all-staff")
            .year(2027)
            .days(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 10, 31))
            .because("毎年度です")
            .standing();
    List<MyTraining.OwedCourse> lines = lines(march, Map.of(), yearly, event);
    assertThat(lines).extracting(MyTraining.OwedCourse::isOpen).containsExactly(false, true);
    assertThat(lines.get(1).reasons()).extracting(KeptText::line).containsExactly("インシデントです");
  }

  @Test
  void whatIsDoneStandsNotAmongWhatIsOwed() {
    assertThat(
            lines(
                TODAY,
                Map.of(),
                StandingDraft.of(TANAKA, "all-staff").fulfilled(PASSED).standing()))
        .isEmpty();
    assertThat(
            lines(
                TODAY,
                Map.of(),
                StandingDraft.of(TANAKA, "all-staff").fulfilled(PASSED).because("済み").standing(),
                duty("all-staff")))
        .singleElement()
        .satisfies(
            line -> assertThat(line.reasons()).extracting(KeptText::line).doesNotContain("済み"));
  }

  @Test
  void whatCannotBeFulfilledAnyMoreAndYearsBeforeAreLeftOut() {
    assertThat(
            lines(
                TODAY,
                Map.of(),
                StandingDraft.of(TANAKA, "ended").appointedUntil(TODAY).standing(),
                StandingDraft.of(TANAKA, "closed").closed("UNMET").standing(),
                StandingDraft.of(TANAKA, "old").year(2025).standing()))
        .isEmpty();
  }

  @Test
  void theSoonestDueStandsFirst() {
    DutyStanding sooner =
        StandingDraft.of(TANAKA, "handlers")
            .days(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30))
            .standing();
    assertThat(lines(TODAY, Map.of(), duty("all-staff"), sooner))
        .extracting(line -> line.course().id())
        .containsExactly("handlers", "all-staff");
  }

  @Test
  void stepsAreThoseOfThisYearAndNothingIsDoneOfWhatIsOnlyComing() {
    Map<String, StepsTaken> taken = Map.of("all-staff", new StepsTaken(3, 4, false));
    DutyStanding next =
        StandingDraft.of(TANAKA, "all-staff")
            .year(2027)
            .days(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 10, 31))
            .standing();
    List<MyTraining.OwedCourse> lines = lines(TODAY, taken, duty("all-staff"), next);
    assertThat(lines).extracting(MyTraining.OwedCourse::stepsDone).containsExactly(3, 0);
    assertThat(lines).extracting(MyTraining.OwedCourse::steps).containsExactly(4, 4);
    assertThat(lines.get(1).opens()).isEqualTo("令和9年4月1日");
    assertThat(lines.get(1).isOpen()).isFalse();
    assertThat(lines(TODAY, taken, duty("handlers")).get(0).stepsDone()).isZero();
  }

  /** It said that all was done once, and led nowhere. */
  @Test
  void whatWasFinishedBeforeAndIsOwedAgainIsNotBegun() {
    Map<String, StepsTaken> taken = Map.of("all-staff", new StepsTaken(4, 4, true));
    assertThat(lines(TODAY, taken, duty("all-staff")).get(0).stepsDone()).isZero();
  }

  /** A lesson came meanwhile: five of six, and 「つづける」 for who had finished. */
  @Test
  void stepsAreThoseOfTheVersionThatThePersonTakes() {
    MyTraining.OwedCourse under =
        lines(TODAY, Map.of("all-staff", new StepsTaken(2, 3, false)), duty("all-staff")).get(0);
    assertThat(under.stepsDone()).isEqualTo(2);
    assertThat(under.steps()).isEqualTo(3);
    MyTraining.OwedCourse finished =
        lines(TODAY, Map.of("all-staff", new StepsTaken(3, 3, true)), duty("all-staff")).get(0);
    assertThat(finished.stepsDone()).isZero();
    assertThat(finished.steps()).isEqualTo(4);
  }

  @Test
  void aCourseThatIsNoLongerOfferedHasNoLine() {
    assertThat(lines(TODAY, Map.of(), duty("gone"))).isEmpty();
  }

  @Test
  void aDutyOfAYearBeforeIsTheOfficesToCloseUntilItIsDoneOrClosed() {
    StandingDraft old = StandingDraft.of(TANAKA, "all-staff").year(2025);
    assertThat(MyTraining.isUnclosed(old.standing(), TODAY)).isTrue();
    assertThat(MyTraining.isUnclosed(duty("all-staff"), TODAY)).isFalse();
    assertThat(MyTraining.isUnclosed(old.closed("UNMET").standing(), TODAY)).isFalse();
    assertThat(
            MyTraining.isUnclosed(
                StandingDraft.of(TANAKA, "a").year(2025).fulfilled(PASSED).standing(), TODAY))
        .isFalse();
  }

  private static List<MyTraining.OwedCourse> lines(
      LocalDate today, Map<String, StepsTaken> taken, DutyStanding... duties) {
    return MyTraining.lines(Arrays.asList(duties), taken, MyTrainingTest::course, today);
  }

  private static Optional<Course> course(String id) {
    return id.equals("gone")
        ? Optional.empty()
        : Optional.of(SmallCourse.agreed(id, "a/one", "a/two"));
  }

  private static DutyStanding duty(String course) {
    return StandingDraft.of(TANAKA, course).standing();
  }
}
