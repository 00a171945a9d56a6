package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisterSaidTest {
  /** Addresses that were kept name them so. */
  @Test
  void isKnownByItsWordInTheAddress() {
    assertThat(RegisterSaid.ofWord("done")).contains(RegisterSaid.DONE);
    assertThat(RegisterSaid.ofWord("pdf-long")).contains(RegisterSaid.PDF_LONG);
    assertThat(RegisterSaid.ofWord("pdf-busy")).contains(RegisterSaid.PDF_BUSY);
    assertThat(RegisterSaid.ofWord("DONE")).isEmpty();
    assertThat(RegisterSaid.ofWord(null)).isEmpty();
  }
}
