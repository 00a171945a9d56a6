package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.forms.TextFault.CONTROL_CHARACTERS;
import static osarai.forms.TextFault.INDIVIDUAL_NUMBER;
import static osarai.forms.TextFault.TOO_LONG;
import static osarai.forms.TextFault.UNREADABLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFaultTest {
  private static final String NUMBER = "1234-5678-9018"; // has the check digit of a 個人番号

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "山田 花子", "𠮷田", "葛\uDB40\uDD00城", "ジョン・スミス", "0123456789012345"})
  void aTextThatPeopleCanReadHasNone(String text) {
    assertThat(TextFault.ofText(text, 20)).isEmpty();
    assertThat(TextFault.ofId(text, 20)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0007", "0009", "000A", "000D", "007F", "0085", "009F"})
  void aLineBreakAndEveryOtherControlIsOne(String sign) {
    String text = "山" + (char) Integer.parseInt(sign, 16) + "田";
    assertThat(TextFault.ofText(text, 20)).containsExactly(CONTROL_CHARACTERS);
  }

  @Test
  void aTextIsAsLongAsItsColumnInUtf16Units() {
    assertThat(TextFault.ofText("𠮷".repeat(10), 20)).isEmpty();
    assertThat(TextFault.ofText("𠮷".repeat(10) + "田", 20)).containsExactly(TOO_LONG);
  }

  @Test
  void ofSeveralTheFirstIsToldAndTheNumberAlways() {
    assertThat(TextFault.ofText("課\n\u202E".repeat(10), 20)).containsExactly(TOO_LONG);
    assertThat(TextFault.ofText("\u202E\n", 20)).containsExactly(CONTROL_CHARACTERS);
    assertThat(TextFault.ofText(NUMBER + "\u3013", 20))
        .containsExactly(UNREADABLE, INDIVIDUAL_NUMBER);
  }

  @Test
  void anIdMayHaveTwelveDigits() {
    assertThat(TextFault.ofText(NUMBER, 20)).containsExactly(INDIVIDUAL_NUMBER);
    assertThat(TextFault.ofId(NUMBER, 20)).isEmpty();
  }

  @Test
  void eachIsSaidWithoutTheTextItself() {
    assertThat(TOO_LONG.said("山田", 1)).isEqualTo("is longer than 1 characters");
    assertThat(CONTROL_CHARACTERS.said("山\n", 9)).isEqualTo("holds control characters");
    assertThat(UNREADABLE.said("山\u202E", 9))
        .isEqualTo("holds a sign that nobody can read: U+202E");
    assertThat(INDIVIDUAL_NUMBER.said(NUMBER, 20)).doesNotContain("1234");
  }
}
