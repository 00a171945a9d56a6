package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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

  @Test
  void oneThatIsNotThereIsToldWhichAre() throws IOException {
    Town town = Packaged.running();
    assertThat(town.application().command("restor", Map.of())).isEqualTo(2);
    assertThat(log(town, "restor"))
        .contains(
            "there are: backup DIR, confirm-accounts, migrate, rebuild, restore-check FILE, roster"
                + " FILE");
  }

  private static String log(Town town, String command) throws IOException {
    return Files.readString(town.place().folder().resolve("log/" + command + ".log"));
  }
}
