package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsSayTheirCharsetTest {
  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/csv", "text/plain"})
  void aTextThatSaysNothingLacksIt(String type) {
    assertThat(TextsSayTheirCharset.lacksIt(type)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html;charset=UTF-8",
        "text/csv; charset=windows-31j",
        "application/json",
        "application/pdf",
        "image/svg+xml"
      })
  void whatSaysSoOrIsNoTextDoesNot(String type) {
    assertThat(TextsSayTheirCharset.lacksIt(type)).isFalse();
  }

  @Test
  void anAnswerWithoutATypeStaysSo() {
    assertThat(TextsSayTheirCharset.lacksIt(null)).isFalse();
  }
}
