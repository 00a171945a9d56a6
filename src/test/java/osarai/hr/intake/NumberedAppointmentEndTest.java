package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.WrittenNotices.content;
import static osarai.hr.intake.WrittenNotices.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.EmploymentType;

/** When appointments under one staff number end; each is written as its days and its type. */
class NumberedAppointmentEndTest {
  private static final EmploymentType PART = EmploymentType.FISCAL_YEAR_PART_TIME;
  private static final EmploymentType FULL = EmploymentType.FISCAL_YEAR_FULL_TIME;
  private static final EmploymentType REGULAR = EmploymentType.REGULAR;
  private final WrittenNotices written = new WrittenNotices();

  @Test
  void theSameEngagementAgainMovesItsLastDayOnly() {
    assertThat(
            appointments(
                engaged("2026-04-01", PART, "2026-04-01", "2027-03-31"),
                engaged("2026-06-01", PART, "2026-04-01", "2026-12-31")))
        .containsExactly("2026-04-01 2026-12-31 FISCAL_YEAR_PART_TIME");
    assertThat(
            appointments(
                engaged("2026-04-01", PART, "2026-04-01", "2027-03-31"),
                engaged("2026-06-01", PART, "2026-04-01", null)))
        .containsExactly("2026-04-01 - FISCAL_YEAR_PART_TIME");
  }

  @Test
  void whatIsSaidOfAnEngagementWhoseTypeChangedIsAboutTheNewOne() {
    assertThat(
            appointments(
                engaged("2026-04-01", PART, "2026-04-01", "2027-03-31"),
                engaged("2026-10-01", FULL, "2026-04-01", "2027-03-31"),
                engaged("2026-12-01", FULL, "2026-04-01", "2027-01-31")))
        .containsExactly(
            "2026-04-01 2026-09-30 FISCAL_YEAR_PART_TIME",
            "2026-10-01 2027-01-31 FISCAL_YEAR_FULL_TIME");
  }

  @Test
  void theEarlierEndsWhereTheNextBegins() {
    List<String> both = List.of("2026-04-01 2026-09-30 REGULAR", "2026-10-01 - REGULAR");
    Notice april = engaged("2026-04-01", REGULAR, "2026-04-01", null);
    Notice october = engaged("2026-10-01", REGULAR, "2026-10-01", null);
    assertThat(appointments(april, october)).isEqualTo(both);
    assertThat(appointments(october, april)).as("told the other way round").isEqualTo(both);
    assertThat(appointments(engaged("2026-04-01", REGULAR, "2026-04-01", "2026-10-31"), october))
        .as("its last day is a month too late")
        .isEqualTo(both);
  }

  @Test
  void anEarlierOneThatHasEndedKeepsItsLastDay() {
    assertThat(
            appointments(
                engaged("2026-04-01", PART, "2026-04-01", "2026-09-30"),
                engaged("2027-04-01", PART, "2027-04-01", "2028-03-31")))
        .containsExactly(
            "2026-04-01 2026-09-30 FISCAL_YEAR_PART_TIME",
            "2027-04-01 2028-03-31 FISCAL_YEAR_PART_TIME");
  }

  /** Two terms, of 2026 and of 2027, and an end told for a day. */
  @ParameterizedTest
  @CsvSource({
    "2026-08-31, 2026-09-01, 2026-08-31, 2028-03-31",
    "2027-08-31, 2027-09-01, 2027-03-31, 2027-08-31",
    // the first day of the second is its last
    "2027-04-01, 2027-04-02, 2027-03-31, 2027-04-01"
  })
  void anEndIsOfWhatRunsOnTheLastDay(
      String lastDay, String effective, String first, String second) {
    assertThat(
            appointments(
                engaged("2026-04-01", PART, "2026-04-01", "2027-03-31"),
                engaged("2027-04-01", PART, "2027-04-01", "2028-03-31"),
                end(effective, lastDay)))
        .containsExactly(
            "2026-04-01 " + first + " FISCAL_YEAR_PART_TIME",
            "2027-04-01 " + second + " FISCAL_YEAR_PART_TIME");
  }

  @Test
  void anEndBeforeAnythingBeganTakesBackWhatWouldHaveBegun() {
    Notice april = engaged("2026-04-01", PART, "2026-04-01", "2027-03-31");
    assertThat(appointments(april, end("2026-04-01", "2026-03-31"))).isEmpty();
    assertThat(appointments(april, end("2026-03-31", "2026-03-31")))
        .as("the last day is the one before the first")
        .isEmpty();
    assertThat(appointments(april, end("2026-03-25", "2026-03-24")))
        .as("not yet begun on that day either")
        .hasSize(1);
  }

  /** In the order of their days it comes before the appointment that it takes back. */
  @Test
  void whatIsToComeIsTakenBackInTheOrderOfTheDaysToo() {
    Notice april = engaged("2026-04-01", PART, "2026-04-01", "2027-03-31");
    Notice declined = end("2026-03-31", "2026-03-31");
    assertThat(appointments(declined, april)).isEmpty();
    Notice after = engaged("2026-04-01", PART, "2026-04-01", "2027-03-31");
    assertThat(appointments(declined, april, after))
        .as("said anew after it was taken back")
        .containsExactly("2026-04-01 2027-03-31 FISCAL_YEAR_PART_TIME");
    Notice before = engaged("2025-04-01", PART, "2025-04-01", null);
    assertThat(appointments(before, declined, april))
        .as("of a term that runs until then it is the end")
        .containsExactly(
            "2025-04-01 2026-03-31 FISCAL_YEAR_PART_TIME",
            "2026-04-01 2027-03-31 FISCAL_YEAR_PART_TIME");
  }

  /** 退職 of December, told of a term to September: it once ran on to December. */
  @Test
  void anEndAfterTheLastDayOfATermMakesItNoLonger() {
    Notice term = engaged("2026-04-01", PART, "2026-04-01", "2026-09-30");
    assertThat(appointments(term, end("2026-12-31", "2026-12-31")))
        .containsExactly("2026-04-01 2026-09-30 FISCAL_YEAR_PART_TIME");
    assertThat(appointments(term, end("2026-08-31", "2026-08-31"), end("2026-09-15", "2026-09-15")))
        .as("told again for a later day")
        .containsExactly("2026-04-01 2026-09-15 FISCAL_YEAR_PART_TIME");
  }

  @Test
  void anEndWithoutAnythingToEndIsNothing() {
    assertThat(appointments(end("2026-04-01", "2026-03-31"))).isEmpty();
  }

  private static List<String> appointments(Notice... notices) {
    return NumberedAppointment.of(List.of(notices)).stream()
        .map(
            appointment ->
                appointment.period().from()
                    + " "
                    + (appointment.period().lastDay() == null
                        ? "-"
                        : appointment.period().lastDay())
                    + " "
                    + appointment.type())
        .toList();
  }

  private Notice engaged(
      String effective, EmploymentType type, String from, @Nullable String last) {
    return written.notice(
        effective,
        content(
            null,
            new Statement.Engagement(type, day(from), last == null ? null : day(last)),
            null,
            null));
  }

  private Notice end(String effective, String lastDay) {
    return written.notice(effective, content(null, null, null, day(lastDay)));
  }
}
