package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parameters SCIM refuses instead of leaving them aside. */
class ScimRepliesTest {
  @ParameterizedTest
  @ValueSource(strings = {"dryRun", "dry_run", "dry-run", "DRYRUN", "preview", "validateOnly"})
  void whoWouldOnlyLookIsToldThatItWouldBeCarriedOut(String name) {
    assertThatThrownBy(() -> ScimReplies.refuseTrying(Set.of("attributes", name)))
        .isInstanceOf(ScimRefused.class)
        .hasMessageContaining("the parameter " + name + ": ")
        .hasMessageContaining("no preview")
        .hasMessageContaining("excludedAttributes");
  }

  @Test
  void whatTheStandardKnowsAndWhatDirectoriesAddIsTaken() {
    assertThatCode(
            () ->
                ScimReplies.refuseTrying(
                    Set.of(
                        "attributes",
                        "excludedAttributes",
                        "filter",
                        "sortBy",
                        "sortOrder",
                        "startIndex",
                        "count",
                        "aadOptscim062020")))
        .doesNotThrowAnyException();
  }
}
