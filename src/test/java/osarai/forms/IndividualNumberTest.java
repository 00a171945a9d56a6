package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up from the check digit's rule; nobody's stands here. */
class IndividualNumberTest {
  private static final String DIGITS = "12345678901";
  private static final String VALID = DIGITS + checkDigit(DIGITS);

  @ParameterizedTest
  @ValueSource(strings = {"%s", "番号は%sです", "scope %s, 氏名", "1 %s", "12-%s", "%s 2026-04-01"})
  void isFoundInText(String around) {
    assertThat(IndividualNumber.isIn(around.formatted(VALID))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ", "-", "  ", "\u2010", "\u2212", "\u2015", "\u30fc", "\uff70", "\u3000", "\t", "\n"
      })
  void isFoundWithSeparators(String between) {
    String spaced =
        VALID.substring(0, 4) + between + VALID.substring(4, 8) + between + VALID.substring(8);
    assertThat(IndividualNumber.isIn(spaced)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0%s", "%s0", "12%s34"})
  void isNotSeenInsideALongerNumber(String around) {
    assertThat(IndividualNumber.isIn(around.formatted(VALID))).isFalse();
  }

  @org.junit.jupiter.api.Test
  void isFoundInFullWidthDigits() {
    StringBuilder wide = new StringBuilder();
    VALID.chars().forEach(c -> wide.append((char) (c - '0' + '\uff10')));
    assertThat(IndividualNumber.isIn(wide.toString())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", " %s", "-%s-", "\u3000%s\n"})
  void isAllThereIs(String around) {
    assertThat(IndividualNumber.isNothingElse(around.formatted(VALID))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a%s", "%s.", "0%s", "番号 %s", "", "123"})
  void isNotAllThereIs(String around) {
    assertThat(IndividualNumber.isNothingElse(around.replace("%s", VALID))).isFalse();
  }

  @org.junit.jupiter.api.Test
  void isNotSeenWithAWrongCheckDigit() {
    char last = VALID.charAt(11);
    String wrong = DIGITS + (last == '9' ? '0' : (char) (last + 1));
    assertThat(IndividualNumber.isIn(wrong)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "番号は%sです", "1 %s", "%s %s", "１２３ %s 氏名", "%s\n%s-1", "㉑ %s"})
  void isMaskedWhereItStandsAndNothingElse(String around) {
    String masked = IndividualNumber.masked(around.replace("%s", VALID));
    assertThat(IndividualNumber.isIn(masked)).isFalse();
    assertThat(masked).isEqualTo(around.replace("%s", "×".repeat(12)));
  }

  @org.junit.jupiter.api.Test
  void isMaskedHoweverItIsWritten() {
    StringBuilder wide = new StringBuilder("氏名ﾃｽﾄ ");
    VALID.chars().forEach(c -> wide.append((char) (c - '0' + '\uff10')).append('-'));
    assertThat(IndividualNumber.masked(wide.toString())).isEqualTo("氏名ﾃｽﾄ " + "×-".repeat(12));
    assertThat(IndividualNumber.masked("㊿" + VALID)).as("60 before it").isEqualTo("㊿" + VALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "氏名", "0%s", "２０２６年", "ﾃｽﾄ㈱ 1234"})
  void whatHoldsNoneStaysExactly(String text) {
    assertThat(IndividualNumber.masked(text.formatted(VALID))).isEqualTo(text.formatted(VALID));
  }

  @org.junit.jupiter.api.Test
  void aLongTextFullOfThemIsMaskedSoon() {
    String masked = IndividualNumber.masked((VALID + "、").repeat(20_000));
    assertThat(masked).isEqualTo(("×".repeat(12) + "、").repeat(20_000));
  }

  /** 11 minus the rest of the weighted sum by 11; weights 2 to 7 then 2 to 6, from the right. */
  private static int checkDigit(String digits) {
    int sum = 0;
    for (int n = 1; n <= 11; n++) {
      sum += (digits.charAt(11 - n) - '0') * (n <= 6 ? n + 1 : n - 5);
    }
    return sum % 11 <= 1 ? 0 : 11 - sum % 11;
  }
}
