package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.trainings.Conditions.Missing.AGREEMENT;
import static osarai.trainings.Conditions.Missing.EXPLANATION;
import static osarai.trainings.Conditions.Missing.PASS;
import static osarai.trainings.Conditions.Missing.PRESENCE;
import static osarai.trainings.Conditions.Missing.QUIZ;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import osarai.content.Course;
import osarai.content.SmallCourse;
import osarai.people.EmploymentType;

/** The course's pass mark is 80 percent. */
class ConditionsTest {
  private static final Course PLAIN = SmallCourse.of("all-staff", "a/one");
  private static final Course AGREED = SmallCourse.agreed("fiscal-year", "a/one");
  private static final TrainingEntered.Explanation TOLD =
      new TrainingEntered.Explanation("鈴木 健一", LocalDate.of(2026, 4, 1), "教材");

  @ParameterizedTest
  @CsvSource({
    "8, 10, true",
    "7, 10, false",
    "4, 5, true",
    "3, 5, false",
    "16, 20, true",
    "15, 20, false",
    "6, 7, true",
    "5, 7, false",
    "0, 10, false",
    "0, 0, true"
  })
  void passesAtTheMarkAndNeverByRounding(int correct, int questions, boolean passed) {
    assertThat(missing(PLAIN, questions, EmploymentType.REGULAR, entry(correct, null, null)))
        .isEqualTo(passed ? List.of() : List.of(PASS));
  }

  @Test
  void whoWasNotThereIsMissedForThatAlone() {
    Attendance.Entry absent = new Attendance.Entry(new UUID(0, 1), false, 10, "1", TOLD);
    assertThat(missing(AGREED, 10, EmploymentType.REGULAR, absent)).containsExactly(PRESENCE);
  }

  @Test
  void withoutAResultTheQuizIsMissing() {
    assertThat(missing(PLAIN, 10, EmploymentType.REGULAR, entry(null, null, null)))
        .containsExactly(QUIZ);
  }

  @Test
  void aCourseWithA同意書NeedsItsNumber() {
    assertThat(missing(AGREED, 10, EmploymentType.REGULAR, entry(10, null, null)))
        .containsExactly(AGREEMENT);
    assertThat(missing(AGREED, 10, EmploymentType.REGULAR, entry(10, "第12号", null))).isEmpty();
    assertThat(missing(PLAIN, 10, EmploymentType.FISCAL_YEAR_PART_TIME, entry(10, null, null)))
        .isEmpty();
  }

  @Test
  void aFiscalYearAppointeeAlsoNeedsTheRecordOfTheExplanation() {
    for (EmploymentType type :
        List.of(EmploymentType.FISCAL_YEAR_PART_TIME, EmploymentType.FISCAL_YEAR_FULL_TIME)) {
      assertThat(missing(AGREED, 10, type, entry(10, "第12号", null))).containsExactly(EXPLANATION);
      assertThat(missing(AGREED, 10, type, entry(10, "第12号", TOLD))).isEmpty();
    }
  }

  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    assertThat(missing(AGREED, 10, EmploymentType.FISCAL_YEAR_PART_TIME, entry(7, null, null)))
        .containsExactly(PASS, AGREEMENT, EXPLANATION);
  }

  @ParameterizedTest
  @EnumSource(EmploymentType.class)
  void anExplanationBelongsToA同意書OfAFiscalYearAppointee(EmploymentType type) {
    assertThat(Conditions.isExplained(AGREED, type)).isEqualTo(type.isFiscalYear());
    assertThat(Conditions.isExplained(PLAIN, type)).isFalse();
  }

  private static List<Conditions.Missing> missing(
      Course course, int questions, EmploymentType type, Attendance.Entry entry) {
    return Conditions.missing(course, questions, type, entry);
  }

  private static Attendance.Entry entry(
      @Nullable Integer correct,
      @Nullable String agreement,
      TrainingEntered.@Nullable Explanation told) {
    return new Attendance.Entry(new UUID(0, 1), true, correct, agreement, told);
  }
}
