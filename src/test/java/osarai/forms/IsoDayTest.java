package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {
  @ParameterizedTest
  @ValueSource(strings = {"2026-04-01", "2024-02-29", "1900-01-01", "9999-12-31"})
  void readsWhatMachinesWriteOneThatMeansNoEndToo(String text) {
    assertThat(IsoDay.of(text)).contains(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " 2026-04-01", "2026-02-29", "2026/04/01", "20260401", "2026-04-01T00:00"})
  void isEmptyForEverythingElse(String text) {
    assertThat(IsoDay.of(text)).isEmpty();
  }
}
