package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.curriculum.WorkingLife.day;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;
import osarai.forms.KeptTexts;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.web.Spoken;

/** What a reason says of the return from which the days of a duty are counted. */
class CountedFromReturnTest {
  private static final KeptTexts WORDS = Spoken.kept(DutyMessages.class);
  private static final Requirement YEARLY =
      new Requirement(
          "yearly",
          "all-staff",
          Requirement.Who.employed(Set.of(EmploymentType.REGULAR)),
          Requirement.Each.FISCAL_YEAR,
          new Requirement.Due(Optional.of(MonthDay.of(10, 31)), Optional.empty(), false),
          Requirement.Credit.of(Requirement.Each.FISCAL_YEAR),
          "毎年度受けます");

  /** On sick leave in spring, long before the due day; then on childcare leave or excluded. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, 毎年度受けます。",
        "2026-12-31, -, 毎年度受けます。育児休業から復職した令和9年1月1日から30日を期限とします。",
        "-, 2026-12-31, 毎年度受けます。除外の終わった翌日の令和9年1月1日から30日を期限とします。",
        "2026-12-31, 2027-01-31, 毎年度受けます。除外の終わった翌日の令和9年2月1日から30日を期限とします。"
      })
  void namesTheLeaveOrTheExclusionThatEndedThen(
      @Nullable String childcare, @Nullable String excluded, String said) {
    WorkingLife life = new WorkingLife();
    life.appointment(1, EmploymentType.REGULAR, "2018-04-01", null);
    life.absence(AbsenceKind.SICK, "2026-04-10", "2026-06-30");
    if (childcare != null) {
      life.absence(AbsenceKind.CHILDCARE, "2026-08-01", childcare);
    }
    List<Period> excused =
        excluded == null ? List.of() : List.of(Period.days(day("2026-10-01"), day(excluded)));
    Owed owed =
        Duties.owed(
                List.of(YEARLY), life.facts(), Terms.usual().excusing(excused), day("2026-04-01"))
            .get(0);
    assertThat(WORDS.said(owed.reason())).isEqualTo("常勤職員(平成30年4月1日から)。" + said);
  }

  /** To September, and again from December, or with childcare leave soon after. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 2027-01-04, ふたたび任用された令和8年12月1日から30日を期限とします。",
        "2026-12-15, 2027-01-15, 育児休業から復職した令和8年12月16日から30日を期限とします。"
      })
  void namesTheAppointmentThatBeganAfterAGap(
      @Nullable String childcare, LocalDate due, String said) {
    WorkingLife life = new WorkingLife();
    life.appointment(1, EmploymentType.REGULAR, "2018-04-01", "2026-09-25");
    life.appointment(2, EmploymentType.REGULAR, "2026-12-01", null);
    if (childcare != null) {
      life.absence(AbsenceKind.CHILDCARE, "2026-12-05", childcare);
    }
    Owed owed = Duties.owed(List.of(YEARLY), life.facts(), Terms.usual(), day("2026-04-01")).get(0);
    assertThat(owed.dueOn()).isEqualTo(due);
    assertThat(WORDS.said(owed.reason())).endsWith(said);
  }
}
