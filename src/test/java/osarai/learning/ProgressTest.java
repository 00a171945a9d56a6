package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.content.Course;
import osarai.content.Lesson;
import osarai.content.SmallCourse;

class ProgressTest {
  private static final Course PLAIN = SmallCourse.of("all-staff", "a/one", "a/two");
  private static final Course AGREED = SmallCourse.agreed("fiscal-year", "a/one", "a/two");
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

  @Test
  void nothingIsDoneOfACourseNotBegun() {
    Progress progress = Progress.notBegun(AGREED);
    assertThat(progress.stepsDone()).isZero();
    assertThat(progress.steps()).isEqualTo(4);
    assertThat(progress.finished()).isFalse();
    assertThat(progress.enrolmentId()).isNull();
    assertThat(progress.nextLesson()).map(Lesson::id).contains("a/one");
  }

  @Test
  void theNextLessonIsTheFirstNotReadWhateverTheOrderOfReading() {
    Progress second = of(PLAIN, Set.of("a/two"), false, null);
    assertThat(second.nextLesson()).map(Lesson::id).contains("a/one");
    assertThat(second.lessonsDone()).isFalse();
    assertThat(second.hasRead(PLAIN.lessons().get(1))).isTrue();
    Progress all = of(PLAIN, Set.of("a/one", "a/two"), false, null);
    assertThat(all.nextLesson()).isEmpty();
    assertThat(all.lessonsDone()).isTrue();
  }

  @Test
  void aLessonThatThePinnedCourseDoesNotHaveIsNoStepOfIt() {
    Progress progress = of(PLAIN, Set.of("a/one", "b/old"), false, null);
    assertThat(progress.lessonsRead()).isEqualTo(1);
    assertThat(progress.stepsDone()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, false, 2",
    "false, true, true, 3",
    "true, false, false, 2",
    "true, true, false, 3",
  })
  void isFinishedByThePassAndWhereThereIsA同意書ByThatToo(
      boolean agreement, boolean passed, boolean finished, int done) {
    Progress progress = of(agreement ? AGREED : PLAIN, Set.of("a/one", "a/two"), passed, null);
    assertThat(progress.finished()).isEqualTo(finished);
    assertThat(progress.stepsDone()).isEqualTo(done);
  }

  @Test
  void theAcknowledgementIsTheLastStep() {
    Progress progress = of(AGREED, Set.of("a/one", "a/two"), true, NOW);
    assertThat(progress.finished()).isTrue();
    assertThat(progress.stepsDone()).isEqualTo(progress.steps());
    assertThat(Progress.notBegun(PLAIN).steps()).isEqualTo(3);
  }

  @Test
  void readsWhatTheDatabaseCounts() {
    UUID enrolment = new UUID(0, 1);
    UUID open = new UUID(0, 2);
    UUID appointment = new UUID(0, 3);
    Short first = 0;
    Object[] row = {
      enrolment, "c".repeat(64), "a/one a/two", open, null, 3L, 0L, null, appointment, first
    };
    StepsDone done = StepsDone.of(row);
    assertThat(Progress.of(PLAIN, done))
        .isEqualTo(
            new Progress(PLAIN, enrolment, Set.of("a/one", "a/two"), open, null, 3, false, null));
    assertThat(StepsDone.lessons(null)).isEmpty();
    Object[] passed = {enrolment, "v", null, null, open, 0L, 1L, NOW, appointment, (short) 2};
    assertThat(StepsDone.of(passed))
        .isEqualTo(
            new StepsDone(enrolment, "v", Set.of(), null, open, 0, true, NOW, appointment, 2));
  }

  private static Progress of(Course course, Set<String> read, boolean passed, Instant agreed) {
    return new Progress(course, new UUID(0, 1), read, null, null, 0, passed, agreed);
  }
}
