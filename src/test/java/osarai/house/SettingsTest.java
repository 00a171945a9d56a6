package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsTest {
  /** One with more would be read by no profile. */
  @Test
  void aSettingIsOfOneProfileAtMost() throws IOException {
    assertThat(Files.readAllLines(Path.of("src/main/resources/application.properties")))
        .noneMatch(line -> line.matches("%[^=]*\\.%.*"));
  }
}
