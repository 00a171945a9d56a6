package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-24, 2026-11-24",
    "' 2026-11-24 ', 2026-11-24",
    "2024-02-29, 2024-02-29",
    "1900-01-01, 1900-01-01",
    "2200-03-31, 2200-03-31"
  })
  void readsWhatTheFieldOfABrowserSends(String typed, LocalDate day) {
    assertThat(TypedDay.of(typed)).contains(day);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        " ",
        "2026-02-29",
        "2026-13-01",
        "2026/11/24",
        "20261124",
        "R8.11.24",
        "1899-12-31",
        "2200-04-01",
        "2200-12-31",
        "2201-01-01",
        "+12026-01-01",
        "-0001-01-01",
        "2026-11-24T00:00",
        "2026-11-24; DROP TABLE duty"
      })
  void isEmptyForWhatIsNoDayThatAnybodyCanMean(String typed) {
    assertThat(TypedDay.of(typed)).isEmpty();
  }

  static Stream<LocalDate> days() {
    return new Random(835)
        .longs(200, LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2200, 4, 1).toEpochDay())
        .mapToObj(LocalDate::ofEpochDay);
  }

  @ParameterizedTest
  @MethodSource("days")
  void readsEveryDayAsItIsWritten(LocalDate day) {
    assertThat(TypedDay.of(day.toString())).contains(day);
    assertThat(TypedDay.of(day + "0")).isEmpty();
  }
}
