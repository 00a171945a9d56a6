package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.intake.WrittenNotices.CITIZENS;
import static osarai.hr.intake.WrittenNotices.REVENUE;
import static osarai.hr.intake.WrittenNotices.TAXES;
import static osarai.hr.intake.WrittenNotices.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.people.Career;
import osarai.people.Department;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;

/** Designations of somebody of 市民課, employed from April 2026; written as days and scope. */
class DesignationsTest {
  private final WrittenNotices written = new WrittenNotices();

  @Test
  void aDesignationRunsFromItsDayUntilItIsSaidToEnd() {
    assertThat(stretches(joins(), told("2026-05-01", "2026-05-01", "氏名", null)))
        .containsExactly("2026-05-01 - 氏名");
    assertThat(stretches(joins(), told("2026-05-01", "2026-05-01", "氏名", "2026-08-31")))
        .containsExactly("2026-05-01 2026-08-31 氏名");
  }

  @ParameterizedTest
  @CsvSource({"2026-04-20", "2026-05-01", "2026-06-10"})
  void itHoldsFromItsOwnFirstDayWheneverItWasTold(String told) {
    assertThat(stretches(joins(), told(told, "2026-05-01", "氏名", null)))
        .containsExactly("2026-05-01 - 氏名");
  }

  @Test
  void theNewestLastDayCounts() {
    Notice first = told("2026-05-01", "2026-05-01", "氏名", "2026-08-31");
    assertThat(stretches(joins(), first, told("2026-07-01", "2026-05-01", "氏名", "2026-12-31")))
        .containsExactly("2026-05-01 2026-12-31 氏名");
    assertThat(stretches(joins(), first, told("2026-07-01", "2026-05-01", "氏名", null)))
        .as("no last day any more")
        .containsExactly("2026-05-01 - 氏名");
  }

  @Test
  void eachScopeHasItsDaysAndTheSameAgainIsNoNewOne() {
    assertThat(
            stretches(
                joins(),
                told("2026-05-01", "2026-05-01", "氏名", null),
                told("2026-06-01", "2026-05-01", "氏名", null),
                told("2026-07-01", "2026-05-01", "氏名・所得", null),
                told("2026-09-01", "2026-05-01", "氏名", "2026-12-31")))
        .containsExactly(
            "2026-05-01 2026-06-30 氏名", "2026-07-01 2026-08-31 氏名・所得", "2026-09-01 2026-12-31 氏名");
  }

