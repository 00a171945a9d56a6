package osarai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code ./mvnw -Pdemo -Ddev} starts. */
class FromSourcesTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  @Test
  void theProjectsOwnMavenRunsQuarkusDev() {
    assertThat(FromSources.command(PROJECT, "false"))
        .startsWith(PROJECT.resolve("mvnw").toString())
        .contains("quarkus:dev");
  }

  @Test
  void nobodyIsLetInToDebugUnlessItIsAskedForAndThenOnlyFromHere() {
    assertThat(FromSources.command(PROJECT, "false")).contains("-Ddebug=false");
    assertThat(FromSources.command(PROJECT, "5005"))
        .contains("-Ddebug=5005", "-DdebugHost=127.0.0.1");
  }

  @Test
  void nothingIsToldToTheNetwork() {
    assertThat(FromSources.command(PROJECT, "false")).contains("-Dquarkus.analytics.disabled=true");
  }

  @Test
  void whatItCompilesUncheckedLiesBesideWhatWasChecked() throws IOException {
    String pom = Files.readString(PROJECT.resolve("pom.xml"));
    assertThat(FromSources.command(PROJECT, "false")).contains("-Pfrom-sources");
    assertThat(pom)
        .contains("<id>from-sources</id>")
        .contains("<directory>target/from-sources</directory>");
  }

  /** The class is named by its name only, since it loads what is left out. */
  @Test
  void nothingLooksForTheDebuggerThatIsLeftOut() throws ClassNotFoundException {
    String left = FromSources.environment(PROJECT).get("QUARKUS_ARC_EXCLUDE_TYPES");
    assertThat(Class.forName(left, false, getClass().getClassLoader())).isNotNull();
  }

  @Test
  void lessonsAreReadWhereTheyAreWritten() {
    assertThat(FromSources.environment(PROJECT))
        .containsEntry("OSARAI_CONTENT_DIRECTORY", PROJECT.toString());
  }
}
