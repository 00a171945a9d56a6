package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.hr.intake.Statement;
import osarai.people.AbsenceKind;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.Directory;
import osarai.people.EmploymentType;
import osarai.people.PersonDraft;
import osarai.people.PersonFacts;
import osarai.people.Position;

/**
 * A directory shows one resource a person, whatever appointments there are: 田中 in 市民課 until
 * September, 再度の任用 in 税務課 from October to March.
 */
class ScimUserFactsTest {
  private static final Instant MADE = Instant.parse("2026-03-01T00:00:00Z");
  private static final Directory.Stamp STAMP = new Directory.Stamp("HR-1", MADE, 7, MADE);
  private static final PersonFacts TANAKA = draft().facts();

  private static PersonDraft draft() {
    return new PersonDraft()
        .called("青木 花子", "アオキ ハナコ", "2026-04-01", "2026-06-30")
        .called("田中 花子", "タナカ ハナコ", "2026-07-01", null)
        .appointed(1001, EmploymentType.FISCAL_YEAR_PART_TIME, "2026-04-01", "2026-09-30")
        .appointed(2002, EmploymentType.FISCAL_YEAR_FULL_TIME, "2026-10-01", "2027-03-31")
        .posted(1001, section(210), Position.MEMBER, "事務補助", "2026-04-01", "2026-09-30")
        .posted(2002, section(220), Position.MEMBER, "主事", "2026-10-01", "2027-03-31")
        .posted(2002, section(210), Position.MEMBER, "兼務", "2026-10-01", "2026-12-31")
        .away(AbsenceKind.SICK, "2026-05-01", "2026-05-31")
        .away(AbsenceKind.CHILDCARE, "2027-01-10", null)
        .department(210, "市民課", "2000-04-01", null)
        .department(220, "税務課", "2000-04-01", null);
  }

