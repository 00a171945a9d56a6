package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.content.Course;
import osarai.content.SmallCourse;

class CourseStepsTest {
  private static final UUID OWN = new UUID(0, 1);
  private static final UUID ENDED = new UUID(0, 2);

  /** Two versions of one course: a lesson was added. */
  private static final Map<String, Course> VERSIONS =
      Map.of(
          "before", SmallCourse.agreed("all-staff", "a/one", "a/two"),
          "after", SmallCourse.agreed("all-staff", "a/one", "a/two", "a/three"),
          "plain", SmallCourse.of("all-staff", "a/one", "a/two"));

  @ParameterizedTest
  @CsvSource({
    "before, 0, 0, 0, 0, 4, false",
    "before, 2, 0, 0, 2, 4, false",
    "before, 2, 1, 0, 3, 4, false",
    "before, 2, 1, 1, 4, 4, true",
    "after, 2, 0, 0, 2, 5, false",
    "after, 3, 1, 1, 5, 5, true",
    "plain, 2, 0, 0, 2, 3, false",
    "plain, 2, 1, 0, 3, 3, true",
  })
  void stepsAreCountedInTheVersionThatWasBegun(
      String version, long read, long passed, long agreed, int done, int of, boolean finished) {
    assertThat(steps(row(OWN, version, read, passed, agreed)))
        .containsExactly(Map.entry("all-staff", new StepsTaken(done, of, finished)));
  }

  @Test
  void theLastRowOfACourseSpeaksAndNoneOfAnEndedAppointment() {
    Map<String, StepsTaken> steps =
        steps(
            row(OWN, "before", 2, 1, 1), row(OWN, "after", 1, 0, 0), row(ENDED, "before", 2, 1, 1));
    assertThat(steps).containsExactly(Map.entry("all-staff", new StepsTaken(1, 5, false)));
    assertThat(steps(row(ENDED, "before", 2, 1, 1))).isEmpty();
  }

  private static Map<String, StepsTaken> steps(Object[]... rows) {
    return CourseSteps.last(List.of(rows), Set.of(OWN), VERSIONS::get);
  }

  private static Object[] row(
      UUID appointment, String version, long read, long passed, long agreed) {
    return new Object[] {"all-staff", appointment, version, read, passed, agreed};
  }
}
