package osarai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that stayed from an earlier start of the demo. */
class MadeWithTest {
  private static final MadeWith NOW = new MadeWith(8180, "now");

  @TempDir Path data;

  @Test
  void noDataAndTheSameSettingsStart() throws IOException {
    assertThatCode(() -> NOW.requireSame(data)).doesNotThrowAnyException();
    assertThat(MadeWith.isKnown(data)).isFalse();
    NOW.keep(data);
    assertThat(MadeWith.isKnown(data)).isTrue();
    assertThatCode(() -> NOW.requireSame(data)).doesNotThrowAnyException();
  }

  /** Each account is linked under Keycloak's address. */
  @Test
  void anotherPortOfKeycloakIsRefusedWithTheOneToUse() throws IOException {
    NOW.keep(data);
    assertThatThrownBy(() -> new MadeWith(18180, "now").requireSame(data))
        .isInstanceOf(CannotStart.class)
        .hasMessageContainingAll("8180 にして作った", "-Dkeycloak.port=8180", "-Dfresh");
  }

  @Test
  void dataOfAnEarlierVersionAreRefused() throws IOException {
    new MadeWith(8180, "before").keep(data);
    assertThatThrownBy(() -> NOW.requireSame(data)).hasMessageContainingAll("前の版", "-Dfresh");
    Files.writeString(data.resolve("accounts-confirmed"), "");
    assertThatThrownBy(() -> NOW.requireSame(data)).hasMessageContaining("前の版");
  }
}
