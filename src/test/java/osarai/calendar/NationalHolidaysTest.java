package osarai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the list of the Cabinet Office (内閣府「国民の祝日について」) and the calendars of 国立天文台. */
class NationalHolidaysTest {
  @Test
  void theHolidaysOf2023AreThoseOfTheCabinetOffice() {
    assertThat(NationalHolidays.of(2023))
        .extracting(LocalDate::toString)
        .containsExactly(
            "2023-01-01",
            "2023-01-02", // 振替休日
            "2023-01-09",
            "2023-02-11",
            "2023-02-23",
            "2023-03-21",
            "2023-04-29",
            "2023-05-03",
            "2023-05-04",
            "2023-05-05",
            "2023-07-17",
            "2023-08-11",
            "2023-09-18",
            "2023-09-23",
            "2023-10-09",
            "2023-11-03",
            "2023-11-23");
  }

  @Test
  void theHolidaysOf2025AreThoseOfTheCabinetOffice() {
    assertThat(NationalHolidays.of(2025))
        .extracting(LocalDate::toString)
        .containsExactly(
            "2025-01-01",
            "2025-01-13",
            "2025-02-11",
            "2025-02-23",
            "2025-02-24", // 振替休日
            "2025-03-20",
            "2025-04-29",
            "2025-05-03",
            "2025-05-04",
            "2025-05-05",
            "2025-05-06", // 振替休日, after two more holidays
            "2025-07-21",
            "2025-08-11",
            "2025-09-15",
            "2025-09-23",
            "2025-10-13",
            "2025-11-03",
            "2025-11-23",
            "2025-11-24"); // 振替休日
  }

  @ParameterizedTest
  @CsvSource({
    "2022, 21, 23", "2023, 21, 23", "2024, 20, 22", "2025, 20, 23", "2026, 20, 23", "2027, 21, 23",
    "2028, 20, 22", "2029, 20, 23", "2030, 20, 23", "2031, 21, 23", "2032, 20, 22", "2036, 20, 22",
    "2044, 20, 22", "2056, 20, 22"
  })
  void theEquinoxesAreThoseOfTheAstronomers(int year, int spring, int autumn) {
    assertThat(NationalHolidays.of(year))
        .contains(LocalDate.of(year, 3, spring), LocalDate.of(year, 9, autumn));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-12", // 建国記念の日
        "2024-05-06", // こどもの日
        "2024-08-12", // 山の日
        "2024-09-23", // 秋分の日
        "2024-11-04", // 文化の日
        "2026-05-06", // 憲法記念日, past みどりの日 and こどもの日
        "2027-03-22", // 春分の日
        "2029-04-30", // 昭和の日
        "2031-02-24" // 天皇誕生日
      })
  void aHolidayOnASundayIsMadeUpForByTheNextDayThatIsNone(LocalDate day) {
    assertThat(NationalHolidays.isOne(day)).isTrue();
    assertThat(day.getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
  }

  @ParameterizedTest
  @ValueSource(ints = {2026, 2032, 2037, 2043, 2049, 2054})
  void theDayBetweenRespectForTheAgedAndTheEquinoxIsOff(int year) {
    Set<LocalDate> days = NationalHolidays.of(year);
    LocalDate between =
        days.stream()
            .filter(day -> day.getMonthValue() == 9 && day.getDayOfWeek() == DayOfWeek.TUESDAY)
            .findFirst()
            .orElseThrow();
    assertThat(days).contains(between.minusDays(1), between.plusDays(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-23", // the birthday of the emperor before
        "2026-04-28",
        "2026-06-15",
        "2026-02-24",
        "2024-09-24",
        "2025-09-22", // between a Sunday and the equinox: no holiday stands before it
        "2026-10-10",
        "2026-01-02"
      })
  void noHolidays(LocalDate day) {
    assertThat(NationalHolidays.isOne(day)).isFalse();
  }

  static Stream<Integer> years() {
    return IntStream.rangeClosed(2022, 2099).boxed();
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyYearHasSixteenHolidaysAndADayOffForEachOnASunday(int year) {
    Set<LocalDate> days = NationalHolidays.of(year);
    long sundays = days.stream().filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY).count();
    assertThat(days).allMatch(day -> day.getYear() == year);
    assertThat(days.size()).isBetween((int) (16 + sundays), (int) (17 + sundays));
    assertThat(days)
        .filteredOn(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
        .allSatisfy(sunday -> assertThat(days).contains(sunday.plusDays(1)));
  }
}
