package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osarai.content.Question;
import osarai.content.Shelf;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.SettableClock;
import osarai.running.SharedServices;

/** F24: the next request comes to a node whose clock is behind that of the one before. */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ClockBehindTest {
  @Inject NewPeople people;
  @Inject Shelf shelf;
  @Inject SettableClock clock;

  @Test
  void theInstantsOfOneAttemptNeverGoBackwards() {
    Pupil pupil =
        new Pupil(people.clerk().visitor(), shelf.course("all-staff").orElseThrow()).read();
    String attempt = pupil.start();
    String id = attempt.substring("/attempts/".length());
    try (SettableClock.Moved behind = clock.forward(Duration.ofMinutes(-5))) {
      pupil.answerAll(attempt, asked -> true);
    }
    pupil.answer(attempt, first(pupil, attempt), Pupil.right(first(pupil, attempt)));
    try (SettableClock.Moved behind = clock.forward(Duration.ofMinutes(-5))) {
      pupil.answer(attempt, first(pupil, attempt), Pupil.right(first(pupil, attempt)));
      pupil.submit(attempt);
    }
    assertThat(
            Rows.count(
                "answer s JOIN attempt a ON a.id = s.attempt_id",
                "a.id = ? AND (s.saved_at < a.started_at OR s.saved_at > a.submitted_at)",
                id))
        .isZero();
    assertThat(Rows.count("attempt", "id = ? AND passed AND submitted_at >= started_at", id))
        .isOne();
    assertThat(
            Rows.count(
                "completion c JOIN attempt a ON a.id = c.attempt_id",
                "a.id = ? AND c.completed_at >= a.submitted_at",
                id))
        .isOne();
  }

  private static Question first(Pupil pupil, String attempt) {
    return pupil.question(pupil.visitor.get(attempt + "?q=1"));
  }
}
