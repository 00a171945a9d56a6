package osarai.advisories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No part of the build is later than its days, counted to the list's own day: a clone of old stays
 * as green as it was. It reads the list of parts that the packaged application has.
 */
@Tag("running")
class PatchedTest {
  private static final AdvisoryList LIST = AdvisoryList.ofTheBuild();
  private static final List<Part> PARTS = new ArrayList<>();

  /** The table of the document stands between these. */
  private static final Pattern TABLE =
      Pattern.compile("<!-- advisories -->\n(.*?)<!-- /advisories -->", Pattern.DOTALL);

  @BeforeAll
  static void parts() throws IOException {
    Path build = Path.of(System.getProperty("osarai.build", "target"));
    PARTS.addAll(Parts.of(build.resolve("quarkus-run-cyclonedx.json")));
    PARTS.add(image("org.keycloak:keycloak-quarkus-dist", "keycloak"));
    PARTS.add(image("mariadb", "mariadb"));
  }

  /** Not in the build's list: the versions that compose starts. */
  private static Part image(String name, String image) throws IOException {
    Matcher tag =
        Pattern.compile("image: \\S*/" + image + ":([\\d.]+)")
            .matcher(Files.readString(Path.of("docker/compose.yaml")));
    assertThat(tag.find()).as(image).isTrue();
    return new Part(name, tag.group(1));
  }

  @Test
  void noPartIsLate() {
    assertThat(LIST.findings(PARTS)).filteredOn(Finding::isLate).isEmpty();
  }

  @Test
  void nothingIsExceptedWithoutNeed() {
    assertThat(LIST.findings(PARTS))
        .filteredOn(finding -> finding.state() == Finding.State.EXCEPTED)
        .extracting(finding -> finding.waiver().orElseThrow())
        .containsExactlyInAnyOrderElementsOf(LIST.exceptions());
  }

  @Test
  void theTableOfTheDocumentIsThatOfTheList() throws IOException {
    Matcher table = TABLE.matcher(Files.readString(Path.of("src/docs/SECURITY.md")));
    assertThat(table.find()).isTrue();
    assertThat(table.group(1)).isEqualTo(table());
  }

  private static String table() {
    String head =
        "Checked on %s; the parts of which an advisory of that list tells.\n\n"
                .formatted(LIST.checkedOn())
            + "| Part | Version | Advisories | Open |\n|---|---|---|---|\n";
    return PARTS.stream()
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .filter(part -> LIST.advisories().stream().anyMatch(advisory -> advisory.names(part)))
        .map(PatchedTest::row)
        .collect(Collectors.joining("", head, ""));
  }

  private static String row(Part part) {
    String known =
        LIST.advisories().stream()
            .filter(advisory -> advisory.names(part))
            .map(advisory -> advisory.names().get(0))
            .sorted()
            .collect(Collectors.joining(", "));
    String open =
        LIST.findings(List.of(part)).stream()
            .map(PatchedTest::open)
            .collect(Collectors.joining("; "));
    return "| `%s` | %s | %s | %s |\n"
        .formatted(part.name(), part.version(), known, open.isEmpty() ? "none" : open);
  }

  private static String open(Finding finding) {
    return "%s, mended in %s, %s until %s"
        .formatted(
            finding.advisory().names().get(0),
            finding.advisory().mendedIn(finding.part()).orElse("no version named"),
            finding.state() == Finding.State.EXCEPTED ? "excepted" : "to be done",
            finding.until());
  }
}
