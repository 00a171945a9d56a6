package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.appointment;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.PersonDraft;
import osarai.people.Position;
import osarai.web.Spoken;

/** What a withdrawal says. */
class WhyLostTest {
  private static final UUID EVENT = new UUID(8, 1);

  private final PersonDraft person = new PersonDraft().department(210, "市民課", "2010-04-01", null);

  @ParameterizedTest
  @CsvSource({
    "REGULAR, 退職・転出(令和8年9月30日)のため、対象でなくなりました",
    "FISCAL_YEAR_PART_TIME, 任期満了(令和8年9月30日)のため、対象でなくなりました",
  })
  void anAppointmentThatEndedIsNamed(EmploymentType type, String said) {
    person.appointed(1001, type, "2026-04-01", "2026-09-30");
    assertThat(of("yearly", "2027", 2027)).isEqualTo(said);
  }

  @Test
  void anotherEmploymentIsNamed() {
    person.appointed(1001, EmploymentType.EXTERNAL, "2026-04-01", null);
    assertThat(of("yearly", "2026", 2026)).isEqualTo("任用の種類の変更(外部従事者)のため、対象でなくなりました");
  }

  @Test
  void anAppointmentTakenBackIsNamed() {
    assertThat(of("yearly", "2026", 2026)).startsWith("任用の記録の取消し");
  }

  @ParameterizedTest
  @CsvSource({"FISCAL_YEAR_PART_TIME, 再度の任用(令和8年10月1日)のため", "REGULAR, 引き続く任用(令和8年10月1日)のため"})
  void whoIsAppointedAgainOwesNothingForTheEnd(EmploymentType next, String said) {
    person
        .appointed(1001, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2026-09-30")
        .appointed(1002, next, "2026-10-01", null);
    assertThat(of("leaver", "term-ended 2026-09-30 " + appointment(1001), 2026)).startsWith(said);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"2026-12-31, 指定の解除(令和8年12月31日)のため", "-, 指定の記録の取消しのため"})
  void anEndedDesignationIsNamed(@Nullable String last, String said) {
    person
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
        .designated(
            new Designation(
                new UUID(3, 1),
                section(210),
                DesignationRole.HANDLER,
                "収納",
                "氏名",
                null,
                days("2026-04-01", last)));
    assertThat(of("handler", "2027", 2027)).startsWith(said);
  }

  @Test
  void aWithdrawnEventOfTheOfficeIsNamed() {
    person.appointed(1001, EmploymentType.REGULAR, "2018-04-01", null);
    assertThat(of("incident", "incident 2026-06-01 " + EVENT, 2026)).startsWith("臨時の研修の記録の取消し");
  }

  @Test
  void aRequirementThatIsGoneAndADepartmentOutOfScopeAreNamed() {
    person
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
        .posted(1001, section(410), Position.MEMBER, "教諭", "2018-04-01", null)
        .department(
            new Department(section(410), "410", "学校", null, false, days("2010-04-01", null)));
    assertThat(of("gone", "2026", 2026)).startsWith("受講の要件の変更");
    assertThat(of("yearly", "2026", 2026)).startsWith("所属が方針の対象でなくなったこと");
  }

  /** A move told late: it was one sentence for all. */
  @Test
  void whoWasElsewhereOnTheDayOfAnEventIsTold() {
    person
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
        .posted(1001, section(210), Position.MEMBER, "主事", "2018-04-01", null);
    Announced event =
        new Announced(
            EVENT, Occurrence.Event.INCIDENT, day("2026-06-01"), Set.of(section(220)), "紛失");
    Terms terms = Terms.usual().with(List.of(event));
    assertThat(of(terms, "incident", "incident 2026-06-01 " + EVENT, 2026))
        .isEqualTo("所属・職の変更(令和8年6月1日の時点)のため、対象でなくなりました");
  }

  @Test
  void elseItIsAChangeOfTheFacts() {
    person.appointed(1001, EmploymentType.REGULAR, "2018-04-01", null);
    assertThat(of("yearly", "2026", 2026)).isEqualTo("任用・所属・指定の変更により、対象でなくなりました");
  }

  private String of(String requirement, String occasion, int year) {
    return of(Terms.usual(), requirement, occasion, year);
  }

  private String of(Terms terms, String requirement, String occasion, int year) {
    WhyLost why =
        new WhyLost(
            List.of(
                requirement(
                    "yearly",
                    Set.of(EmploymentType.REGULAR, EmploymentType.FISCAL_YEAR_PART_TIME),
                    Set.of()),
                requirement("handler", Set.of(), Set.of(DesignationRole.HANDLER)),
                requirement("leaver", Set.of(), Set.of(), Occurrence.Event.TERM_ENDED),
                requirement("incident", Set.of(), Set.of(), Occurrence.Event.INCIDENT)),
            person.facts(),
            terms);
    return Spoken.kept(DutyMessages.class)
        .said(why.of(WrittenDuty.of(requirement, occasion, appointment(1001), year)));
  }

  private static Requirement requirement(
      String id,
      Set<EmploymentType> employment,
      Set<DesignationRole> roles,
      Occurrence.Event... on) {
    return new Requirement(
        id,
        "all-staff",
        new Requirement.Who(employment, roles, Set.of(), Set.of(), Set.of(on)),
        Requirement.Each.FISCAL_YEAR,
        new Requirement.Due(Optional.empty(), Optional.of(30), false),
        Requirement.Credit.of(Requirement.Each.FISCAL_YEAR),
        "試験です");
  }
}
