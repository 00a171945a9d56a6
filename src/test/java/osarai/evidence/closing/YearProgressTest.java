package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.calendar.FiscalYear;
import osarai.evidence.closing.YearProgress.Finished;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.SharedServices;

/** The line of a year ends where the figures of its last day stand. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class YearProgressTest {
  /** No other test has duties in it. */
  private static final int YEAR = 2047;

  @Inject YearProgress progress;
  @Inject ClosingFigures figures;
  @Inject ClosingYears years;
  @Inject NewPeople people;

  @Test
  void ofAnOpenYearTheFiguresOfTheDay() {
    people.clerk();
    for (LocalDate day : List.of(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 9, 1))) {
      assertEndsAt(figures.ofOpen(FiscalYear.of(day), day).all(), progress.upTo(day), day);
    }
    assertThat(figures.ofOpen(new FiscalYear(2026), LocalDate.of(2026, 12, 1)).all().owed())
        .isPositive();
  }

  @Test
  void ofAClosedYearTheFiguresOfItsClosing() {
    years.closed(YEAR);
    LocalDate last = new FiscalYear(YEAR).lastDay();
    List<Finished> finished = progress.upTo(last);
    assertEndsAt(figures.ofClosed(new FiscalYear(YEAR)).all(), finished, last);
    LocalDate done =
        LocalDate.parse(
            Rows.one(
                "SELECT DATE(MAX(s.fulfilled_at) + INTERVAL 9 HOUR) FROM duty_state s"
                    + " JOIN year_closing_duty c ON c.fiscal_year = s.fiscal_year"
                    + " AND c.duty_id = s.duty_id WHERE c.fiscal_year = ? AND c.figure = 'DONE'",
                YEAR));
    assertThat(finished).filteredOn(one -> done.equals(one.done())).isNotEmpty();
  }

  private static void assertEndsAt(ClosingFigure figure, List<Finished> finished, LocalDate day) {
    assertThat(finished.stream().mapToInt(Finished::people).sum()).isEqualTo(figure.owed());
    assertThat(
            finished.stream()
                .filter(one -> one.done() != null && !one.done().isAfter(day))
                .mapToInt(Finished::people)
                .sum())
        .isEqualTo(figure.fulfilled());
  }
}
