package osarai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @Test
  void theEarlierAndTheLaterAreTheSameInWhateverOrderTheyAreGiven() {
    assertThat(Days.earlier(APRIL, MAY)).isEqualTo(Days.earlier(MAY, APRIL)).isEqualTo(APRIL);
    assertThat(Days.later(APRIL, MAY)).isEqualTo(Days.later(MAY, APRIL)).isEqualTo(MAY);
  }
}
