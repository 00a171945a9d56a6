package osarai.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTrailTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb",
        "a\rb",
        "a\u0000b",
        "a\u001bb",
        "a\u0085b",
        "a\u2028b",
        "a\u2029b",
        "a\tb",
        "a\u007fb"
      })
  void nobodyForgesALine(String text) {
    assertThat(AuditTrail.oneLine(text)).isEqualTo("a_b");
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    assertThat(AuditTrail.oneLine("市民課 \uD842\uDFB7野 <b>")).isEqualTo("市民課 \uD842\uDFB7野 <b>");
  }

  @Test
  void longTextIsCut() {
    assertThat(AuditTrail.oneLine("あ".repeat(5000))).hasSize(1000);
  }
}
