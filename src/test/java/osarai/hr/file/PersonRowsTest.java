package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.hr.intake.Statement;
import osarai.hr.profile.JapaneseProfile;
import osarai.hr.profile.RosterHeader;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.Position;
import osarai.people.StaffNumber;
import osarai.tables.Cell;

/**
 * Rows of one number: of a day they are one act, in which each value stands once or is the same.
 */
class PersonRowsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
  private static final RosterHeader HEADER = header("職員番号,氏名,フリガナ,所属コード,職名");

  private final Heard heard = new Heard();

  @ParameterizedTest
  @CsvSource({
    "external-id, HR-1, HR-2, 外部ID",
    "name, 田村 花子, 田村 良子, 氏名",
    "kana, タムラ ハナコ, タムラ リョウコ, フリガナ",
    "registered, 田村 花子, 佐藤 花子, 戸籍上の氏名",
    "alphabet, TAMURA, SATO, アルファベット氏名",
    "employment, regular, special, 任用区分",
    "from, 2026-04-01, 2026-05-01, 採用日",
    "last, 2027-03-31, 2028-03-31, 任期満了日",
    "leaving, 2026-12-31, 2027-01-31, 退職日",
    "document, 人発第1号, 人発第2号, 文書番号",
    "sequence, 001, 002, 発令順",
    "title, 主任, 係長, 職名"
  })
  void aValueStandsInOneRowOrAlikeInAllOrIsToldAtTheSecond(
      String field, String one, String other, String column) {
    assertThat(acts(row(2, field, one), row(3, "", ""))).hasSize(1);
    assertThat(acts(row(2, "", ""), row(3, field, one)))
        .isEqualTo(acts(row(2, field, one), row(3, field, one)));
    assertThat(heard.faults).isEmpty();
    assertThat(acts(row(2, field, one), row(3, field, other)))
        .as("nothing of the person")
        .isEmpty();
    assertThat(heard.messages())
        .containsExactly("3行目「%s」: 同じ職員番号「1001」の2行目と値が違います。%s".formatted(column, whatToDo(field)));
  }

  private static String whatToDo(String field) {
    return List.of("document", "sequence").contains(field)
        ? "同じ日の別々の発令なら、一つのファイルでは受け取れません。発令ごとにファイルを分け、先の発令から順に取り込んでください。"
            + "一つの発令の兼務なら、どの行も同じ値にしてください。"
        : "兼務の行では同じ値にしてください。";
  }

  @Test
  void aNameIsOneWithItsReadingAndARegisteredOneOnlyWhereItDiffers() {
    assertThat(acts(row(2, "registered", "田村 花子")).get(0).name().registered()).isNull();
    assertThat(acts(row(2, "registered", "佐藤 花子")).get(0).name().registered()).isEqualTo("佐藤 花子");
  }

  @Test
  void eachDayIsAnActAndTheFilesDayIsThatOfRowsWithoutOne() {
    List<Statement> acts =
        acts(row(4, "effective", "2027-01-01"), row(2, "", ""), row(3, "effective", "2026-10-01"));
    assertThat(acts)
        .extracting(said -> said.order().effective() + " " + Heard.WORDS.said(said.place()))
        .containsExactly("2026-10-01 2、3行目", "2027-01-01 4行目");
  }

  @Test
  void withoutAColumnForLeaveNothingIsSaidOfIt() {
    assertThat(acts(row(2, "", "")).get(0).leave()).isNull();
    RosterHeader withLeave = header("職員番号,氏名,フリガナ,休業区分,休業開始日");
    assertThat(PersonRows.acts(withLeave, List.of(row(2, "", "")), DAY, heard).get(0).leave())
        .isEmpty();
  }

  private List<Statement> acts(RosterRow... rows) {
    return PersonRows.acts(HEADER, Arrays.asList(rows), DAY, heard);
  }

  /** Of somebody named, with one more value. */
  private static RosterRow row(int line, String field, String value) {
    boolean engaged = List.of("employment", "from", "last").contains(field);
    Kana kana = new Kana(field.equals("kana") ? value : "タムラ ハナコ");
    return new RosterRow(
        line,
        new StaffNumber("1001"),
        field.equals("external-id") ? value : null,
        null,
        field.equals("name") ? value : "田村 花子",
        field.equals("registered") ? value : null,
        kana,
        field.equals("alphabet") ? value : null,
        engaged ? type(field, value) : null,
        engaged ? day(field.equals("from"), value, "2026-04-01") : null,
        day(field.equals("last"), value, null),
        Statement.Leaving.on(day(field.equals("leaving"), value, null)),
        day(field.equals("effective"), value, null),
        field.equals("document") ? value : null,
        field.equals("sequence") ? value : null,
        null,
        field.equals("title") ? new Statement.Retitled(Position.MEMBER, value, false) : null,
        null);
  }

  private static EmploymentType type(String field, String value) {
    return field.equals("employment") && value.equals("special")
        ? EmploymentType.SPECIAL
        : EmploymentType.REGULAR;
  }

  private static @Nullable LocalDate day(boolean given, String value, @Nullable String other) {
    String text = given ? value : other;
    return text == null ? null : LocalDate.parse(text);
  }

  private static RosterHeader header(String headings) {
    return new RosterHeader(
        1,
        Arrays.stream(headings.split(","))
            .map(heading -> new Cell(Cell.Content.TEXT, heading, null))
            .collect(Collectors.toList()),
        JapaneseProfile.standard());
  }
}
