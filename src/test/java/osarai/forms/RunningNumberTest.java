package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningNumberTest {
  @Test
  void theyAreInOrderByValueAndWhatIsNoneComesAfterThemAsText() {
    List<String> ordered = List.of("0", "1", "02", "9", "１０", "011", "100", "1-2", "A1", "B");
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = 0; j < ordered.size(); j++) {
        assertThat(Integer.signum(RunningNumber.ORDER.compare(ordered.get(i), ordered.get(j))))
            .as(ordered.get(i) + " and " + ordered.get(j))
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  @Test
  void zerosBeforeItAndWidthAreNoOtherValue() {
    assertThat(Stream.of("7", "07", "007", "７").map(one -> RunningNumber.ORDER.compare(one, "7")))
        .containsOnly(0);
    assertThat(RunningNumber.ORDER.compare("9".repeat(40), "8".repeat(40))).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-1", "+1", "1.0", "1-2", "第1号", "A10", "①", "一", "1 0", "٣"})
  void nothingElseIsOne(String text) {
    assertThat(RunningNumber.fits(text)).isFalse();
  }
}
