package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {
  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 2026, 4, 1",
    "2024-02-29, 2024, 2, 29",
    "1900-01-01, 1900, 1, 1",
    "9999-12-31, 9999, 12, 31"
  })
  void readsWhatMachinesWriteOneThatMeansNoEndToo(String text, int year, int month, int day) {
    assertThat(IsoDay.of(text)).contains(LocalDate.of(year, month, day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 2026-04-01",
        "2026-02-29",
        "2026/04/01",
        "20260401",
        "2026-04-01T00:00",
        "-2026-04-01",
        "+12026-04-01"
      })
  void isEmptyForEverythingElse(String text) {
    assertThat(IsoDay.of(text)).isEmpty();
  }
}
