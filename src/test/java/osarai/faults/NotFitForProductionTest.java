package osarai.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.demo.Application;
import osarai.running.Packaged;

/** What is not fit for production does not start, and its log says why in one sentence. */
@Tag("running")
class NotFitForProductionTest {

  @Test
  void thePeopleOfTheDemoAreRefused() throws IOException {
    assertThat(refusal(Map.of())).contains("holds the invented people of the demo");
  }

  @Test
  void aWeakSecretIsRefusedByItsName() throws IOException {
    assertThat(refusal(Map.of("OSARAI_SECRET", "short"))).contains("must be random, 32 characters");
    assertThat(refusal(Map.of("OSARAI_ACCOUNTS_SECRET", "change-me-change-me-change-me-change-me")))
        .contains("OSARAI_ACCOUNTS_SECRET");
  }

  @Test
  void rolesWithoutASecondFactorAreRefused() throws IOException {
    assertThat(refusal(Map.of("OSARAI_SECURITY_SECOND_FACTOR", "off")))
        .contains("osarai.security.second-factor is off");
  }

  private static String refusal(Map<String, String> settings) throws IOException {
    Application node = Packaged.inProduction(settings);
    try {
      assertThatThrownBy(node::start).isInstanceOf(RuntimeException.class);
      assertThat(node.isAlive()).isFalse();
      return Files.readString(node.log());
    } finally {
      node.stop();
    }
  }
}
