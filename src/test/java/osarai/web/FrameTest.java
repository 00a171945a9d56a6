package osarai.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {
  /** A page whose name only begins like another's is not below it. */
  @ParameterizedTest
  @CsvSource({
    "/section, /section, true",
    "/section/7, /section, true",
    "/section-confirmations, /section, false",
    "/handlers/7/start, /handlers, true",
    "/people, /people/7, false",
    "/accounts, /account, false"
  })
  void aPageBelongsToTheEntryAboveIt(String path, String entry, boolean lit) {
    assertThat(Frame.isAt(path, entry)).isEqualTo(lit);
  }
}
