package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.FiscalYear;

class DutyYearsTest {
  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 2025-03-31, false, false",
    "2026-04-01, 2025-04-01, true, false",
    "2026-04-01, 2026-03-31, true, false",
    "2027-03-31, 2025-03-31, false, false",
    "2026-04-01, 2026-04-01, true, false",
    "2027-03-31, 2026-04-01, true, false",
    "2026-04-01, 2028-03-31, true, false",
    "2027-03-31, 2028-03-31, true, false",
    "2027-03-31, 2028-04-01, false, true",
    "2027-04-01, 2028-04-01, true, false",
  })
  void whatHappensFromTheYearBeforeToTheNextOneCanMakeDuties(
      LocalDate today, LocalDate day, boolean reached, boolean beyond) {
    assertThat(DutyYears.of(today).reach(day)).isEqualTo(reached);
    assertThat(DutyYears.of(today).isBefore(day)).isEqualTo(beyond);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-04-01, 2027-03-31, true",
    "2027-04-01, 2027-04-01, false",
    "2027-03-31, 2027-03-30, false"
  })
  void whatWasBeforeTheRunningYearIsOver(LocalDate today, LocalDate day, boolean isOver) {
    assertThat(DutyYears.of(today).isOver(day)).isEqualTo(isOver);
  }

  @Test
  void yearsBeforeAreLookedAtWhereSomethingOfThemMayBeOwed() {
    DutyYears years = DutyYears.of(LocalDate.of(2026, 11, 30));
    assertThat(years.since(new FiscalYear(2024)))
        .extracting(FiscalYear::year)
        .containsExactly(2024, 2025, 2026, 2027);
    assertThat(years.since(years.last())).containsExactly(new FiscalYear(2027));
  }
}
