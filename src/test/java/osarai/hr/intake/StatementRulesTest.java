package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.forms.KeptText;
import osarai.people.AbsenceKind;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.Longest;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.StaffNumber;

/** What a statement must keep to by itself, told by the part that breaks it. */
class StatementRulesTest {
  private static final String NUMBER = "123456789018"; // has the check digit of a 個人番号

  private Statement.@Nullable Order order = Statement.Order.on(day("2026-04-01"));
  private @Nullable String externalId;
  private @Nullable PersonName name = PersonName.of("青木 花", new Kana("アオキ ハナ"));
  private Statement.@Nullable Engagement engagement =
      new Statement.Engagement(EmploymentType.REGULAR, day("2026-04-01"), null);
  private @Nullable List<Statement.Post> posts = List.of(post("主事"));
  private @Nullable LocalDate lastDay;
  private @Nullable List<Statement.Leave> leave;
  private @Nullable List<Statement.Designated> designations;

  private List<String> parts(boolean isNew) {
    Statement statement =
        new Statement(
            new KeptText("1行目"),
            new Statement.Subject(externalId, new StaffNumber("1001"), null, null),
            order,
            name,
            engagement,
            posts,
            lastDay,
            leave,
            designations);
    return StatementRules.faults(statement, isNew).stream().map(Fault::part).toList();
  }

