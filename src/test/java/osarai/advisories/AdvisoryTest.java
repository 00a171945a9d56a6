package osarai.advisories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which versions an advisory means, as its format says. */
class AdvisoryTest {
  @TempDir Path folder;

  private AdvisoryList list(String events) throws IOException {
    Path file = folder.resolve("list.json");
    Files.writeString(
        file,
        """
        {"checkedOn": "2026-11-30", "advisories": [{
          "id": "GHSA-1", "aliases": ["CVE-2026-1"], "published": "2026-06-15T20:00:00Z",
          "affected": [{"package": {"ecosystem": "Maven", "name": "a:b"},
            "ranges": [{"type": "ECOSYSTEM", "events": [%s]}]}]}]}
        """
            .formatted(events));
    return AdvisoryList.of(file);
  }

  private static String events(String pairs) {
    StringBuilder events = new StringBuilder();
    for (String pair : pairs.split(" ")) {
      String[] word = pair.split("=");
      events.append(events.isEmpty() ? "" : ",");
      events.append("{\"%s\": \"%s\"}".formatted(word[0], word[1]));
    }
    return events.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "introduced=0 fixed=4.1.135.Final, 4.1.133.Final, true",
    "introduced=0 fixed=4.1.135.Final, 4.1.135.Final, false",
    "introduced=0 fixed=4.1.135.Final, 4.1.140.Final, false",
    "introduced=4.2.0.Final fixed=4.2.15.Final, 4.1.133.Final, false",
    "introduced=3.33.0 fixed=3.33.3.3, 3.33.2, true",
    "introduced=3.33.0 fixed=3.33.3.3, 3.33.3.3, false",
    "introduced=3.33.0 fixed=3.33.3.3, 3.33.4, false",
    "introduced=0 fixed=2.9 introduced=2.20 fixed=2.21.5, 2.21.2, true",
    "introduced=0 fixed=2.9 introduced=2.20 fixed=2.21.5, 2.10.0, false",
    "fixed=2.21.5 introduced=2.20, 2.21.2, true",
    "introduced=1.0 last_affected=1.4, 1.4, true",
    "introduced=1.0 last_affected=1.4, 1.4.1, false",
    "introduced=1.0, 9.9, true",
    "introduced=1.10, 1.9, false",
  })
  void meansTheVersionsBetween(String pairs, String version, boolean concerns) throws IOException {
    assertThat(list(events(pairs)).findings(List.of(new Part("a:b", version))))
        .hasSize(concerns ? 1 : 0);
  }

  @Test
  void meansEveryVersionWhereItNamesNone() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("list.json"),
            """
            {"checkedOn": "2026-11-30", "advisories": [{"id": "CVE-2026-1",
              "affected": [{"package": {"ecosystem": "Maven", "name": "a:b"}}]}]}
            """);
    assertThat(AdvisoryList.of(file).findings(List.of(new Part("a:b", "99")))).hasSize(1);
  }

  @Test
  void meansNoOtherPart() throws IOException {
    AdvisoryList list = list(events("introduced=0"));
    assertThat(list.findings(List.of(new Part("a:c", "1"), new Part("c:b", "1")))).isEmpty();
  }

  @Test
  void namesTheNextVersionThatIsMended() throws IOException {
    Advisory advisory =
        list(events("introduced=2.0 fixed=2.8.4 introduced=2.20 fixed=2.21.5 fixed=3.0"))
            .advisories()
            .get(0);
    assertThat(advisory.mendedIn(new Part("a:b", "2.21.2"))).contains("2.21.5");
    assertThat(advisory.mendedIn(new Part("a:b", "3.0"))).isEmpty();
    assertThat(advisory.names()).containsExactly("CVE-2026-1", "GHSA-1");
    assertThat(advisory.publishedOn()).as("in Japan").isEqualTo("2026-06-16");
  }
}
