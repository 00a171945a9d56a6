package osarai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoEndTest {
  @ParameterizedTest
  @CsvSource({
    "9999-12-31, true",
    "9999-03-31, true",
    "2999-12-31, true",
    "2099-12-31, false",
    "2200-03-31, false",
    "2998-12-31, false",
    "3000-01-01, false",
    "9998-12-31, false",
    "2027-03-31, false"
  })
  void isWhatSystemsWriteWhereThereIsNone(LocalDate day, boolean none) {
    assertThat(NoEnd.isMeantBy(day)).isEqualTo(none);
    assertThat(NoEnd.orLastDay(day)).isEqualTo(none ? null : day);
  }

  @Test
  void isWhatIsNotSaid() {
    assertThat(NoEnd.orLastDay(null)).isNull();
  }
}
