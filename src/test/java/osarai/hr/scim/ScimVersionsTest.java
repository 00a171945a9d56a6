package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions as entity tags, as clients send them back. */
class ScimVersionsTest {
  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "*", " * "})
  void anyVersionWillDoWhereNoneIsNamed(@Nullable String ifMatch) {
    assertThat(ScimVersions.allowed(ifMatch)).isEmpty();
  }

  @Test
  void theVersionsNamedAreAllowed() {
    assertThat(ScimVersions.allowed("\"12\", \"34\"")).isEqualTo(List.of(12L, 34L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12",
        "W/\"12\"",
        "\"\"",
        "\"-1\"",
        "\"x\"",
        "\"1234567890123456789012\"",
        "\"１\""
      })
  void whatWasNeverOursIsAVersionThatNothingHas(String ifMatch) {
    assertThat(ScimVersions.allowed(ifMatch)).containsExactly(-1L);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"12\"', true",
    "'W/\"12\"', true",
    "'\"1\", \"12\"', true",
    "*, true",
    "'\"1\"', false",
    "12, false",
    ", false",
  })
  void whatAClientHasNeedNotBeSentAgain(@Nullable String ifNoneMatch, boolean known) {
    assertThat(ScimVersions.isKnown(ifNoneMatch, "\"12\"")).isEqualTo(known);
    assertThat(ScimVersions.isKnown(ifNoneMatch, null)).isFalse();
  }

  @Test
  void aTagIsStrong() {
    assertThat(ScimVersions.tag(12).toString()).isEqualTo("\"12\"");
  }
}
