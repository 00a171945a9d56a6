package osarai.people;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;

class PersonFactsTest {
  @ParameterizedTest
  @CsvSource({
    "2020-03-31, 佐藤 花子", // before the first name is known: the newest one
    "2020-04-01, 田中 花子",
    "2026-05-31, 田中 花子",
    "2026-06-01, 佐藤 花子",
    "2040-01-01, 佐藤 花子"
  })
  void isCalledAsOnTheDay(String day, String name) {
    PersonFacts facts =
        new PersonDraft()
            .called("田中 花子", "タナカ ハナコ", "2020-04-01", "2026-05-31")
            .called("佐藤 花子", "サトウ ハナコ", "2026-06-01", null)
            .facts();
    assertThat(facts.nameOn(day(day))).map(PersonName::inUse).contains(name);
  }

  @Test
  void aNameThatHasEndedIsBetterThanNone() {
    PersonFacts facts =
        new PersonDraft()
            .called("田中 花子", "タナカ ハナコ", "2018-04-01", "2019-03-31")
            .called("佐藤 花子", "サトウ ハナコ", "2019-04-01", "2020-03-31")
            .facts();
    assertThat(facts.nameOn(day("2026-04-01"))).map(PersonName::inUse).contains("佐藤 花子");
    assertThat(new PersonDraft().facts().nameOn(day("2026-04-01"))).isEmpty();
  }

  @Test
  void theAppointmentThatBeganFirstCountsOfTwoThatRun() {
    PersonFacts facts =
        new PersonDraft()
            .appointed(2002, EmploymentType.SPECIAL, "2026-05-01", null)
            .appointed(1001, EmploymentType.REGULAR, "2018-04-01", "2026-12-31")
            .facts();
    assertThat(facts.appointmentOn(day("2026-06-01")))
        .map(a -> a.staffNumber().value())
        .contains("1001");
    assertThat(facts.appointmentOn(day("2027-01-01")))
        .map(a -> a.staffNumber().value())
        .contains("2002");
    assertThat(facts.appointmentOn(day("2018-03-31"))).isEmpty();
  }

  @Test
  void aDesignationFollowsOneForTheSameAffairsWithoutAGap() {
    Designation old = handler(31, "収納", 210, "2026-04-01", "2026-09-30");
    Designation now = of("氏名と税額", handler(32, "収納", 210, "2026-10-01", null));
    PersonFacts facts =
        new PersonDraft()
            .designated(handler(33, "賦課", 210, "2026-04-01", "2026-09-30"))
            .designated(handler(34, "収納", 220, "2026-04-01", "2026-09-30"))
            .designated(handler(35, "収納", 210, "2025-04-01", "2026-03-31"))
            .designated(old)
            .designated(now)
            .facts();
    assertThat(facts.before(now)).contains(old);
    assertThat(facts.before(of("氏名と税額", handler(36, "収納", 210, "2026-10-02", null)))).isEmpty();
    assertThat(facts.before(of("氏名と税額", officer(37, "収納", 210, "2026-10-01")))).isEmpty();
    assertThat(facts.before(of("氏名と税額", handler(39, "収\u3000納", 210, "2026-10-01", null))))
        .contains(old);
    assertThat(facts.before(of(old.scope() + " ", handler(40, "収納", 210, "2026-10-01", null))))
        .as("the same in another spelling")
        .isEmpty();
    assertThat(facts.before(handler(38, "収納", 210, "2026-10-01", null)))
        .as("the same scope is renewed, not changed")
        .isEmpty();
  }

  @Test
  void postsOfADayAreThoseHeldOnIt() {
    PersonFacts facts =
        new PersonDraft()
            .posted(1, section(210), Position.MEMBER, "主事", "2020-04-01", "2026-09-30")
            .posted(1, section(220), Position.MEMBER, "主任", "2026-10-01", null)
            .posted(1, section(230), Position.DEPUTY, "副館長", "2026-09-01", null)
            .facts();
    assertThat(facts.postsOn(day("2026-09-30")))
        .extracting(Post::title)
        .containsExactly("主事", "副館長");
    assertThat(facts.postsOn(day("2026-10-01")))
        .extracting(Post::title)
        .containsExactly("主任", "副館長");
  }

