package osarai.hr.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.web.ApiRefused;

/** What may stand in the header Idempotency-Key. */
class OnboardingKeyTest {
  /** A row of twelve digits with the right last one stands in each by chance. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a1b2c3d4e5f6a7b8c9d0123456789018",
        "123456789018abcdefabcdefabcdefab",
        "0190a1b2-0000-7000-8000-123456789018",
        "batch-123456789018",
        "1234567890180"
      })
  void keysOfMachinesAreTaken(String key) {
    assertThat(OnboardingApi.needed(key)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456789018", "1234-5678-9018", "1234--5678-9018", "_1234_5678_9018"})
  void whatIsNothingButANumberIsRefused(String key) {
    assertThatThrownBy(() -> OnboardingApi.needed(key)).isInstanceOf(ApiRefused.class);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "two words"})
  void oneIsNeeded(@Nullable String key) {
    assertThatThrownBy(() -> OnboardingApi.needed(key)).isInstanceOf(ApiRefused.class);
  }
}
