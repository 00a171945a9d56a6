package osarai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @Test
  void theEarlierAndTheLaterAreTheSameInWhateverOrderTheyAreGiven() {
    assertThat(Days.earlier(APRIL, MAY)).isEqualTo(Days.earlier(MAY, APRIL)).isEqualTo(APRIL);
    assertThat(Days.later(APRIL, MAY)).isEqualTo(Days.later(MAY, APRIL)).isEqualTo(MAY);
  }

  @ParameterizedTest
  @CsvSource({
    "1899-12-31, false",
    "1900-01-01, true",
    "2026-04-01, true",
    "2200-03-31, true",
    "2200-04-01, false",
    "2200-12-31, false",
    "9999-12-31, false"
  })
  void noDayIsMeantAfterTheLastFiscalYearThatIsCounted(LocalDate day, boolean meant) {
    assertThat(Days.canBeMeant(day)).isEqualTo(meant);
  }
}
