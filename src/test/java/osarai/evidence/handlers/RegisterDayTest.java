package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference date as it is asked for at half past midnight in Japan on 1 December 2026. */
class RegisterDayTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-30T15:30:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 2026-12-01",
        "'', 2026-12-01",
        "' ', 2026-12-01",
        "2026-10-31, 2026-10-31",
        "2027-04-01, 2027-04-01",
        "1989-03-31, -",
        "1989-04-01, 1989-04-01",
        "9999-12-31, -",
        "2026-02-29, -",
        "today, -"
      })
  void aRegisterIsOfADayThatAFiscalYearHas(@Nullable String asked, @Nullable LocalDate day) {
    assertThat(RegisterDay.of(asked, NOW)).isEqualTo(Optional.ofNullable(day));
    assertThat(RegisterDay.of(asked, null, NOW).map(RegisterDay::day))
        .isEqualTo(Optional.ofNullable(day));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-10-31, 2026-11-15, day=2026-10-31&known=2026-11-15",
        "2026-10-31, 2026-12-01, day=2026-10-31&known=2026-12-01",
        "-, 2026-11-15, day=2026-12-01&known=2026-11-15",
        "2026-10-31, '', day=2026-10-31",
        "2026-10-31, 2026-12-02, -",
        "2026-10-31, 2026-02-29, -",
        "2026-02-29, 2026-11-15, -",
        "2026-10-31, yesterday, -"
      })
  void whatWasKnownIsOfADayThatHasCome(
      @Nullable String day, @Nullable String known, @Nullable String query) {
    assertThat(RegisterDay.of(day, known, NOW).map(RegisterDay::query))
        .isEqualTo(Optional.ofNullable(query));
  }

  @Test
  void whatIsRecordedIsOfTheDayThatWasGivenAndNeverOfToday() {
    assertThat(RegisterDay.given("2026-12-01")).contains(LocalDate.of(2026, 12, 1));
    assertThat(RegisterDay.given(null)).isEmpty();
    assertThat(RegisterDay.given(" ")).isEmpty();
    assertThat(RegisterDay.given("2026-02-30")).isEmpty();
  }

  @Test
  void aDayIsKnownToItsEndInJapan() {
    assertThat(new RegisterDay(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 15)).end())
        .isEqualTo(Instant.parse("2026-11-15T15:00:00Z"));
    assertThat(new RegisterDay(LocalDate.of(2026, 10, 31), null).end())
        .isAfter(Instant.parse("9000-01-01T00:00:00Z"));
  }
}
