package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"  ", "\t"})
  void aNeededTextIsMissedAndAnOptionalOneIsNot(String typed) {
    TypedText needed = TypedText.needed(typed, 100);
    assertThat(needed.text()).isEmpty();
    assertThat(needed.wrong()).isEqualTo(TypedText.Wrong.MISSING);
    assertThat(TypedText.optional(typed, 100).wrong()).isNull();
  }

  @Test
  void theLongestIsTakenAndOneMoreIsNot() {
    assertThat(TypedText.needed(" " + "あ".repeat(10) + " ", 10).text()).isEqualTo("あ".repeat(10));
    TypedText tooLong = TypedText.needed("あ".repeat(11), 10);
    assertThat(tooLong.text()).isEmpty();
    assertThat(tooLong.wrong()).isEqualTo(TypedText.Wrong.TOO_LONG);
  }

  /** Interfaces refused what forms took. */
  @ParameterizedTest
  @ValueSource(strings = {"退職\u202Eのため", "\u0007", "山\u0000田", "終\u200B了", "\uFFFF"})
  void whatNobodyCanReadIsAFaultAndIsNotKept(String typed) {
    assertThat(TypedText.optional(typed, 100))
        .isEqualTo(new TypedText("", TypedText.Wrong.UNREADABLE));
    assertThat(TypedText.neededRemark(typed).wrong()).isEqualTo(TypedText.Wrong.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"一行目\r\n二行目", "番号\tあり", "氏名が〓と出るため", "葛\uDB40\uDD00城市へ"})
  void aRemarkHasLinesAndMayNameALostSign(String typed) {
    assertThat(TypedText.remark(typed)).isEqualTo(new TypedText(typed, null));
  }

  @Test
  void anIndividualNumberIsAFaultAndIsNotKept() {
    TypedText typed = TypedText.optional("1234 5678 9018", 100);
    assertThat(typed.text()).isEmpty();
    assertThat(typed.wrong()).isEqualTo(TypedText.Wrong.INDIVIDUAL_NUMBER);
  }

  /** Of one id in about three thousand the last twelve signs look like a number. */
  @Test
  void anIdIsNoIndividualNumber() {
    String id = "01a22b4e-6d98-7be4-911f-296162733300";
    assertThat(IndividualNumber.isIn(id)).isTrue();
    assertThat(TypedText.optional(id, 100)).isEqualTo(new TypedText(id, null));
    assertThat(TextFault.ofText(id, 100)).isEmpty();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {" ", "\n\t", "　"})
  void nothingTypedIsAnEmptyRemarkAndNoFault(String typed) {
    assertThat(TypedText.remark(typed)).isEqualTo(new TypedText("", null));
    assertThat(TypedText.remark(typed).isFaulty()).isFalse();
    assertThat(TypedText.remark(typed).wrong()).isNull();
  }

  @Test
  void aRemarkIsTakenWithoutTheSpacesAroundIt() {
    assertThat(TypedText.remark("  入院のため\n").text()).isEqualTo("入院のため");
  }

  @Test
  void aRemarkIsAsLongAsItsColumnAndNoLonger() {
    assertThat(TypedText.remark("あ".repeat(500)).text()).hasSize(500);
    assertThat(TypedText.remark(" " + "あ".repeat(500) + " ").isFaulty()).isFalse();
    TypedText tooLong = TypedText.remark("あ".repeat(501));
    assertThat(tooLong.isFaulty()).isTrue();
    assertThat(tooLong.text()).isEmpty();
    assertThat(tooLong.wrong()).isEqualTo(TypedText.Wrong.TOO_LONG);
  }

  @Test
  void anIndividualNumberInARemarkIsNeitherTakenNorRepeated() {
    TypedText remark = TypedText.remark("番号は123456789018です");
    assertThat(remark.text()).isEmpty();
    assertThat(remark.wrong()).isEqualTo(TypedText.Wrong.INDIVIDUAL_NUMBER);
  }

  @Test
  void aRemarkThatIsNeededIsMissed() {
    assertThat(TypedText.neededRemark(" ").wrong()).isEqualTo(TypedText.Wrong.MISSING);
    assertThat(TypedText.neededRemark("あ".repeat(500)).isFaulty()).isFalse();
    assertThat(TypedText.neededRemark("あ".repeat(501)).wrong()).isEqualTo(TypedText.Wrong.TOO_LONG);
  }
}