  private List<String> parts() {
    return parts(false);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 2027-01-01, true",
        "2026-12-31, 2026-12-31, true",
        "2026-12-31, 2027-01-01, false"
      })
  void aPostDoesNotOutlastTheTermThatIsSaidWithIt(
      @Nullable String term, String last, boolean fits) {
    engagement =
        new Statement.Engagement(
            EmploymentType.REGULAR, day("2026-04-01"), term == null ? null : day(term));
    posts = List.of(new Statement.Post("210", Position.MEMBER, "主事", day(last), false));
    if (fits) {
      assertThat(parts()).isEmpty();
    } else {
      assertThat(parts()).containsExactly("postLastDay");
    }
    engagement = null;
    assertThat(parts()).isEmpty();
  }

  @Test
  void aWholeOneIsTaken() {
    assertThat(parts(true)).isEmpty();
  }

  @Test
  void aNewPersonNeedsNameAppointmentAndPost() {
    posts = null;
    assertThat(parts(true)).containsExactly("department");
    posts = List.of();
    assertThat(parts(true)).containsExactly("department");
    name = null;
    assertThat(parts(true)).containsExactly("staffNumber");
    assertThat(parts(false)).as("one who is known").isEmpty();
  }

  /** Each day that a statement can say, beyond what is reckoned with, alone. */
  @ParameterizedTest
  @CsvSource({
    "EFFECTIVE, 1900-01-01",
    "EFFECTIVE, 9999-12-31",
    "FIRST_DAY, 1900-01-01",
    "FIRST_DAY, 2200-04-01",
    "LAST_DAY, 2200-04-01",
    "LEAVING_DAY, 1900-01-01",
    "LEAVING_DAY, 2200-04-01",
    "LEAVING_DAY, 9999-12-31",
    "POST_LAST_DAY, 2200-04-01",
    "LEAVE_FROM, 1900-01-01",
    "LEAVE_LAST_DAY, 2200-04-01",
    "DESIGNATION_FROM, 1900-01-01",
    "DESIGNATION_LAST_DAY, 2200-04-01"
  })
  void aDayBeyondAllReckoningIsRefusedAtItsOwnField(StatementField field, LocalDate day) {
    LocalDate from = day("2026-04-01");
    switch (field) {
      case EFFECTIVE -> order = Statement.Order.on(day);
      case FIRST_DAY -> engagement = new Statement.Engagement(EmploymentType.REGULAR, day, null);
      case LAST_DAY -> engagement = new Statement.Engagement(EmploymentType.REGULAR, from, day);
      case LEAVING_DAY -> lastDay = day;
      case POST_LAST_DAY ->
          posts = List.of(new Statement.Post("210", Position.MEMBER, "主事", day, false));
      case LEAVE_FROM -> leave = List.of(new Statement.Leave(AbsenceKind.SICK, day, null));
      case LEAVE_LAST_DAY -> leave = List.of(new Statement.Leave(AbsenceKind.SICK, from, day));
      case DESIGNATION_FROM -> designations = List.of(designated("交付", "氏名", day, null));
      case DESIGNATION_LAST_DAY -> designations = List.of(designated("交付", "氏名", from, day));
      default -> throw new IllegalArgumentException(field.word());
    }
    assertThat(parts()).containsExactly(field.word());
  }

  /** Of a new appointment both are one day; it is told once, where it was said. */
  @Test
  void aFirstDayThatIsTheEffectiveDayIsToldOnce() {
    order = Statement.Order.on(day("1900-01-01"));
    engagement = new Statement.Engagement(EmploymentType.REGULAR, day("1900-01-01"), null);
    assertThat(parts()).containsExactly("firstDay");
  }

  @Test
  void nothingEndsBeforeItBegins() {
    engagement =
        new Statement.Engagement(EmploymentType.REGULAR, day("2026-04-02"), day("2026-04-01"));
    leave =
        List.of(
            new Statement.Leave(AbsenceKind.SICK, day("2026-05-02"), day("2026-05-01")),
            new Statement.Leave(AbsenceKind.SICK, day("2026-06-01"), day("2026-06-01")));
    designations = List.of(designated("住民票", "氏名", "2026-05-01", "2026-04-30"));
    assertThat(parts()).containsExactlyInAnyOrder("lastDay", "leaveLastDay", "designationLastDay");
  }

  @ParameterizedTest
  @CsvSource({"2027-03-31, true", "2027-04-01, false", ", false"})
  void aFiscalYearTermEndsWithItsYear(@Nullable String last, boolean taken) {
    engagement =
        new Statement.Engagement(
            EmploymentType.FISCAL_YEAR_FULL_TIME,
            day("2026-10-01"),
            last == null ? null : day(last));
    assertThat(parts().isEmpty()).isEqualTo(taken);
  }

  @Test
  void noTextHoldsAnIndividualNumber() {
    name = new PersonName("青木" + NUMBER, NUMBER, new Kana("アオキ"), NUMBER);
    order = new Statement.Order(day("2026-04-01"), NUMBER, NUMBER, null);
    posts = List.of(post(NUMBER));
    designations = List.of(designated(NUMBER, NUMBER, "2026-04-01", null));
    assertThat(parts())
        .containsExactlyInAnyOrder(
            "name",
            "registeredName",
            "alphabet",
            "documentNumber",
            "sequence",
            "title",
            "affairs",
            "scope");
  }

  @Test
  void anIdOfTheSourceMayLookLikeAnything() {
    externalId = NUMBER;
    assertThat(parts()).isEmpty();
    externalId = "9".repeat(Longest.EXTERNAL_ID + 1);
    assertThat(parts()).containsExactly("externalId");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "", "主\n事", "主\u0000事"})
  void aTextIsThereAndWithoutControlCharacters(String title) {
    posts = List.of(post(title));
    assertThat(parts()).containsExactly("title");
  }

  @Test
  void aTextIsNoLongerThanItsColumn() {
    posts = List.of(post("あ".repeat(Longest.TITLE)));
    designations =
        List.of(
            designated("あ".repeat(Longest.AFFAIRS), "あ".repeat(Longest.SCOPE), "2026-04-01", null));
    assertThat(parts()).isEmpty();
    posts = List.of(post("あ".repeat(Longest.TITLE + 1)));
    designations =
        List.of(
            designated(
                "あ".repeat(Longest.AFFAIRS + 1),
                "あ".repeat(Longest.SCOPE + 1),
                "2026-04-01",
                null));
    assertThat(parts()).containsExactlyInAnyOrder("title", "affairs", "scope");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?橋", "高？", "□橋", "■橋", "●橋", "&#39641;橋"})
  void whatStandsForALostLetterIsInNoText(String lost) {
    name = new PersonName(lost, lost, new Kana("?"), lost);
    order = new Statement.Order(day("2026-04-01"), lost, "1", null);
    posts = List.of(post(lost));
    designations = List.of(designated(lost, lost, "2026-04-01", null));
    assertThat(parts())
        .contains("name", "registeredName", "kana", "alphabet", "documentNumber", "title")
        .contains("affairs", "scope");
  }

  @Test
  void theOrderOfActsIsANumber() {
    for (String number : List.of("1", "010", "１０")) {
      order = new Statement.Order(day("2026-04-01"), null, number, null);
      assertThat(parts()).isEmpty();
    }
    for (String other : List.of("1-2", "A1", "第1号", "1.5", "-1")) {
      order = new Statement.Order(day("2026-04-01"), null, other, null);
      assertThat(parts()).containsExactly("sequence");
    }
  }

  private static Statement.Post post(String title) {
    return new Statement.Post("210", Position.MEMBER, title);
  }

  private static Statement.Designated designated(
      String affairs, String scope, String from, @Nullable String last) {
    return designated(affairs, scope, day(from), last == null ? null : day(last));
  }

  private static Statement.Designated designated(
      String affairs, String scope, LocalDate from, @Nullable LocalDate last) {
    return new Statement.Designated(
        "210", DesignationRole.HANDLER, affairs, scope, from, last, null);
  }
}
