package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.calendar.FiscalYear;
import osarai.content.Course;
import osarai.content.SmallCourse;
import osarai.content.SmallShelf;
import osarai.people.EmploymentType;
import osarai.trainings.TrainingMode;

/** The course is called otherwise since it was taken. */
class CourseTitlesTest {
  private static final Course TODAY = SmallCourse.of("all-staff");
  private static final Course THEN = SmallCourse.called("昔の名の講座", "d".repeat(64), TODAY);

  private final CourseTitles titles = new CourseTitles(SmallShelf.of(TODAY).after(THEN));

  @Test
  void aCompletionKeepsTheTitleOfTheVersionThatWasTaken() {
    assertThat(titles.of(completion(null, THEN.sha256()))).isEqualTo("昔の名の講座");
    assertThat(titles.of(completion("昔の名の講座", THEN.sha256()))).isEqualTo("昔の名の講座");
    assertThat(titles.of(completion(null, TODAY.sha256()))).isEqualTo("講座「all-staff」");
  }

  @Test
  void whatWasTakenElsewhereIsCalledAsItWasEntered() {
    assertThat(titles.of(completion("CYDER", null))).isEqualTo("CYDER");
    assertThat(titles.of(completion(null, null))).isEqualTo("all-staff");
  }

  private static CompletionView completion(@Nullable String title, @Nullable String version) {
    Instant at = Instant.parse("2026-06-01T01:00:00Z");
    return new CompletionView(
        new UUID(5, 1),
        new UUID(0, 1),
        "all-staff",
        title,
        new FiscalYear(2026),
        "田中 花子",
        "1001",
        "市民課",
        EmploymentType.REGULAR,
        version,
        null,
        null,
        TrainingMode.EXTERNAL,
        null,
        null,
        null,
        null,
        at,
        at,
        null);
  }
}
