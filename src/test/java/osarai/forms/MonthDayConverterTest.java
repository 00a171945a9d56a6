package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthDayConverterTest {
  private final MonthDayConverter converter = new MonthDayConverter();

  @Test
  void readsMonthAndDay() {
    assertThat(converter.convert("05-31")).isEqualTo(MonthDay.of(5, 31));
    assertThat(converter.convert(" 02-29 ")).isEqualTo(MonthDay.of(2, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5-31", "05/31", "31-05", "02-30", "--05-31", "2026-05-31"})
  void namesWhatItCouldNotRead(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> converter.convert(text))
        .withMessageContaining("05-31, not " + text);
  }
}
