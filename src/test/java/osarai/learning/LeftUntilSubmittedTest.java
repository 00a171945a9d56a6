package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Shelf;
import osarai.running.NewPeople;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/** What becomes of an answer without a session when its attempt is submitted elsewhere. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class LeftUntilSubmittedTest {
  @Inject NewPeople people;
  @Inject Shelf shelf;
  @Inject SettableClock clock;

  private AskedQuestion left;

  @BeforeEach
  void opensAQuestion() {
    left = AskedQuestion.of(people, shelf);
  }

  @Test
  void aSubmissionFirstAppliesWhatItsPersonLeft() {
    left.pupil.answerAll(left.attempt, asked -> true);
    left.pupil.answer(left.attempt, left.question, Pupil.wrong(left.question));
    assertThat(
            left.send(Visitor.anonymous(people.base()), left.token, Pupil.right(left.question))
                .status())
        .isEqualTo(303);
    left.pupil.submit(left.attempt);
    assertThat(left.unconfirmed()).isZero();
    assertThat(
            Rows.one(
                "SELECT chosen FROM answer WHERE attempt_id = ? AND question = ?",
                left.id(),
                left.question.id()))
        .isEqualTo(String.join(",", Pupil.right(left.question)));
  }

  @Test
  void whatCannotBeAppliedIsShownBeforeItIsGradedWithoutIt() {
    left.pupil.answerAll(left.attempt, asked -> true);
    left.pupil.answer(left.attempt, left.question, Pupil.wrong(left.question));
    try (SettableClock.Moved behind = clock.forward(Duration.ofMinutes(-5))) {
      assertThat(
              left.send(Visitor.anonymous(people.base()), left.token, Pupil.right(left.question))
                  .status())
          .isEqualTo(303);
    }
    Reply held = left.pupil.visitor.post(left.attempt + "/submission", Map.of());
    assertThat(held.location().orElseThrow()).hasPath(left.attempt + "/review");
    assertThat(Rows.count("attempt", "id = ? AND open = TRUE", left.id())).isOne();
    Reply review = left.pupil.visitor.following(held);
    assertThat(review.body()).contains("1問目には", "もう使えません");
    assertThat(review.field("seen")).hasValue(left.question.id());
    Reply graded =
        left.pupil.visitor.post(left.attempt + "/submission", Map.of("seen", left.question.id()));
    assertThat(graded.location().orElseThrow()).hasPath(left.attempt + "/result");
    assertThat(left.unconfirmed()).isZero();
    assertThat(left.chosenFor(left.question))
        .isEqualTo(String.join(",", Pupil.wrong(left.question)));
  }

  @Test
  void theReviewTellsOfAnAnswerThatWaitsAndWillCount() {
    left.pupil.answerAll(left.attempt, asked -> true);
    left.send(Visitor.anonymous(people.base()), left.token, Pupil.wrong(left.question));
    assertThat(left.pupil.visitor.get(left.attempt + "/review").body())
        .contains("1問目には", "提出すると、その回答で採点します");
    left.pupil.submit(left.attempt);
    assertThat(left.unconfirmed()).isZero();
    assertThat(left.chosenFor(left.question))
        .isEqualTo(String.join(",", Pupil.wrong(left.question)));
  }

  /** Where it is the only answer of its left.question, nothing is missing. */
  @Test
  void anAnswerThatWaitsAndWillCountIsAnAnswerInTheReview() {
    left.pupil.answerAll(left.attempt, asked -> true);
    Rows.execute(
        "DELETE FROM answer WHERE attempt_id = '%s' AND question = '%s'"
            .formatted(left.id(), left.question.id()));
    assertThat(left.pupil.visitor.get(left.attempt + "/review").body())
        .doesNotContain("提出して採点する</button>");
    left.send(Visitor.anonymous(people.base()), left.token, Pupil.right(left.question));
    assertThat(left.pupil.visitor.get(left.attempt + "/review").body())
        .contains("提出して採点する</button>");
    left.pupil.submit(left.attempt);
    assertThat(left.chosenFor(left.question))
        .isEqualTo(String.join(",", Pupil.right(left.question)));
  }

  @Test
  void whatComesAfterTheSubmissionIsShownWithTheResult() {
    left.pupil.answerAll(left.attempt, asked -> true);
    left.pupil.submit(left.attempt);
    left.send(Visitor.anonymous(people.base()), left.token, Pupil.wrong(left.question));
    assertThat(left.clerk.visitor().get(left.attempt + "/result").body())
        .contains("1問目には", "提出のあとに届いた回答");
    assertThat(left.chosenFor(left.question))
        .isEqualTo(String.join(",", Pupil.right(left.question)));
  }
}