  /** Before, in each, on the last day, and after the last of all. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 1001, false, 市民課",
    "2026-04-01, 1001, true, 市民課",
    "2026-09-30, 1001, true, 市民課",
    "2026-10-01, 2002, true, 税務課",
    "2027-03-31, 2002, true, 税務課",
    "2027-04-01, 2002, false, 税務課"
  })
  void theAppointmentThatRunsIsShownElseTheNextElseTheLast(
      LocalDate day, String number, boolean active, String department) {
    ScimUser user = user(TANAKA, day);
    assertThat(user.staffNumber().value()).isEqualTo(number);
    assertThat(user.active()).isEqualTo(active);
    assertThat(user.department()).isEqualTo(department);
  }

  @Test
  void theNameIsTheOneInUseOnTheDay() {
    assertThat(user(TANAKA, day("2026-06-30")).name().inUse()).isEqualTo("青木 花子");
    assertThat(user(TANAKA, day("2026-07-01")).name().inUse()).isEqualTo("田中 花子");
  }

  @Test
  void onlyPostsOfThatAppointmentAreShownAndALastDayOfTheirOwn() {
    assertThat(user(TANAKA, day("2026-10-01")).posts())
        .containsExactly(
            new Statement.Post("220", Position.MEMBER, "主事", null, false),
            new Statement.Post("210", Position.MEMBER, "兼務", day("2026-12-31"), false));
    assertThat(user(TANAKA, day("2027-01-01")).posts()).hasSize(1);
    assertThat(user(TANAKA, day("2026-03-31")).posts())
        .as("of one to come, those of its first day")
        .containsExactly(new Statement.Post("210", Position.MEMBER, "事務補助", null, false));
  }

  @Test
  void whatIsOverIsNotShownAndWhatIsToComeIs() {
    assertThat(user(TANAKA, day("2026-05-31")).leave())
        .extracting(Statement.Leave::kind)
        .containsExactly(AbsenceKind.SICK, AbsenceKind.CHILDCARE);
    assertThat(user(TANAKA, day("2026-06-01")).leave())
        .extracting(Statement.Leave::kind)
        .containsExactly(AbsenceKind.CHILDCARE);
    PersonFacts handler =
        draft()
            .designated(
                new Designation(
                    new UUID(3, 1),
                    section(210),
                    DesignationRole.HANDLER,
                    "交付",
                    "申請書",
                    "第2号",
                    days("2026-04-01", "2026-09-30")))
            .facts();
    assertThat(user(handler, day("2026-09-30")).designations())
        .singleElement()
        .satisfies(one -> assertThat(one.lastDay()).isEqualTo(day("2026-09-30")));
    assertThat(user(handler, day("2026-10-01")).designations()).isEmpty();
  }

  /** The main post gets another title in July, and goes to another department in October. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-06-30 | 市民課 | 210 主事 2026-09-30, 220 併任 2026-12-31",
        "2026-07-01 | 市民課 | 210 主任 2026-09-30, 220 併任 2026-12-31",
        "2026-10-01 | 収納課 | 230 主任 null, 220 併任 2026-12-31",
        "2027-01-01 | 収納課 | 230 主任 null"
      })
  void theMainPostStandsFirstAndGoesOnUnderAnotherTitle(
      LocalDate day, String department, String posts) {
    PersonFacts facts =
        new PersonDraft()
            .called("田中 花子", "タナカ ハナコ", "2026-04-01", null)
            .appointed(1001, EmploymentType.REGULAR, "2026-04-01", null)
            .posted(1001, section(230), Position.MEMBER, "主任", "2026-10-01", null)
            .posted(1001, section(210), Position.MEMBER, "主事", "2026-04-01", "2026-06-30")
            .posted(1001, section(220), Position.MEMBER, "併任", "2026-04-01", "2026-12-31")
            .posted(1001, section(210), Position.MEMBER, "主任", "2026-07-01", "2026-09-30")
            .department(210, "市民課", "2000-04-01", null)
            .department(220, "税務課", "2000-04-01", null)
            .department(230, "収納課", "2000-04-01", null)
            .facts();
    assertThat(user(facts, day).department()).isEqualTo(department);
    assertThat(user(facts, day).posts())
        .map(post -> post.department() + " " + post.title() + " " + post.lastDay())
        .containsExactly(posts.split(", "));
  }

  @Test
  void aPostThatOnlyGetsAnotherTitleIsNotShownAsEnding() {
    PersonFacts facts =
        new PersonDraft()
            .called("田中 花子", "タナカ ハナコ", "2026-04-01", null)
            .appointed(1001, EmploymentType.REGULAR, "2026-04-01", null)
            .posted(1001, section(210), Position.MEMBER, "主事", "2026-04-01", "2026-06-30")
            .posted(1001, section(210), Position.MEMBER, "主任", "2026-07-01", null)
            .department(210, "市民課", "2000-04-01", null)
            .facts();
    assertThat(user(facts, day("2026-06-01")).posts())
        .containsExactly(new Statement.Post("210", Position.MEMBER, "主事", null, false));
  }

  /** 市民課 became 総合窓口課 in August. */
  @ParameterizedTest
  @CsvSource({"2026-07-31, 210", "2026-08-01, 310"})
  void aDesignationGoesWhereItsDepartmentWent(LocalDate day, String code) {
    PersonFacts handler =
        new PersonDraft()
            .called("田中 花子", "タナカ ハナコ", "2026-04-01", null)
            .appointed(1001, EmploymentType.REGULAR, "2026-04-01", null)
            .department(210, "市民課", "2000-04-01", "2026-07-31", 310)
            .department(310, "総合窓口課", "2026-08-01", null)
            .designated(
                new Designation(
                    new UUID(3, 1),
                    section(210),
                    DesignationRole.HANDLER,
                    "交付",
                    "申請書",
                    null,
                    days("2026-04-01", null)))
            .facts();
    assertThat(user(handler, day).designations())
        .extracting(Statement.Designated::department)
        .containsExactly(code);
  }

  @Test
  void whoWasStoppedIsNotActiveThoughAppointed() {
    PersonFacts stopped =
        new PersonFacts(
            TANAKA.personId(),
            TANAKA.names(),
            TANAKA.appointments(),
            TANAKA.posts(),
            TANAKA.designations(),
            TANAKA.absences(),
            Set.of(PersonDraft.appointment(1001)),
            TANAKA.departments());
    assertThat(user(stopped, day("2026-05-01")).active()).isFalse();
    assertThat(user(stopped, day("2026-10-01")).active()).as("another appointment").isTrue();
  }

  @Test
  void aboutWhomNothingIsTrueAnyMoreThereIsNoResource() {
    assertThat(new ScimUserFacts(day("2026-12-01")).user(new PersonDraft().facts(), STAMP))
        .isEmpty();
  }

  @Test
  void theVersionOfTheResourceIsTheLastChange() {
    ScimUser user = user(TANAKA, day("2026-12-01"));
    assertThat(user.externalId()).isEqualTo("HR-1");
    assertThat(user.changeId()).isEqualTo(7);
    assertThat(user.created()).isEqualTo(MADE);
  }

  private static ScimUser user(PersonFacts facts, LocalDate day) {
    return new ScimUserFacts(day).user(facts, STAMP).orElseThrow();
  }
}
