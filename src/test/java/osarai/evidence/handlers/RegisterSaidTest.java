package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import osarai.forms.Worded;

class RegisterSaidTest {
  /** Addresses that were kept name them so. */
  @Test
  void isKnownByItsWordInTheAddress() {
    assertThat(Worded.of(RegisterSaid.class, "done")).contains(RegisterSaid.DONE);
    assertThat(Worded.of(RegisterSaid.class, "pdf-long")).contains(RegisterSaid.PDF_LONG);
    assertThat(Worded.of(RegisterSaid.class, "pdf-busy")).contains(RegisterSaid.PDF_BUSY);
    assertThat(Worded.of(RegisterSaid.class, "DONE")).isEmpty();
    assertThat(Worded.of(RegisterSaid.class, null)).isEmpty();
  }
}
