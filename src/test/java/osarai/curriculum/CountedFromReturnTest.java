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

  /** Sick leave that meets a gap: from and to of the first term, of the leave, of the next term. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // the leave ends in the gap
        "10-31, 09-30, 09-01, 10-15, 11-15, -, 2027-12-15, ふたたび任用された令和9年11月15日から30日を期限とします。",
        "09-15, 09-30, 09-01, 10-15, 11-15, -, 2027-12-15, ふたたび任用された令和9年11月15日から30日を期限とします。",
        // with the term, and the day falls due in it
        "09-30, 09-30, 09-01, 09-30, 10-25, -, 2027-11-24, ふたたび任用された令和9年10月25日から30日を期限とします。",
        "09-15, 09-30, 09-01, 09-30, 10-25, -, 2027-11-24, ふたたび任用された令和9年10月25日から30日を期限とします。",
        // or after the next term has begun
        "11-10, 09-30, 09-01, 09-30, 10-25, -, 2027-11-10, 毎年度受けます。",
        // it ends with the gap
        "10-31, 09-30, 09-01, 11-14, 11-15, -, 2027-12-15, 病気休暇から復職した令和9年11月15日から30日を期限とします。",
        // it reaches into the next term, from before the gap, in it, or from its last day
        "10-31, 09-30, 09-01, 11-30, 11-15, -, 2028-01-04, 病気休暇から復職した令和9年12月1日から30日を期限とします。",
        "10-15, 09-30, 11-01, 11-30, 11-15, -, 2028-01-04, 病気休暇から復職した令和9年12月1日から30日を期限とします。",
        "10-31, 09-30, 10-10, 11-30, 11-15, -, 2028-01-04, 病気休暇から復職した令和9年12月1日から30日を期限とします。",
        // in the gap altogether
        "10-31, 09-30, 11-01, 11-05, 11-15, -, 2027-12-15, ふたたび任用された令和9年11月15日から30日を期限とします。",
        // no term follows in the year, or the next ends before anybody is back
        "09-15, 09-30, 09-01, 10-15, -, -, 2027-09-30, 任用が令和9年9月30日に終わるため、その日を期限とします。",
        "09-15, 09-30, 09-01, 10-15, 2028-05-01, -, 2027-09-30, 任用が令和9年9月30日に終わるため、その日を期限とします。",
        "10-31, 09-30, 09-01, 2028-01-31, 11-15, 12-15, 2027-12-15, 任用が令和9年12月15日に終わるため、その日を期限とします。"
      })
  void nobodyComesBackOnADayWithoutAnAppointment(
      String date,
      String last,
      String away,
      String awayLast,
      @Nullable String next,
      @Nullable String nextLast,
      LocalDate due,
      String said) {
    WorkingLife life = new WorkingLife();
    life.absence(AbsenceKind.SICK, in2027(away), in2027(awayLast));
    Owed owed = partTime(life, date, "04-01", last, next, nextLast, "2027-03-20");
    assertThat(owed.dueOn()).isEqualTo(due);
    assertThat(WORDS.said(owed.reason())).endsWith(said);
  }

  /** So does no exclusion end in a gap; excluded from 1 September to the day. */
  @ParameterizedTest
  @CsvSource({
    "2027-10-15, 2027-12-15, ふたたび任用された令和9年11月15日から30日を期限とします。",
    "2027-09-30, 2027-12-15, ふたたび任用された令和9年11月15日から30日を期限とします。",
    "2027-11-30, 2028-01-04, 除外の終わった翌日の令和9年12月1日から30日を期限とします。"
  })
  void noExclusionEndsOnADayWithoutAnAppointment(LocalDate excluded, LocalDate due, String said) {
    WorkingLife life = new WorkingLife();
    life.appointment(1, EmploymentType.REGULAR, "2018-04-01", "2027-09-30");
    life.appointment(2, EmploymentType.REGULAR, "2027-11-15", null);
    Terms terms = Terms.usual().excusing(List.of(Period.days(day("2027-09-01"), excluded)));
    Owed owed = Duties.owed(List.of(YEARLY), life.facts(), terms, day("2027-04-01")).get(0);
    assertThat(owed.dueOn()).isEqualTo(due);
    assertThat(WORDS.said(owed.reason())).endsWith(said);
  }

  /** What the end of a term, or of the year, leaves less time for. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "10-31, 04-01, 09-30, -, -, 2027-03-20, 2027-09-30,"
            + " 毎年度受けます。任用が令和9年9月30日に終わるため、その日を期限とします。",
        "10-31, 04-01, 10-29, -, -, 2027-03-20, 2027-10-29,"
            + " 毎年度受けます。任用が令和9年10月29日に終わるため、その日を期限とします。",
        "10-31, 04-01, 11-01, -, -, 2027-03-20, 2027-11-01, 毎年度受けます。",
        // after a gap, and the second term is short
        "10-31, 04-01, 09-30, 11-08, 11-19, 2027-03-20, 2027-11-19,"
            + " ふたたび任用された令和9年11月8日から30日を期限とします。"
            + "ただし、任用が令和9年11月19日に終わるため、その日までです。",
        "10-31, 04-01, 09-30, 2028-03-15, -, 2027-03-20, 2028-03-31,"
            + " から30日を期限とします。ただし、この年度のうちに受ける研修のため、年度末の令和10年3月31日までです。",
        // term and year end together, or the term before or after the year
        "10-31, 2028-03-10, 2028-03-31, -, -, 2028-03-01, 2028-03-31,"
            + " 毎年度受けます。この年度のうちに受ける研修のため、年度末の令和10年3月31日を期限とします。",
        "10-31, 2028-03-10, 2028-03-30, -, -, 2028-03-01, 2028-03-30,"
            + " 毎年度受けます。任用が令和10年3月30日に終わるため、その日を期限とします。",
        "10-31, 2028-03-10, 2028-04-05, -, -, 2028-03-01, 2028-03-31,"
            + " 毎年度受けます。この年度のうちに受ける研修のため、年度末の令和10年3月31日を期限とします。",
        "10-31, 04-01, 09-30, 2028-03-15, 2028-03-31, 2027-03-20, 2028-03-31,"
            + " から30日を期限とします。ただし、この年度のうちに受ける研修のため、年度末の令和10年3月31日までです。",
        // known when it had ended
        "10-31, 04-01, 09-30, -, -, 2027-10-12, 2027-10-12,"
            + " 毎年度受けます。任用が終わったあとで分かったため、分かった日の令和9年10月12日を期限とします。"
      })
  void namesTheEndThatLeavesFewerDays(
      String date,
      String from,
      String last,
      @Nullable String next,
      @Nullable String nextLast,
      String known,
      LocalDate due,
      String said) {
    Owed owed = partTime(new WorkingLife(), date, from, last, next, nextLast, known);
    assertThat(owed.dueOn()).isEqualTo(due);
    assertThat(WORDS.said(owed.reason())).endsWith(said);
  }

  /** What one appointment owes ends with that one, whatever leave or appointment follows. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "09-30, -, 2027-10-14, 任用されるたびに受けます。",
        "10-08, -, 2027-10-08, 任用が令和9年10月8日に終わるため、その日を期限とします。",
        "10-29, 10-10, 2027-10-29,"
            + " 病気休暇から復職した令和9年10月11日から30日を期限とします。ただし、任用が令和9年10月29日に終わるため、その日までです。",
        "10-29, 11-10, 2027-10-29, 任用されるたびに受けます。任用が令和9年10月29日に終わるため、その日を期限とします。"
      })
  void whatOneAppointmentOwesEndsWithIt(
      String last, @Nullable String awayLast, LocalDate due, String said) {
    WorkingLife life = new WorkingLife();
    String end = last.equals("09-30") ? "2028-03-31" : in2027(last);
    life.appointment(1, EmploymentType.FISCAL_YEAR_PART_TIME, "2027-09-30", end);
    life.appointment(2, EmploymentType.REGULAR, "2028-04-01", null);
    if (awayLast != null) {
      life.absence(AbsenceKind.SICK, "2027-10-04", in2027(awayLast));
    }
    Requirement appointee =
        new Requirement(
            "appointee",
            "appointees",
            Requirement.Who.employed(Set.of(EmploymentType.FISCAL_YEAR_PART_TIME)),
            Requirement.Each.APPOINTMENT,
            new Requirement.Due(Optional.empty(), Optional.of(14), false),
            Requirement.Credit.of(Requirement.Each.APPOINTMENT),
            "任用されるたびに受けます");
    Owed owed =
        Duties.owed(List.of(appointee), life.facts(), Terms.usual(), day("2027-09-20")).get(0);
    assertThat(owed.dueOn()).isEqualTo(due);
    assertThat(WORDS.said(owed.reason())).endsWith(said);
  }

  private static Owed partTime(
      WorkingLife life,
      String date,
      String from,
      String last,
      @Nullable String next,
      @Nullable String nextLast,
      String known) {
    EmploymentType type = EmploymentType.FISCAL_YEAR_PART_TIME;
    life.appointment(1, type, in2027(from), in2027(last));
    if (next != null) {
      life.appointment(2, type, in2027(next), nextLast == null ? null : in2027(nextLast));
    }
    Requirement yearly =
        new Requirement(
            "yearly",
            "all-staff",
            Requirement.Who.employed(Set.of(type)),
            Requirement.Each.FISCAL_YEAR,
            new Requirement.Due(Optional.of(MonthDay.parse("--" + date)), Optional.of(30), false),
            Requirement.Credit.of(Requirement.Each.FISCAL_YEAR),
            "毎年度受けます");
    return Duties.owed(List.of(yearly), life.facts(), Terms.usual(), day(known)).stream()
        .filter(owed -> owed.year().year() == 2027)
        .findFirst()
        .orElseThrow();
  }

  private static String in2027(String day) {
    return day.length() == 5 ? "2027-" + day : day;
  }
}