  @Test
  void aScopeToldForAfterTheEndIsNone() {
    assertThat(
            stretches(
                joins(),
                told("2026-05-01", "2026-05-01", "氏名", null),
                told("2026-09-01", "2026-05-01", "氏名・所得", "2026-08-31")))
        .containsExactly("2026-05-01 2026-08-31 氏名");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-05-01, 第2号, 第2号",
        "2026-06-01, 第2号, 第2号",
        "2026-05-01, -, 第1号",
        "2026-06-01, -, 第1号"
      })
  void aDocumentIsCorrectedByAnotherAndNotByNone(
      String told, @Nullable String document, String counts) {
    assertThat(
            Timeline.of(
                    List.of(joins(), documented("2026-05-01", "第1号"), documented(told, document)),
                    Set.of(),
                    Successions.none())
                .designations())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.document()).isEqualTo(counts);
              assertThat(one.period().from()).isEqualTo("2026-05-01");
            });
  }

  private Notice documented(String told, @Nullable String document) {
    return written.notice(
        told,
        new Notice.Content(
            null,
            null,
            null,
            null,
            null,
            List.of(
                new Notice.Designated(
                    CITIZENS,
                    DesignationRole.HANDLER,
                    "住民票",
                    "氏名",
                    day("2026-05-01"),
                    null,
                    document))));
  }

  @Test
  void otherAffairsAndOtherFirstDaysAreOtherDesignations() {
    assertThat(
            stretches(
                joins(),
                told("2026-05-01", "2026-05-01", "氏名", "2026-06-30"),
                told("2026-07-01", "2026-07-01", "氏名", null)))
        .containsExactly("2026-05-01 2026-06-30 氏名", "2026-07-01 - 氏名");
  }

  /** A new document for another scope, without the end of the one before: 取扱範囲の変更. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 氏名・所得, -, 2026-06-30",
        "2026-12-31, 氏名・所得, -, 2026-06-30",
        "2026-12-31, 氏名・所得, 2026-12-31, 2026-06-30",
        // for a month only, or under the same scope: both hold
        "-, 氏名・所得, 2026-07-31, -",
        "2026-12-31, 氏名・所得, 2026-07-31, 2026-12-31",
        "-, 氏名, -, -",
        // it had ended by then
        "2026-06-15, 氏名・所得, -, 2026-06-15"
      })
  void anotherScopeOfTheSameAffairsTakesThePlaceOfTheOneThatIsOpen(
      @Nullable String open, String scope, @Nullable String last, @Nullable String ends) {
    Notice first = told("2026-05-01", "2026-05-01", "氏名", open);
    Notice second = told("2026-07-01", "2026-07-01", scope, last);
    String[] both = {
      "2026-05-01 " + (ends == null ? "-" : ends) + " 氏名",
      "2026-07-01 " + (last == null ? "-" : last) + " " + scope
    };
    assertThat(stretches(joins(), first, second)).containsExactlyInAnyOrder(both);
    assertThat(stretches(joins(), second, first)).containsExactlyInAnyOrder(both);
  }

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
    Department ended =
        new Department(
            CITIZENS,
            "210",
            "市民課",
            null,
            true,
            Period.days(day("2020-04-01"), day("2026-09-30")),
            null,
            REVENUE);
    Career career =
        Timeline.of(
            List.of(
                joins(),
                told("2026-05-01", "2026-05-01", "氏名", null),
                written.moves("2026-12-01", TAXES)),
            Set.of(),
            new Successions(Map.of(CITIZENS, List.of(ended))));
    assertThat(career.designations())
        .map(DesignationsTest::text)
        .containsExactly("2026-05-01 2026-11-30 氏名");
  }

  /** Its department ended in September; it is ended by the code of then or of now. */
  @Test
  void whatIsSaidInTheSuccessorIsSaidOfTheSame() {
    Department ended =
        new Department(
            CITIZENS,
            "210",
            "市民課",
            null,
            true,
            Period.days(day("2020-04-01"), day("2026-09-30")),
            null,
            REVENUE);
    Notice ends =
        written.notice(
            "2026-12-01",
            new Notice.Content(
                null,
                null,
                null,
                null,
                null,
                List.of(
                    new Notice.Designated(
                        REVENUE,
                        DesignationRole.HANDLER,
                        "住民票",
                        "氏名",
                        day("2026-05-01"),
                        day("2026-11-30"),
                        null))));
    assertThat(
            Timeline.of(
                    List.of(joins(), told("2026-05-01", "2026-05-01", "氏名", null), ends),
                    Set.of(),
                    new Successions(Map.of(CITIZENS, List.of(ended))))
                .designations())
        .map(DesignationsTest::text)
        .containsExactly("2026-05-01 2026-11-30 氏名");
  }

  private List<String> stretches(Notice... notices) {
    return Timeline.of(List.of(notices), Set.of(), Successions.none()).designations().stream()
        .map(DesignationsTest::text)
        .toList();
  }

  private static String text(Career.Designated designated) {
    LocalDate last = designated.period().lastDay();
    return designated.period().from()
        + " "
        + (last == null ? "-" : last)
        + " "
        + designated.scope();
  }

  private Notice joins() {
    return written.joins("2026-04-01");
  }

  private Notice told(String effective, String from, String scope, @Nullable String last) {
    return written.notice(
        effective,
        new Notice.Content(
            null,
            null,
            null,
            null,
            null,
            List.of(
                new Notice.Designated(
                    CITIZENS,
                    DesignationRole.HANDLER,
                    "住民票",
                    scope,
                    day(from),
                    last == null ? null : day(last),
                    null))));
  }
}
