package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.content.Quiz;
import osarai.policy.ClauseKey;
import osarai.storage.Filled;

/** What the draw knows of earlier attempts, whichever enrolment they were made in. */
class EarlierAttemptsTest {
  private static final UUID FIRST = new UUID(1, 1);
  private static final UUID AGAIN = new UUID(1, 2);

  @Test
  void beforeTheFirstThereIsNothing() {
    assertThat(Attempts.Earlier.of(FIRST, List.of()))
        .isEqualTo(new Attempts.Earlier(0, Set.of(), Set.of()));
  }

  /** A second taking once began as if nothing had been asked. */
  @Test
  void aSecondTakingKnowsWhatTheFirstAskedAndIsNumberedAnew() {
    Attempts.Earlier earlier =
        Attempts.Earlier.of(
            AGAIN,
            List.of(
                attempt(FIRST, "clause-1", "q-1-1", "q-2-1"),
                attempt(FIRST, "clause-2", "q-1-2", "q-2-1")));
    assertThat(earlier.count()).isZero();
    assertThat(earlier.seen()).containsExactlyInAnyOrder("q-1-1", "q-1-2", "q-2-1");
    assertThat(earlier.missed()).containsExactly(new ClauseKey("clause-2"));
  }

  @Test
  void attemptsOfTheEnrolmentAreCountedAndThoseOfAnotherOnlySeen() {
    Attempts.Earlier earlier =
        Attempts.Earlier.of(
            AGAIN,
            List.of(
                attempt(FIRST, "clause-1", "q-1-1"),
                attempt(AGAIN, "", "q-1-2"),
                attempt(FIRST, null, "q-1-3")));
    assertThat(earlier.count()).isOne();
    assertThat(earlier.seen()).containsExactlyInAnyOrder("q-1-1", "q-1-2", "q-1-3");
    assertThat(earlier.missed()).as("one that is open has missed nothing yet").isEmpty();
  }

  @Test
  void asLongAsThePoolHasOthersNoQuestionIsAskedTwice() {
    Quiz quiz = Pool.of(2, 4);
    List<Drawn> before = Draw.of(quiz, 4, 7, Set.of(), Set.of());
    Attempt passed = attempt(FIRST, "", questions(before).toArray(String[]::new));
    Attempts.Earlier earlier = Attempts.Earlier.of(AGAIN, List.of(passed));
    for (long seed = 0; seed < 50; seed++) {
      assertThat(questions(Draw.of(quiz, 4, seed, earlier.seen(), earlier.missed())))
          .doesNotContainAnyElementsOf(questions(before));
    }
  }

  private static List<String> questions(List<Drawn> drawn) {
    return drawn.stream().map(Drawn::question).toList();
  }

  /**
   * An attempt.
   *
   * @param missed null while it is open
   */
  private static Attempt attempt(UUID enrolment, @Nullable String missed, String... asked) {
    Attempt attempt = new Attempt();
    Filled.set(attempt, "enrolmentId", enrolment);
    Filled.set(
        attempt,
        "drawn",
        Drawn.write(Stream.of(asked).map(id -> new Drawn(id, List.of(1, 2, 3))).toList()));
    if (missed != null) {
      Filled.set(attempt, "missed", missed);
      Filled.set(attempt, "submittedAt", Instant.parse("2026-06-01T00:00:00Z"));
    }
    return attempt;
  }
}