  @Test
  void aDepartmentIsCalledAsOnTheDayAndAsNextToItOutsideItsLife() {
    PersonFacts facts =
        new PersonDraft()
            .department(210, "市民課", "2020-04-01", "2030-03-31")
            .department(210, "戸籍課", "2010-04-01", "2020-03-31")
            .facts();
    assertThat(facts.department(section(210), day("2020-03-31")))
        .map(Department::name)
        .contains("戸籍課");
    assertThat(facts.department(section(210), day("2020-04-01")))
        .map(Department::name)
        .contains("市民課");
    assertThat(facts.department(section(210), day("2031-04-01")))
        .map(Department::name)
        .contains("市民課");
    assertThat(facts.department(section(210), day("2009-04-01")))
        .map(Department::name)
        .contains("戸籍課");
    assertThat(facts.department(section(999), day("2020-04-01"))).isEmpty();
  }

  @Test
  void theChainLeadsUpwardsAsTheTreeStoodOnTheDay() {
    PersonFacts facts =
        new PersonDraft()
            .department(10, "市民部", "2010-04-01", null)
            .department(20, "総務部", "2010-04-01", null)
            .department(below(210, 10, "2010-04-01", "2026-03-31"))
            .department(below(210, 20, "2026-04-01", null))
            .facts();
    assertThat(facts.chain(section(210), day("2026-03-31")))
        .extracting(Department::code)
        .containsExactly("210", "10");
    assertThat(facts.chain(section(210), day("2026-04-01")))
        .extracting(Department::code)
        .containsExactly("210", "20");
    assertThat(facts.chain(section(999), day("2026-04-01"))).isEmpty();
  }

  @Test
  void aCircleOfDepartmentsEnds() {
    PersonFacts facts =
        new PersonDraft()
            .department(below(1, 2, "2010-04-01", null))
            .department(below(2, 1, "2010-04-01", null))
            .facts();
    assertThat(facts.chain(section(1), day("2026-04-01"))).hasSize(20);
  }

  private static Department below(int code, int parent, String first, String last) {
    return new Department(
        section(code), String.valueOf(code), "課" + code, section(parent), true, days(first, last));
  }

  private static Designation of(String scope, Designation one) {
    return new Designation(
        one.id(), one.departmentId(), one.role(), one.affairs(), scope, null, one.period());
  }

  private static Designation handler(
      int id, String affairs, int department, String first, String last) {
    return designation(id, DesignationRole.HANDLER, affairs, department, first, last);
  }

  private static Designation officer(int id, String affairs, int department, String first) {
    return designation(id, DesignationRole.PROTECTION_OFFICER, affairs, department, first, null);
  }

  private static Designation designation(
      int id, DesignationRole role, String affairs, int department, String first, String last) {
    return new Designation(
        new UUID(3, id), section(department), role, affairs, "氏名", null, days(first, last));
  }

  /** In office to the end of October and again from February; stored as open or too long. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-05-01, -, 2026-10-31",
        "2026-05-01, 2027-03-31, 2026-10-31",
        "2026-05-01, 2026-08-31, 2026-08-31",
        "2026-11-15, -, -",
        "2026-03-01, -, 2026-10-31",
        "2027-02-01, 2027-03-31, 2027-03-31",
      })
  void leaveAndDesignationsEndWithTheService(
      String first, @Nullable String last, @Nullable String until) {
    PersonFacts stored =
        new PersonDraft()
            .appointed(1, EmploymentType.REGULAR, "2026-04-01", "2026-09-30")
            .appointed(2, EmploymentType.REGULAR, "2026-10-01", "2026-10-31")
            .appointed(3, EmploymentType.REGULAR, "2027-02-01", null)
            .designated(
                new Designation(
                    new UUID(3, 1),
                    PersonDraft.section(210),
                    DesignationRole.HANDLER,
                    "住民票",
                    "氏名",
                    null,
                    PersonDraft.days(first, last)))
            .away(AbsenceKind.SICK, first, last)
            .facts();
    PersonFacts held = stored.withinService();
    List<Period> days = until == null ? List.of() : List.of(PersonDraft.days(first, until));
    assertThat(held.designations()).extracting(Designation::period).isEqualTo(days);
    assertThat(held.absences()).extracting(Absence::period).isEqualTo(days);
  }
}
