package osarai.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;

class AppointmentStoppedTest {
  /** Stopped at half past eight in the morning of 31 August in Japan. */
  private final AppointmentStopped stop =
      new AppointmentStopped(UUID.randomUUID(), Instant.parse("2027-08-30T23:30:00Z"));

  @ParameterizedTest
  @CsvSource({
    "2027-08-31, true",
    "2027-07-31, true",
    "2027-09-01, false",
    "2027-10-31, false",
    ", false"
  })
  void holdsOnlyWhileTheAppointmentHadEndedByThen(@Nullable LocalDate last, boolean holds) {
    assertThat(stop.holds(Period.days(LocalDate.of(2020, 4, 1), last))).isEqualTo(holds);
  }
}
