package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableSignTest {
  @ParameterizedTest
  @CsvSource({
    "202E, U+202E",
    "2066, U+2066",
    "200F, U+200F",
    "200B, U+200B",
    "200D, U+200D",
    "FEFF, U+FEFF",
    "3013, U+3013",
    "FFFD, U+FFFD",
    "D842, U+D842",
    "DFB7, U+DFB7"
  })
  void isNamedByItsNumber(String sign, String named) {
    String text = "山" + (char) Integer.parseInt(sign, 16) + "田";
    assertThat(UnreadableSign.in(text)).hasValue(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"山田 花子", "𠮷田", "髙﨑", "葛\uDB40\uDD00城", "ジョン・スミス", "\uE000外字", ""})
  void whatANameMayHoldIsNone(String text) {
    assertThat(UnreadableSign.in(text)).isEmpty();
  }
}
