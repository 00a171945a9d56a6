package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.content.Course;
import osarai.content.SmallCourse;

/** One lesson at most is the next: the first that is not read. */
class NextLessonTest {
  private static final Course COURSE = SmallCourse.of("all-staff", "a/one", "a/two", "a/three");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, a/one",
        "a/one, a/two",
        "a/two, a/one",
        "a/two a/three, a/one",
        "a/one a/two, a/three",
        "a/one a/two a/three, -"
      })
  void isTheFirstNotRead(@Nullable String read, @Nullable String next) {
    Progress progress =
        new Progress(COURSE, new UUID(0, 1), StepsDone.lessons(read), null, null, 0, false, null);
    assertThat(COURSE.lessons())
        .allSatisfy(
            lesson ->
                assertThat(progress.isNext(lesson))
                    .as(lesson.id())
                    .isEqualTo(lesson.id().equals(next)));
  }
}
