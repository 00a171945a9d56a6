package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.JapanClock;
import osarai.storage.Filled;

class EnrolmentTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-31T23:59:59.999999, false",
    "2026-04-01T00:00, true",
    "2026-12-31T23:59, true",
    "2027-03-31T23:59:59.999999, true",
    "2027-04-01T00:00, false",
    "2027-04-01T08:59, false",
    "2027-05-10T10:00, false",
    "2028-03-31T10:00, false"
  })
  void isOfItsFiscalYearByTheDayInJapan(LocalDateTime tokyo, boolean expected) {
    Enrolment enrolment = new Enrolment();
    Filled.set(enrolment, "fiscalYear", (short) 2026);
    assertThat(enrolment.isOfYear(tokyo.atZone(JapanClock.ZONE).toInstant())).isEqualTo(expected);
  }
}
