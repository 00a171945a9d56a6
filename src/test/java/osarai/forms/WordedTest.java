package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordedTest {
  private enum Signal implements Worded {
    GO("go"),
    HOLD_BACK("hold-back");

    private final String word;

    Signal(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  @Test
  void aValueIsFoundByItsWordAndNotByItsName() {
    assertThat(Worded.of(Signal.class, "hold-back")).contains(Signal.HOLD_BACK);
    assertThat(Worded.of(Signal.class, "HOLD_BACK")).isEmpty();
    assertThat(Worded.of(Signal.class, "")).isEmpty();
    assertThat(Worded.of(Signal.class, null)).isEmpty();
  }

  @Test
  void theWordsStandInTheOrderOfTheEnum() {
    assertThat(Worded.words(Signal.class)).containsExactly("go", "hold-back");
  }
}
