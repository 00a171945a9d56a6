package osarai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDaysTest {
  private static final OpenDays DAYS = OpenDays.usual();

  @Test
  void theHolidaysOf2026AreThoseOfTheCabinetOffice() {
    assertThat(NationalHolidays.of(2026))
        .extracting(LocalDate::toString)
        .containsExactly(
            "2026-01-01",
            "2026-01-12",
            "2026-02-11",
            "2026-02-23",
            "2026-03-20",
            "2026-04-29",
            "2026-05-03",
            "2026-05-04",
            "2026-05-05",
            "2026-05-06",
            "2026-07-20",
            "2026-08-11",
            "2026-09-21",
            "2026-09-22",
            "2026-09-23",
            "2026-10-12",
            "2026-11-03",
            "2026-11-23");
  }

  @Test
  void aHolidayOnASundayHasASubstitute() {
    assertThat(NationalHolidays.of(2027)).contains(LocalDate.of(2027, 3, 22));
    assertThat(NationalHolidays.of(2025))
        .contains(LocalDate.of(2025, 2, 24), LocalDate.of(2025, 5, 6), LocalDate.of(2025, 11, 24));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-10-31",
        "2026-11-01",
        "2026-11-03",
        "2026-12-29",
        "2027-01-03",
        "2026-09-22"
      })
  void closedDays(String day) {
    assertThat(DAYS.isOpen(LocalDate.parse(day))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-10-30", "2026-12-28", "2027-01-04", "2026-12-23"})
  void openDays(String day) {
    assertThat(DAYS.isOpen(LocalDate.parse(day))).isTrue();
  }

  @Test
  void aClosedDayMovesForwardOrBack() {
    assertThat(DAYS.orNext(LocalDate.of(2026, 10, 31))).isEqualTo("2026-11-02");
    assertThat(DAYS.orNext(LocalDate.of(2026, 12, 29))).isEqualTo("2027-01-04");
    assertThat(DAYS.orPrevious(LocalDate.of(2027, 1, 3))).isEqualTo("2026-12-28");
    assertThat(DAYS.orNext(LocalDate.of(2026, 10, 30))).isEqualTo("2026-10-30");
  }

  @Test
  void theMunicipalityClosesAndOpensDaysOfItsOwn() {
    LocalDate own = LocalDate.of(2026, 11, 26);
    LocalDate saturday = LocalDate.of(2026, 11, 28);
    OpenDays days = new OpenDays(Set.of(own), Set.of(saturday));
    assertThat(days.isOpen(own)).isFalse();
    assertThat(days.isOpen(saturday)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-28, true",
    "2026-12-29, false",
    "2026-12-31, false",
    "2027-01-01, false",
    "2028-01-03, false",
    "2028-01-04, true"
  })
  void theTurnOfTheYearIsFrom29DecemberTo3January(LocalDate day, boolean open) {
    assertThat(DAYS.isOpen(day)).isEqualTo(open);
  }
}
