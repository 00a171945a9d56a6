package osarai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+81-3",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\0",
        "＝1+1",
        "＋1",
        "－1",
        "＠A",
        "\u22121",
        " =1",
        "  \t +1",
        "\u3000=1",
        "\u3000＝1",
        "\u00a0-1",
        "\ufeff=1",
        "\u200b@A",
        "\u0001=1",
        " \u22121"
      })
  void whatASpreadsheetWouldCountWithGetsAnApostrophe(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "佐藤 花子", "1001", "a=b", " a=b", " ", "'=1", " '=1", "ー", "\u3000", "\u3000花子"})
  void anyOtherTextStaysAsItIs(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
  }
}
