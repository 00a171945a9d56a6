package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import osarai.hr.intake.Statement;
import osarai.hr.profile.JapaneseProfile;
import osarai.hr.profile.RosterField;
import osarai.hr.profile.RosterProfile;
import osarai.tables.RowFault;
import osarai.tables.TableLimits;
import osarai.tables.UsualLimits;

/**
 * A row that names whom it is about and fills one more column: what stands there has an effect, or
 * it is told with row and column. No column is left out, also none that is added later.
 */
class RosterColumnsTest {
  private static final RosterProfile NUMBER_ALONE_NEEDED =
      Heard.changed(
          json ->
              json.replaceFirst(
                  "\"required\"\\s*:\\s*\\[[^\\]]*\\]", "\"required\" : [\"staff-number\"]"));

  /** With all other columns, blank. */
  @ParameterizedTest
  @EnumSource(value = RosterField.class, names = "STAFF_NUMBER", mode = EnumSource.Mode.EXCLUDE)
  void whatStandsInOneColumnHasAnEffectOrIsTold(RosterField field) {
    assertThat(isCarriedOut(field, RosterField.values()) || isTold(field, RosterField.values()))
        .isTrue();
  }

  /** In a file that has no other columns. */
  @ParameterizedTest
  @EnumSource(value = RosterField.class, names = "STAFF_NUMBER", mode = EnumSource.Mode.EXCLUDE)
  void soItIsWhereThereIsNoOtherColumn(RosterField field) {
    RosterField[] two = {RosterField.STAFF_NUMBER, field};
    assertThat(isCarriedOut(field, two) || isTold(field, two)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "LAST_DAY, 任用区分, 任期満了日",
    "LEAVE_UNTIL, 休業区分, 休業終了日",
    "REGISTERED_NAME, 氏名, 戸籍氏名",
    "ALPHABET, 氏名, ローマ字",
    "POSITION, 職名, 所属長区分",
    "POST_LAST_DAY, 所属コード, 職の最終日",
    "LEAVE_FROM, 休業区分, 休業開始日",
    "FIRST_DAY, 任用区分, 採用日",
    "KANA, 氏名, フリガナ"
  })
  void halfOfAPairIsRefusedAtTheOtherHalf(RosterField field, String missing, String there) {
    assertThat(read(field, RosterField.values()).messages())
        .containsExactly("2行目「%s」: 空です。「%s」を書くときは、こちらも入れてください。".formatted(missing, there));
  }

  @ParameterizedTest
  @EnumSource(
      value = RosterField.class,
      names = {"EFFECTIVE", "DOCUMENT", "SEQUENCE"})
  void whatOnlyPlacesAnActThatIsNotThereIsHintedAt(RosterField field) {
    Heard heard = read(field, new RosterField[] {RosterField.STAFF_NUMBER, field});
    assertThat(heard.faults).isEmpty();
    assertThat(heard.hintMessages())
        .containsExactly(
            "2行目「%s」: この行には、ほかに何も書かれていません。何も変わりません。変わることを書くか、行を消してください。".formatted(heading(field)));
  }

  /** Systems fill such fields for everybody; nothing is lost, so nothing is asked. */
  @ParameterizedTest
  @EnumSource(
      value = RosterField.class,
      names = {"LAST_DAY", "POST_LAST_DAY", "LEAVE_UNTIL"})
  void aLastDayThatMeansNoneNeedsNoOtherHalf(RosterField field) {
    for (String never : List.of("9999-12-31", "99991231", "99999999", "2999/12/31")) {
      Heard heard = Heard.of(file(field, never, RosterField.values()), NUMBER_ALONE_NEEDED, LIMITS);
      assertThat(heard.messages()).as(never).isEmpty();
      assertThat(heard.statements).isEqualTo(read(null, RosterField.values()).statements);
    }
  }

  /** Of somebody whose end is known it says something: that is asked when the end is looked at. */
  @Test
  void aLeavingDayThatMeansNoneIsSaid() {
    for (String never : List.of("9999-12-31", "99991231", "99999999", "2999/12/31")) {
      Heard heard =
          Heard.of(
              file(RosterField.LEAVING_DAY, never, RosterField.values()),
              NUMBER_ALONE_NEEDED,
              LIMITS);
      assertThat(heard.messages()).as(never).isEmpty();
      assertThat(heard.statements)
          .extracting(Statement::leaving)
          .containsOnly(Statement.Leaving.NEVER);
    }
  }

  @Test
  void aFirstDayThatMeansNoEndIsNone() {
    assertThat(Heard.lines("職員番号,氏名,フリガナ,任用区分,採用日", "1,田村,タムラ,常勤,99999999").messages().get(0))
        .startsWith("2行目「採用日」: 「99999999」とあります。");
  }

  private static final TableLimits LIMITS = UsualLimits.USUAL;

  private static boolean isCarriedOut(RosterField field, RosterField... columns) {
    List<Statement> with = read(field, columns).statements;
    return !with.isEmpty() && says(with.get(0)) && !with.equals(read(null, columns).statements);
  }

  /** Beside its place among other acts. */
  private static boolean says(Statement said) {
    return Stream.of(
            said.who().externalId(),
            said.who().decided(),
            said.name(),
            said.engagement(),
            said.posts(),
            said.leaving(),
            said.leave(),
            said.retitled())
        .anyMatch(Objects::nonNull);
  }

  private static boolean isTold(RosterField field, RosterField... columns) {
    Heard heard = read(field, columns);
    List<RowFault> told = new ArrayList<>(heard.faults);
    told.addAll(heard.hints);
    return told.stream()
        .filter(one -> one.line() > 0 && one.column() != null)
        .map(one -> Heard.WORDS.said(one.message()))
        .anyMatch(text -> text.contains(heading(field)) || text.contains("の列がありません"));
  }

  private static Heard read(@Nullable RosterField field, RosterField[] columns) {
    return Heard.of(
        file(field, field == null ? "" : sample(field), columns), NUMBER_ALONE_NEEDED, LIMITS);
  }

  private static byte[] file(@Nullable RosterField field, String value, RosterField[] columns) {
    String row =
        Arrays.stream(columns)
            .map(one -> one == RosterField.STAFF_NUMBER ? "1001" : one == field ? value : "")
            .collect(Collectors.joining(","));
    return Heard.bytes(
        Arrays.stream(columns).map(RosterColumnsTest::heading).collect(Collectors.joining(",")),
        row);
  }

  private static String heading(RosterField field) {
    return JapaneseProfile.standard().columns().entrySet().stream()
        .filter(entry -> entry.getValue() == field)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** A new column needs its line here, or this does not compile. */
  private static String sample(RosterField field) {
    return switch (field) {
      case STAFF_NUMBER -> "1001";
      case EXTERNAL_ID -> "HR-1";
      case SAME_PERSON -> "同じ人";
      case NAME, REGISTERED_NAME -> "田村 花子";
      case KANA -> "タムラ ハナコ";
      case ALPHABET -> "TAMURA Hanako";
      case EMPLOYMENT -> "常勤";
      case FIRST_DAY, EFFECTIVE -> "2026-10-01";
      case LAST_DAY, LEAVING_DAY, POST_LAST_DAY, LEAVE_UNTIL -> "2027-03-31";
      case DEPARTMENT -> "210";
      case POSITION -> "課長";
      case TITLE -> "主任";
      case DOCUMENT -> "人発第1号";
      case SEQUENCE -> "001";
      case LEAVE_KIND -> "育休";
      case LEAVE_FROM -> "2026-10-01";
    };
  }
}
