package osarai.evidence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What texts say of a due day that is near is what is counted. */
class NearDaysTest {
  @Test
  void everyTextTakesTheDaysThatAreCounted() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/messages"))) {
      for (Path bundle : bundles.toList()) {
        texts.addAll(Files.readAllLines(bundle));
      }
    }
    assertThat(texts)
        .filteredOn(text -> text.contains("日以内に期限が来る"))
        .hasSizeGreaterThan(4)
        .allSatisfy(text -> assertThat(text).contains("={near:DAYS}日以内に期限が来る"));
  }
}
