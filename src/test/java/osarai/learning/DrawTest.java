package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import osarai.content.Question;
import osarai.content.QuestionType;
import osarai.content.Quiz;
import osarai.files.Sha256;
import osarai.policy.ClauseKey;

class DrawTest {
  private static final Set<String> NONE_SEEN = Set.of();
  private static final Set<ClauseKey> NONE_MISSED = Set.of();

  /** What each algorithm that ever drew has drawn; a line is added, none is changed. */
  private static final Map<String, String> BY_NAME =
      Map.of("draw-1", "fa6c32c6ae8e2a7d97ceac4028a7292c2f53965449f060421bca7efc602b6be6");

  @Test
  void theSameSeedDrawsTheSame() {
    Quiz quiz = Pool.of(4, 6);
    assertThat(Draw.of(quiz, 8, 42, NONE_SEEN, NONE_MISSED))
        .isEqualTo(Draw.of(quiz, 8, 42, NONE_SEEN, NONE_MISSED))
        .isNotEqualTo(Draw.of(quiz, 8, 43, NONE_SEEN, NONE_MISSED));
  }

  /** Records keep the seed; a change of the algorithm must have another name. */
  @Test
  void theDrawOfOneSeedStaysAsItWas() {
    assertThat(Drawn.write(Draw.of(Pool.of(2, 3), 3, 1, NONE_SEEN, NONE_MISSED)))
        .isEqualTo("q-1-1 1 3 2\nq-1-3 3 1 2\nq-2-2 1 3 2");
  }

  /** Of all steps: what was seen and missed, the groups, the order of questions and choices. */
  @Test
  void whoeverChangesAStepGivesTheAlgorithmAnotherName() {
    List<ClauseKey> keys = List.of(new ClauseKey("a"));
    Quiz other =
        Pool.of(
            Pool.question("tf", QuestionType.TRUE_FALSE, keys, 2, 1),
            Pool.question("multiple", QuestionType.MULTIPLE, keys, 5, 1, 4));
    StringBuilder draws = new StringBuilder();
    for (long seed = 0; seed < 300; seed++) {
      Quiz quiz = Pool.of(3, 5);
      Set<String> seen = Set.of("q-1-1", "q-2-" + (1 + seed % 5), "q-3-3");
      Set<ClauseKey> missed = Set.of(new ClauseKey("clause-" + (1 + seed % 3)));
      draws.append(Drawn.write(Draw.of(quiz, 3 + (int) (seed % 9), seed, seen, missed)));
      draws.append(Drawn.write(Draw.of(other, 2, seed, NONE_SEEN, NONE_MISSED)));
    }
    String digest = Sha256.of(draws.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(BY_NAME)
        .as("%s draws %s", Draw.ALGORITHM, digest)
        .containsEntry(Draw.ALGORITHM, digest);
  }

  @Test
  void whatWasMissedComesFirstAndOfThatWhatWasNotSeen() {
    Quiz quiz = Pool.of(3, 4);
    ClauseKey missed = new ClauseKey("clause-2");
    Set<String> seen = Set.of("q-1-1", "q-1-2", "q-2-1", "q-2-2", "q-3-1", "q-3-2");
    for (long seed = 0; seed < 200; seed++) {
      Set<String> drawn = ids(Draw.of(quiz, 4, seed, seen, Set.of(missed)));
      assertThat(drawn).as("seed " + seed).contains("q-2-3", "q-2-4");
      assertThat(drawn).doesNotContainAnyElementsOf(Set.of("q-1-1", "q-1-2", "q-3-1", "q-3-2"));
    }
  }

  @Test
  void whatWasNotSeenComesBeforeWhatWasSeen() {
    Quiz quiz = Pool.of(2, 5);
    Set<String> seen = Set.of("q-1-1", "q-1-2", "q-2-1", "q-2-2");
    for (long seed = 0; seed < 200; seed++) {
      assertThat(ids(Draw.of(quiz, 6, seed, seen, NONE_MISSED)))
          .as("seed " + seed)
          .doesNotContainAnyElementsOf(seen);
    }
  }

  @Test
  void theChoicesOfTrueFalseQuestionsKeepTheirOrder() {
    List<ClauseKey> keys = List.of(new ClauseKey("a"));
    Quiz quiz = Pool.of(Pool.question("tf", QuestionType.TRUE_FALSE, keys, 2, 1));
    for (long seed = 0; seed < 50; seed++) {
      assertThat(Draw.of(quiz, 1, seed, NONE_SEEN, NONE_MISSED))
          .containsExactly(new Drawn("tf", List.of(1, 2)));
    }
  }

  @Test
  void everyDrawHasEachGroupNoQuestionTwiceAndEveryChoiceOnce() {
    Random random = new Random(20261201);
    for (int round = 0; round < 500; round++) {
      int groups = 1 + random.nextInt(6);
      int each = 1 + random.nextInt(5);
      Quiz quiz = Pool.of(groups, each);
      int count = groups + random.nextInt(groups * each - groups + 1);
      Set<String> seen = new HashSet<>();
      quiz.questions().stream().filter(q -> random.nextBoolean()).forEach(q -> seen.add(q.id()));
      Set<ClauseKey> missed = Set.of(new ClauseKey("clause-" + (1 + random.nextInt(groups))));
      List<Drawn> drawn = Draw.of(quiz, count, random.nextLong(), seen, missed);
      String which = "round " + round;
      assertThat(ids(drawn)).as(which).hasSize(count).hasSameSizeAs(drawn);
      assertThat(groupsOf(quiz, drawn)).as(which).hasSize(groups);
      for (Drawn one : drawn) {
        assertThat(one.choices()).as(which).containsExactlyInAnyOrder(1, 2, 3);
      }
    }
  }

  @Test
  void aPoolSmallerThanTheDrawGivesAllItHas() {
    assertThat(Draw.of(Pool.of(1, 2), 5, 1, NONE_SEEN, NONE_MISSED)).hasSize(2);
  }

  private static Set<String> ids(List<Drawn> drawn) {
    return drawn.stream().map(Drawn::question).collect(Collectors.toSet());
  }

  private static Set<String> groupsOf(Quiz quiz, List<Drawn> drawn) {
    return drawn.stream()
        .map(one -> quiz.question(one.question()).orElseThrow())
        .map((Question question) -> quiz.groupOf(question).orElseThrow().id())
        .collect(Collectors.toSet());
  }
}
