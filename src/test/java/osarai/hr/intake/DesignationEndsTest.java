package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.WrittenDesignations.stretches;
import static osarai.hr.intake.WrittenNotices.CITIZENS;
import static osarai.hr.intake.WrittenNotices.REVENUE;
import static osarai.hr.intake.WrittenNotices.TAXES;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.EmploymentType;

/** By what a designation ends that nobody ends: moves, ends of an office, a department's end. */
class DesignationEndsTest {
  /** 市民課 has ended in September; another goes on with what it did. */
  private static final Successions SUCCEEDED = WrittenNotices.succeeded("2026-09-30");

  private final WrittenNotices written = new WrittenNotices();
  private final WrittenDesignations designations = new WrittenDesignations(written);

  /** Moved away on 1 July; what was last said of the designation was said for a day. */
  @ParameterizedTest
  @CsvSource({
    "2026-05-01, 2026-06-30",
    "2026-06-30, 2026-06-30",
    // it was renewed on the day of the move or later: it goes on elsewhere
    "2026-07-01, -",
    "2026-08-01, -"
  })
  void aMoveEndsItUnlessItIsRenewed(String told, String last) {
    assertThat(
            stretches(
                joins(),
                told("2026-05-01", "2026-05-01", "氏名", null),
                written.moves("2026-07-01", TAXES),
                told(told, "2026-05-01", "氏名", null)))
        .containsExactly("2026-05-01 " + last + " 氏名");
  }

  @Test
  void aMoveAndBackWithoutADayBetweenIsNoLeaving() {
    assertThat(
            stretches(
                joins(),
                told("2026-05-01", "2026-05-01", "氏名", null),
                written.moves("2026-07-01", CITIZENS)))
        .containsExactly("2026-05-01 - 氏名");
  }

  @Test
  void theLastDayOfTheOfficeIsItsLastDay() {
    Notice designated = told("2026-05-01", "2026-05-01", "氏名", null);
    assertThat(stretches(joins(), designated, written.ends("2026-09-30")))
        .containsExactly("2026-05-01 2026-09-30 氏名");
    assertThat(
            stretches(
                joins(),
                designated,
                written.moves("2026-07-01", TAXES),
                told("2026-07-01", "2026-05-01", "氏名", null),
                written.ends("2026-09-30")))
        .as("held in another department's office since July")
        .containsExactly("2026-05-01 2026-09-30 氏名");
  }

  /** 再度の任用 is a new appointment: what was held under the one before is designated anew. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "FISCAL_YEAR_PART_TIME, FISCAL_YEAR_PART_TIME, 2026-05-01, 2026-09-30",
        "FISCAL_YEAR_PART_TIME, FISCAL_YEAR_FULL_TIME, 2026-05-01, 2026-09-30",
        "FISCAL_YEAR_FULL_TIME, FISCAL_YEAR_PART_TIME, 2026-09-30, 2026-09-30",
        // said again for the day of the new appointment or later
        "FISCAL_YEAR_PART_TIME, FISCAL_YEAR_PART_TIME, 2026-10-01, 2027-03-31",
        "FISCAL_YEAR_PART_TIME, REGULAR, 2026-05-01, 2027-03-31",
        "REGULAR, FISCAL_YEAR_PART_TIME, 2026-05-01, 2027-03-31"
      })
  void theEndOfAFiscalYearAppointmentIsTheEndWhereAnotherFollows(
      EmploymentType was, EmploymentType is, String told, String last) {
    assertThat(
            stretches(
                written.serves(was, "2026-04-01", "2026-09-30", CITIZENS),
                told("2026-05-01", "2026-05-01", "氏名", null),
                written.serves(is, "2026-10-01", "2027-03-31", CITIZENS),
                told(told, "2026-05-01", "氏名", null)))
        .containsExactly("2026-05-01 " + last + " 氏名");
  }

  @Test
  void anotherTitleOrALongerTermIsNoEnd() {
    assertThat(
            stretches(
                written.serves(
                    EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2026-09-30", CITIZENS),
                told("2026-05-01", "2026-05-01", "氏名", null),
                written.moves("2026-07-01", CITIZENS),
                written.serves(
                    EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2027-03-31", CITIZENS)))
        .containsExactly("2026-05-01 2027-03-31 氏名");
  }

  @Test
  void aLastDayBeforeTheMoveCounts() {
    assertThat(
            stretches(
                joins(),
                told("2026-05-01", "2026-05-01", "氏名", "2026-05-31"),
                written.moves("2026-07-01", TAXES)))
        .containsExactly("2026-05-01 2026-05-31 氏名");
  }

  @Test
  void aSuccessorOfTheDepartmentIsTheSamePlace() {
    assertThat(
            stretches(
                SUCCEEDED,
                joins(),
                told("2026-05-01", "2026-05-01", "氏名", null),
                written.moves("2026-12-01", TAXES)))
        .containsExactly("2026-05-01 2026-11-30 氏名");
  }

  /** Its department ended in September; it is ended by the code of then or of now. */
  @Test
  void whatIsSaidInTheSuccessorIsSaidOfTheSame() {
    Notice ends = designations.told("2026-12-01", REVENUE, "2026-05-01", "氏名", "2026-11-30", null);
    assertThat(stretches(SUCCEEDED, joins(), told("2026-05-01", "2026-05-01", "氏名", null), ends))
        .containsExactly("2026-05-01 2026-11-30 氏名");
  }

  private Notice joins() {
    return designations.joins();
  }

  private Notice told(String effective, String from, String scope, @Nullable String last) {
    return designations.told(effective, from, scope, last);
  }
}
