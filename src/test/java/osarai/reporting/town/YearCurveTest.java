package osarai.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import osarai.evidence.closing.YearProgress.Finished;

/** Eight people: two done on 10 June, one on 2 October, five not; all due on 30 September. */
class YearCurveTest {
  private static final LocalDate DUE = LocalDate.of(2026, 9, 30);
  private static final List<Finished> EIGHT =
      List.of(
          new Finished(LocalDate.of(2026, 6, 10), DUE, 2),
          new Finished(LocalDate.of(2026, 10, 2), DUE, 1),
          new Finished(null, DUE, 5));

  @Test
  void aMonthSaysWhoHadFinishedByItsEnd() {
    YearCurve curve = YearCurve.of(EIGHT, LocalDate.of(2026, 12, 1));
    assertThat(curve.points()).hasSize(10);
    assertThat(curve.points())
        .extracting(YearCurve.Point::finished)
        .containsExactly(0, 0, 0, 2, 2, 2, 2, 3, 3, 3);
    assertThat(curve.points())
        .extracting(YearCurve.Point::due)
        .containsExactly(0, 0, 0, 0, 0, 0, 8, 8, 8, 8);
    assertThat(curve.last().day()).isEqualTo("2026-12-01");
    assertThat(curve.last().percent()).isEqualTo(37);
    assertThat(curve.finishedLines()).hasSize(9);
    assertThat(curve.finishedLines().get(0))
        .isEqualTo(new YearCurve.Segment("0.00%", 170, "7.97%", 170));
    assertThat(curve.dueLines().get(5).y2()).isEqualTo(10);
  }

  @Test
  void aYearThatIsOverEndsAtTheRight() {
    YearCurve curve = YearCurve.of(EIGHT, LocalDate.of(2027, 3, 31));
    assertThat(curve.points()).hasSize(13);
    assertThat(curve.finishedLines().get(11).x2()).isEqualTo("100.00%");
  }

  @Test
  void theFirstDayAloneIsNoLineYet() {
    YearCurve curve = YearCurve.of(List.of(), LocalDate.of(2026, 4, 1));
    assertThat(curve.points()).hasSize(1);
    assertThat(curve.last().percent()).isZero();
    assertThat(curve.finishedLines()).isEmpty();
    assertThat(new TownYear(curve, curve).rows()).isEmpty();
  }

  @Test
  void lastYearIsToldMonthByMonthAndForTheSameDay() {
    List<Finished> before =
        List.of(
            new Finished(LocalDate.of(2025, 7, 1), DUE, 1),
            new Finished(LocalDate.of(2026, 3, 31), DUE, 1));
    TownYear year =
        new TownYear(
            YearCurve.of(EIGHT, LocalDate.of(2026, 12, 1)),
            YearCurve.of(before, LocalDate.of(2026, 3, 31)));
    assertThat(year.isCompared()).isTrue();
    assertThat(year.aYearAgo().day()).isEqualTo("2025-11-30");
    assertThat(year.aYearAgo().percent()).isEqualTo(50);
    assertThat(year.rows()).hasSize(12);
    assertThat(year.rows().get(8).now()).hasSize(1);
    assertThat(year.rows().get(9).now()).isEmpty();
    assertThat(year.rows().get(11).last().get(0).percent()).isEqualTo(100);
    assertThat(
            new TownYear(year.now(), YearCurve.of(List.of(), LocalDate.of(2026, 3, 31)))
                .isCompared())
        .isFalse();
  }
}
