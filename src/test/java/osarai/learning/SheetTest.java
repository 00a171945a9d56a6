package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.content.Choice;
import osarai.content.Course;
import osarai.content.SmallCourse;
import osarai.storage.Filled;

class SheetTest {
  private static final Course COURSE = SmallCourse.of("all-staff", "a/one");
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

  private final Attempt attempt =
      new Attempt(
          new UUID(0, 1),
          new UUID(0, 2),
          2,
          COURSE,
          7L,
          List.of(new Drawn("q-3", List.of(2, 1, 3)), new Drawn("q-1", List.of(1, 2, 3))),
          NOW);

  @Test
  void asksTheQuestionsAsDrawnWithTheirChoicesInTheDrawnOrder() {
    Sheet sheet = sheet(Map.of());
    assertThat(sheet.all())
        .extracting(asked -> asked.question().id())
        .containsExactly("q-3", "q-1");
    assertThat(sheet.all()).extracting(Sheet.AskedQuestion::number).containsExactly(1, 2);
    assertThat(sheet.asked(1).choices()).extracting(Choice::number).containsExactly(2, 1, 3);
  }

  @ParameterizedTest
  @CsvSource({"-5, 1", "0, 1", "1, 1", "2, 2", "3, 2", "99, 2"})
  void aPlaceThatIsNotThereIsTheNearest(int place, int number) {
    assertThat(sheet(Map.of()).asked(place).number()).isEqualTo(number);
  }

  @Test
  void goesOnAtTheFirstQuestionWithoutAnAnswer() {
    assertThat(sheet(Map.of()).nextPlace()).isEqualTo(1);
    assertThat(sheet(Map.of("q-3", 1)).nextPlace()).isEqualTo(2);
    assertThat(sheet(Map.of("q-1", 1)).nextPlace()).isEqualTo(1);
    assertThat(sheet(Map.of("q-3", 1, "q-1", 2)).nextPlace()).isEqualTo(1);
    assertThat(sheet(Map.of("q-3", 1)).unanswered()).isEqualTo(1);
  }

  @Test
  void aQuestionIsRightWhenTheRightChoiceOfTheFileIsMarked() {
    Sheet sheet = sheet(Map.of("q-3", 1, "q-1", 2));
    assertThat(sheet.asked(1).right()).isTrue();
    assertThat(sheet.asked(2).right()).isFalse();
    assertThat(sheet.asked(1).savedAt()).isEqualTo(NOW);
    assertThat(sheet(Map.of()).asked(1).savedAt()).isNull();
    assertThat(sheet(Map.of()).asked(1).right()).isFalse();
  }

  @Test
  void isGradedAgainstThePassMarkOfTheAttempt() {
    assertThat(sheet(Map.of("q-3", 1, "q-1", 1)).grading().passed()).isTrue();
    Grading half = sheet(Map.of("q-3", 1)).grading();
    assertThat(half.passed()).isFalse();
    assertThat(half.correct()).isEqualTo(1);
    assertThat(half.asked()).isEqualTo(2);
  }

  @Test
  void namesTheClausesThatAQuestionAsksAbout() {
    Sheet sheet = sheet(Map.of());
    assertThat(sheet.clausesOf(sheet.asked(1).question()))
        .extracting(clause -> clause.key())
        .containsExactly(SmallCourse.CLAUSE);
  }

  @Test
  void anAttemptIsSubmittedOnceAndKeepsWhatWasMissed() {
    assertThat(attempt.isOpen()).isTrue();
    assertThat(attempt.missed()).isEmpty();
    Grading failed = sheet(Map.of("q-3", 1, "q-1", 2)).grading();
    attempt.submit(failed, NOW.plusSeconds(60));
    assertThat(attempt.isOpen()).isFalse();
    assertThat(failed.passed()).isFalse();
    assertThat(attempt.missed()).containsExactly(SmallCourse.CLAUSE);
    assertThatThrownBy(() -> attempt.submit(sheet(Map.of()).grading(), NOW))
        .isInstanceOf(Attempt.AttemptAlreadySubmitted.class);
    assertThat(attempt.submittedAt()).isEqualTo(NOW.plusSeconds(60));
  }

  @Test
  void aPassLeavesNothingMissed() {
    Grading passed = sheet(Map.of("q-3", 1, "q-1", 1)).grading();
    attempt.submit(passed, NOW);
    assertThat(passed.passed()).isTrue();
    assertThat(attempt.missed()).isEmpty();
  }

  private Sheet sheet(Map<String, Integer> chosen) {
    Map<String, Answer> answers = new HashMap<>();
    chosen.forEach((question, choice) -> answers.put(question, answer(question, choice)));
    return Sheet.of(attempt, COURSE, answers);
  }

  private static Answer answer(String question, int choice) {
    Answer answer = new Answer();
    Filled.set(answer, "chosen", String.valueOf(choice));
    Filled.set(answer, "savedAt", NOW);
    return answer;
  }
}
