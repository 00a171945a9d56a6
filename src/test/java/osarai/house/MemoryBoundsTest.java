package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application keeps beside its heap is bounded alike wherever it is started. */
class MemoryBoundsTest {
  private static final Pattern OPTIONS = Pattern.compile("-XX:MaxRAMPercentage[^\"}\\n]*");
  private static final String IMAGE = read("docker/Dockerfile");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-XX:MaxRAMPercentage=40",
        "-XX:MaxDirectMemorySize=64m",
        "-Djdk.nio.maxCachedBufferSize=1048576",
        "-XX:+ExitOnOutOfMemoryError"
      })
  void theImageNamesIt(String option) {
    assertThat(options(IMAGE)).contains(option);
    assertThat(IMAGE).contains("MALLOC_ARENA_MAX=2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docker/compose.yaml", "docker/.env.example"})
  void whatMayReplaceItSaysTheSame(String file) {
    assertThat(options(read(file))).isEqualTo(options(IMAGE));
  }

  @Test
  void theDemoHasTheSameBoundsBesideItsHeap() {
    String demo = read("src/demo/java/osarai/demo/Application.java");
    assertThat(options(IMAGE).split(" "))
        .filteredOn(option -> option.contains("MaxDirect") || option.contains("maxCached"))
        .hasSize(2)
        .allSatisfy(option -> assertThat(demo).contains("\"" + option + "\""));
    assertThat(demo).contains("\"MALLOC_ARENA_MAX\", \"2\"");
  }

  @Test
  void filesOnTheirWayInAreBoundedToo() {
    assertThat(read("docker/compose.yaml")).contains("\"/tmp:size=256m\"", "mem_limit: 1280m");
  }

  private static String read(String file) {
    try {
      return Files.readString(Sources.PROJECT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String options(String text) {
    List<String> found =
        OPTIONS.matcher(text).results().map(match -> match.group().strip()).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
