package osarai.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class InventoryTest {

  /** What the application may not delete from never has fewer rows than a note counted. */
  @Test
  void theTablesThatLoseRowsAreThoseTheApplicationMayDeleteFrom() throws IOException {
    String grants =
        Files.readString(Path.of("src/main/resources/db/migration/afterMigrate__grants.sql"));
    assertThat(
            Pattern.compile("^GRANT [A-Z, ]*DELETE[A-Z, ]* ON (\\w+)", Pattern.MULTILINE)
                .matcher(grants)
                .results()
                .map(found -> found.group(1)))
        .containsExactlyInAnyOrderElementsOf(Inventory.LOSES_ROWS);
  }

  @Test
  void aNameOfATableIsOneWord() {
    assertThat(new TableByName("a`b").quoted()).isEqualTo("`a``b`");
  }
}
