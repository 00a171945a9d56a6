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

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2200-04-01", "9999-12-31"})
  void daysOfEachPartBeyondAllReckoningAreRefused(String day) {
    posts = List.of(new Statement.Post("210", Position.MEMBER, "主事", day(day)));
    assertThat(parts()).contains("posts");
    posts = null;
    leave = List.of(new Statement.Leave(AbsenceKind.SICK, day(day), null));
    assertThat(parts()).containsExactly("leave");
    leave = List.of(new Statement.Leave(AbsenceKind.SICK, day("2026-04-01"), day(day)));
    assertThat(parts()).contains("leave");
    leave = null;
    designations =
        List.of(
            new Statement.Designated(
                "210",
                DesignationRole.HANDLER,
                "住民票に関する事務",
                "全部",
                day("1950-01-01"),
                day(day),
                "第1号"));
    assertThat(parts()).contains("designations");
  }

  @ParameterizedTest
  @CsvSource({
    "1900-01-01, effectiveFrom",
    "2200-04-01, effectiveFrom",
    "9999-12-31, effectiveFrom"
  })
  void daysBeyondAllReckoningAreRefused(String day, String part) {
    lastDay = day(day);
    assertThat(parts()).containsExactly(part);
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
    assertThat(parts()).containsExactlyInAnyOrder("lastDay", "leave", "designations");
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

  private static Statement.Post post(String title) {
    return new Statement.Post("210", Position.MEMBER, title);
  }

  private static Statement.Designated designated(
      String affairs, String scope, String from, @Nullable String last) {
    return new Statement.Designated(
        "210",
        DesignationRole.HANDLER,
        affairs,
        scope,
        day(from),
        last == null ? null : day(last),
        null);
  }
}
