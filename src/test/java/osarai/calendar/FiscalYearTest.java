package osarai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 2025",
    "2026-04-01, 2026",
    "2026-12-31, 2026",
    "2027-01-01, 2026",
    "2027-03-31, 2026",
    "2028-02-29, 2027",
    "1989-04-01, 1989",
    "1989-03-31, 1988",
    "1900-01-01, 1899"
  })
  void turnsOnTheFirstOfApril(LocalDate day, int year) {
    assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(year));
  }

  @Test
  void runsFromTheFirstOfAprilToTheLastOfMarch() {
    var year = new FiscalYear(2026);
    assertThat(year.firstDay()).isEqualTo("2026-04-01");
    assertThat(year.lastDay()).isEqualTo("2027-03-31");
    assertThat(year.contains(LocalDate.parse("2026-03-31"))).isFalse();
    assertThat(year.contains(year.firstDay())).isTrue();
    assertThat(year.contains(year.lastDay())).isTrue();
    assertThat(year.contains(LocalDate.parse("2027-04-01"))).isFalse();
  }

  static Stream<LocalDate> days() {
    var random = new Random(20261124);
    return random
        .longs(300, LocalDate.of(1989, 4, 1).toEpochDay(), LocalDate.of(2100, 4, 1).toEpochDay())
        .mapToObj(LocalDate::ofEpochDay);
  }

  @ParameterizedTest
  @MethodSource("days")
  void everyDayLiesInItsOwnFiscalYearOnly(LocalDate day) {
    FiscalYear year = FiscalYear.of(day);
    assertThat(year.contains(day)).isTrue();
    assertThat(year.next().contains(day)).isFalse();
    assertThat(year.period().lastDay()).isEqualTo(year.lastDay());
    assertThat(year.next().firstDay()).isEqualTo(year.lastDay().plusDays(1));
    assertThat(year.day(MonthDay.from(day))).isEqualTo(day);
    assertThat(year).isLessThan(year.next());
  }

  @Test
  void daysOfJanuaryToMarchAreInTheNextCalendarYear() {
    var year = new FiscalYear(2026);
    assertThat(year.day(MonthDay.of(4, 1))).isEqualTo("2026-04-01");
    assertThat(year.day(MonthDay.of(12, 31))).isEqualTo("2026-12-31");
    assertThat(year.day(MonthDay.of(1, 1))).isEqualTo("2027-01-01");
    assertThat(year.day(MonthDay.of(3, 31))).isEqualTo("2027-03-31");
  }

  @Test
  void the29thOfFebruaryIsThe28thWhereThereIsNone() {
    assertThat(new FiscalYear(2027).day(MonthDay.of(2, 29))).isEqualTo("2028-02-29");
    assertThat(new FiscalYear(2026).day(MonthDay.of(2, 29))).isEqualTo("2027-02-28");
  }

  @ParameterizedTest
  @CsvSource({
    "1988, 昭和63年度",
    "1989, 平成元年度",
    "2018, 平成30年度",
    "2019, 平成31年度",
    "2020, 令和2年度",
    "2026, 令和8年度"
  })
  void isNamedByTheEraOfItsFirstDay(int year, String japanese) {
    assertThat(JapaneseDate.of(new FiscalYear(year))).isEqualTo(japanese);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1898, 9999, Integer.MAX_VALUE})
  void refusesAYearOutOfRange(int year) {
    assertThatThrownBy(() -> new FiscalYear(year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(year));
  }

  @Test
  void theLastYearHasAPeriodToo() {
    var last = new FiscalYear(9998);
    assertThat(last.contains(LocalDate.of(9999, 3, 31))).isTrue();
    assertThat(last.contains(LocalDate.of(9999, 4, 1))).isFalse();
  }

  @Test
  void isFoundByANumberThatSomebodyCanMean() {
    assertThat(FiscalYear.find(1989)).contains(FiscalYear.of(FiscalYear.FIRST_DAY));
    assertThat(FiscalYear.find(2199)).contains(FiscalYear.of(FiscalYear.LAST_DAY));
    assertThat(FiscalYear.find(1988)).isEmpty();
    assertThat(FiscalYear.find(2200)).isEmpty();
  }

  @Test
  void countsTheDaysOfThoseYears() {
    assertThat(FiscalYear.isCounted(FiscalYear.FIRST_DAY)).isTrue();
    assertThat(FiscalYear.isCounted(FiscalYear.LAST_DAY)).isTrue();
    assertThat(FiscalYear.isCounted(FiscalYear.FIRST_DAY.minusDays(1))).isFalse();
    assertThat(FiscalYear.isCounted(FiscalYear.LAST_DAY.plusDays(1))).isFalse();
  }
}
