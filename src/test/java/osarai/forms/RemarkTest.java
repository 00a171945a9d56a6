package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkTest {
  /** The example of the ministry's rule: its check digit is right. */
  private static final String INDIVIDUAL_NUMBER = "123456789018";

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {" ", "\n\t", "　"})
  void nothingTypedIsAnEmptyTextAndNoFault(String typed) {
    assertThat(Remark.of(typed)).isEqualTo(new Remark("", ""));
    assertThat(Remark.of(typed).isFaulty()).isFalse();
  }

  @Test
  void isTakenWithoutTheSpacesAroundIt() {
    assertThat(Remark.of("  入院のため\n").text()).isEqualTo("入院のため");
  }

  @Test
  void isAsLongAsItsColumnAndNoLonger() {
    assertThat(Remark.of("あ".repeat(500)).text()).hasSize(500);
    assertThat(Remark.of(" " + "あ".repeat(500) + " ").isFaulty()).isFalse();
    Remark tooLong = Remark.of("あ".repeat(501));
    assertThat(tooLong.isFaulty()).isTrue();
    assertThat(tooLong).isEqualTo(new Remark("", "note_too_long"));
  }

  @Test
  void anIndividualNumberIsNeitherTakenNorRepeated() {
    Remark remark = Remark.of("番号は" + INDIVIDUAL_NUMBER + "です");
    assertThat(remark).isEqualTo(new Remark("", "individual_number"));
  }
}
