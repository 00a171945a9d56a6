package osarai.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffNumberTest {
  @ParameterizedTest
  @ValueSource(strings = {"1", "001001", "K-1001", "abcXYZ", "12345678901234567890"})
  void lettersDigitsAndHyphensAreOne(String text) {
    assertThat(StaffNumber.fits(text)).isTrue();
    assertThat(new StaffNumber(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " 1001", "1001 ", "１００１", "1001/1", "職1001", "123456789012345678901", "1\n2"})
  void anythingElseIsNone(String text) {
    assertThat(StaffNumber.fits(text)).isFalse();
    assertThatThrownBy(() -> new StaffNumber(text)).isInstanceOf(IllegalArgumentException.class);
  }

  /** A hyphen of a list was none on the page of accounts. */
  @ParameterizedTest
  @CsvSource({
    "１００１, 1001, 1001",
    "' k-1001 ', k-1001, K-1001",
    "K\u20101001, K-1001, K-1001",
    "Ｋ−01, K-01, K-01",
  })
  void isReadInOneWayWhereverItIsTyped(String given, String typed, String plain) {
    assertThat(StaffNumber.typed(given)).contains(new StaffNumber(typed));
    assertThat(StaffNumber.plain(given)).isEqualTo(plain);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "職1001", "1001/1"})
  void whatIsNoneIsNotTypedAsOne(String given) {
    assertThat(StaffNumber.typed(given)).isEmpty();
  }

  @Test
  void leadingZerosMakeAnotherNumber() {
    assertThat(new StaffNumber("01001")).isNotEqualTo(new StaffNumber("1001"));
    assertThat(new StaffNumber("01001")).hasToString("01001");
  }
}
