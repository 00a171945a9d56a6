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
import osarai.people.AbsenceKind;
import osarai.people.Department;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.PersonDraft;
import osarai.people.Position;
import osarai.storage.Filled;
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

  @Test
  void aDesignationThatEndedOrWasTakenBackIsNamed() {
    person.appointed(1001, EmploymentType.REGULAR, "2018-04-01", null);
    assertThat(of("handler", "2027", 2027)).startsWith("指定の記録の取消しのため");
    person.designated(handler("2026-04-01", "2026-12-31"));
    assertThat(of("handler", "2027", 2027)).startsWith("指定の解除(令和8年12月31日)のため");
    assertThat(of("handler-start", "designated 2027-05-01 " + new UUID(3, 2), 2027))
        .as("another one was told and taken back")
        .startsWith("指定の解除(令和8年12月31日)のため");
  }

  /** It once said that the designation had ended, which holds. */
  @ParameterizedTest
  @CsvSource({
    "handler-start, designated 2026-10-01 00000000-0000-0003-0000-000000000001, 所属が方針の対象でなくなったこと",
    "handler-incident, incident 2026-11-01 00000000-0000-0008-0000-000000000001, 所属が方針の対象でなくなったこと",
    "head-handler, 2026, 所属・職の変更(令和8年11月1日の時点)"
  })
  void whoIsStillDesignatedIsToldWhatElseHasChanged(
      String requirement, String occasion, String said) {
    person
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
        .posted(1001, section(410), Position.MEMBER, "教諭", "2018-04-01", null)
        .department(
            new Department(
                section(410),
                "410",
                "学校",
                null,
                requirement.equals("head-handler"),
                days("2010-04-01", null)))
        .designated(handler("2026-10-01", null));
    Terms lost =
        Terms.usual()
            .with(
                List.of(
                    new Announced(
                        EVENT, Occurrence.Event.INCIDENT, day("2026-11-01"), Set.of(), "紛失")));
    DutyNow duty = WrittenDuty.of(requirement, occasion, appointment(1001), 2026);
    Filled.set(duty, "opensOn", day("2026-11-01"));
    assertThat(of(lost, duty)).isEqualTo(said + "のため、対象でなくなりました");
  }

  /**
   * The course before the start opens long before it; whoever leaves between is not undesignated.
   */
  @Test
  void whoLeftBeforeTheStartIsToldSo() {
    person
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", "2026-08-31")
        .designated(handler("2026-04-01", "2026-08-31"));
    assertThat(of("handler-start", "designated 2026-10-01 " + new UUID(3, 2), 2026))
        .startsWith("退職・転出(令和8年8月31日)");
  }

  @Test
  void aMoveThatWasOtherwiseIsNamed() {
    person.appointed(1001, EmploymentType.REGULAR, "2018-04-01", null);
    assertThat(of("moved", "moved 2026-10-01 " + new UUID(2, 1), 2026))
        .startsWith("所属・職の変更(令和8年10月1日の時点)");
  }

  /** It was the sentence for whatever is not known. */
  @Test
  void aReturnThatWasOtherwiseIsNamed() {
    person.appointed(1001, EmploymentType.REGULAR, "2018-04-01", null);
    String occasion = "returned 2026-10-01 " + appointment(1001);
    assertThat(of("returner", occasion, 2026)).startsWith("復職(令和8年10月1日)の記録の取消しのため");
    person.away(AbsenceKind.CHILDCARE, "2026-04-01", "2026-10-31");
    assertThat(of("returner", occasion, 2026)).startsWith("育児休業が令和8年10月1日にも続いていることのため");
  }

  @Test
  void whoCameBackOnThatDayIsToldWhatElseHasChanged() {
    person
        .appointed(1001, EmploymentType.REGULAR, "2018-04-01", null)
        .away(AbsenceKind.CHILDCARE, "2026-04-01", "2026-09-30");
    assertThat(of("returner", "returned 2026-10-01 " + appointment(1001), 2026))
        .isEqualTo("任用・所属・指定の変更により、対象でなくなりました");
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

  private static Designation handler(String first, @Nullable String last) {
    return new Designation(
        new UUID(3, 1), section(210), DesignationRole.HANDLER, "収納", "氏名", null, days(first, last));
  }

  private String of(String requirement, String occasion, int year) {
    return of(Terms.usual(), requirement, occasion, year);
  }

  private String of(Terms terms, String requirement, String occasion, int year) {
    return of(terms, WrittenDuty.of(requirement, occasion, appointment(1001), year));
  }

  private String of(Terms terms, DutyNow duty) {
    WhyLost why = new WhyLost(requirements(), person.facts(), terms);
    return Spoken.kept(DutyMessages.class).said(why.of(duty));
  }

  private static List<Requirement> requirements() {
    Set<DesignationRole> handler = Set.of(DesignationRole.HANDLER);
    return List.of(
        requirement(
            "yearly",
            Set.of(EmploymentType.REGULAR, EmploymentType.FISCAL_YEAR_PART_TIME),
            Set.of()),
        requirement("handler", Set.of(), handler),
        requirement("handler-start", Set.of(), handler, Occurrence.Event.DESIGNATED),
        requirement("handler-incident", Set.of(), handler, Occurrence.Event.INCIDENT),
        requirement(
            "head-handler",
            new Requirement.Who(Set.of(), handler, Set.of(Position.HEAD), Set.of(), Set.of())),
        requirement("leaver", Set.of(), Set.of(), Occurrence.Event.TERM_ENDED),
        requirement("moved", Set.of(), Set.of(), Occurrence.Event.MOVED),
        requirement("returner", Set.of(), Set.of(), Occurrence.Event.RETURNED),
        requirement("incident", Set.of(), Set.of(), Occurrence.Event.INCIDENT));
  }

  private static Requirement requirement(
      String id,
      Set<EmploymentType> employment,
      Set<DesignationRole> roles,
      Occurrence.Event... on) {
    return requirement(id, new Requirement.Who(employment, roles, Set.of(), Set.of(), Set.of(on)));
  }

  private static Requirement requirement(String id, Requirement.Who who) {
    return new Requirement(
        id,
        "all-staff",
        who,
        Requirement.Each.FISCAL_YEAR,
        new Requirement.Due(Optional.empty(), Optional.of(30), false),
        Requirement.Credit.of(Requirement.Each.FISCAL_YEAR),
        "試験です");
  }
}
