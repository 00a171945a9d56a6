package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.Town;
import osarai.running.Packaged;

/** An operator sees from the log of a command what it did, and why it could not. */
@Tag("running")
class CommandsTest {

  @Test
  void oneThatFailsSaysWhy() throws IOException {
    Town town = Packaged.running();
    Path absent = Path.of("there-is-no-such-roster.yaml");
    assertThatThrownBy(() -> town.application().roster(absent)).hasMessageContaining("roster");
    assertThat(log(town, "roster")).contains("ERROR", absent.toString());
  }

  @Test
  void oneThatSucceedsRunsNothingElse() throws IOException {
    Town town = Packaged.running();
    town.application().migrate();
    assertThat(log(town, "migrate")).contains("Flyway").doesNotContain("ERROR", "Access denied");
  }

  private static String log(Town town, String command) throws IOException {
    return Files.readString(town.place().folder().resolve("log/" + command + ".log"));
  }
}
