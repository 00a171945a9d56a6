package osarai.advisories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("parts.json"), text);
  }

  @Test
  void areThoseThatRun() throws IOException {
    Path file =
        file(
            """
            {"bomFormat": "CycloneDX", "components": [
              {"group": "io.netty", "name": "netty-codec", "version": "4.1.140.Final",
               "properties": [{"name": "quarkus:component:scope", "value": "runtime"}]},
              {"group": "org.ow2.asm", "name": "asm", "version": "9.9",
               "properties": [{"name": "quarkus:component:scope", "value": "development"}]},
              {"group": "a", "name": "b", "version": "1"},
              {"name": "quarkus-run.jar", "version": "0.1.0"}]}
            """);
    assertThat(Parts.of(file))
        .containsExactly(new Part("io.netty:netty-codec", "4.1.140.Final"), new Part("a:b", "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "{}", "[]", "{\"components\": []}"})
  void ofAnotherFileThereAreNone(String text) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> Parts.of(file)).isInstanceOf(IOException.class);
  }
}
