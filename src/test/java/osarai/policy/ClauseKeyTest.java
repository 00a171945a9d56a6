package osarai.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseKeyTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "network", "physical-security", "article-6"})
  void isAKebabCaseWord(String word) {
    assertThat(ClauseKey.fits(word)).isTrue();
    assertThat(new ClauseKey(word)).hasToString(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-a", "6", "Network", "a b", "a_b", "a\n", "方針", "a/../b", "a'--", "<a>", "ａ"})
  void isNothingElse(String word) {
    assertThat(ClauseKey.fits(word)).isFalse();
    assertThatThrownBy(() -> new ClauseKey(word)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasSixtyCharactersAtMost() {
    assertThat(ClauseKey.fits("a".repeat(60))).isTrue();
    assertThat(ClauseKey.fits("a".repeat(61))).isFalse();
  }
}
