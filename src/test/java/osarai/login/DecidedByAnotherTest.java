package osarai.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.login.DecidedByAnother.Deciding;

class DecidedByAnotherTest {
  private record Asked(boolean isWaiting, UUID requestedBy, Set<UUID> about)
      implements DecidedByAnother {}

  /** 1 asked, and it is about 2. */
  @ParameterizedTest
  @CsvSource({
    "true, 1, NOT_BY_THE_SAME",
    "true, 2, NOT_BY_THE_SAME",
    "true, 3, DONE",
    "false, 1, DECIDED_BEFORE",
    "false, 3, DECIDED_BEFORE",
  })
  void neitherWhoAskedNorWhomItIsAboutDecidesAndNobodyTwice(
      boolean waiting, long reader, Deciding came) {
    Asked asked = new Asked(waiting, new UUID(0, 1), Set.of(new UUID(0, 2)));
    assertThat(DecidedByAnother.deciding(Optional.of(asked), new UUID(0, reader))).isEqualTo(came);
    assertThat(asked.mayBeDecidedBy(new UUID(0, reader))).isEqualTo(came == Deciding.DONE);
  }

  @Test
  void whatIsNotThereIsDecidedByNobody() {
    assertThat(DecidedByAnother.deciding(Optional.empty(), new UUID(0, 3)))
        .isEqualTo(Deciding.ABSENT);
  }

  @ParameterizedTest
  @CsvSource({"approve, APPROVE, true", "refuse, REFUSE, false", "decline, REFUSE, false"})
  void formsSayItInOneWayAndThoseOfBeforeAreUnderstood(
      String word, Decision decision, boolean approval) {
    assertThat(Decision.of(word)).contains(decision);
    assertThat(decision.isApproval()).isEqualTo(approval);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"Approve", "yes", "approve "})
  void anythingElseDecidesNothing(String word) {
    assertThat(Decision.of(word)).isEmpty();
  }
}
