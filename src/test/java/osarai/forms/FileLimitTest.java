package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileLimitTest {
  @ParameterizedTest
  @CsvSource({"20971520, 20MB", "52428800, 50MB", "1600000, 1MB", "512000, 500KB"})
  void noMoreIsPromisedThanIsTaken(int bytes, String said) {
    assertThat(new FileLimit(bytes).said()).isEqualTo(said);
  }
}
