package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.hr.intake.Statement;
import osarai.hr.profile.RosterProfile;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.tables.UsualLimits;
import osarai.tables.Words;

/** What a row of a roster says. */
class RosterReaderTest {
  private static final String ALL =
      "職員番号,氏名,フリガナ,任用区分,採用日,任期満了日,所属コード,職名,発令日,文書番号,休業区分,休業開始日,休業終了日,内線";

  @Test
  void aRowBecomesAStatement() {
    Heard heard =
        Heard.lines(
            ALL,
            "0123,田村花子,ﾀﾑﾗ ﾊﾅｺ,会計年度（パート）,令和8年4月1日,R9.3.31,0101,主事,2026/4/1,総第12号,育休,"
                + "20260501,9999-12-31,215");
    assertThat(heard.faults).isEmpty();
    Statement said = heard.statements.get(0);
    assertThat(Heard.WORDS.said(said.place())).isEqualTo("2行目");
    assertThat(said.who().staffNumber().value()).isEqualTo("0123");
    assertThat(said.name()).isNotNull();
    assertThat(said.name().inUse()).isEqualTo("田村花子");
    assertThat(said.name().kana().value()).isEqualTo("タムラ ハナコ");
    assertThat(said.order())
        .isEqualTo(new Statement.Order(LocalDate.of(2026, 4, 1), "総第12号", null, null));
    assertThat(said.engagement())
        .isEqualTo(
            new Statement.Engagement(
                EmploymentType.FISCAL_YEAR_PART_TIME,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31)));
    assertThat(said.posts())
        .containsExactly(new Statement.Post("0101", Position.MEMBER, "主事", null, true));
    assertThat(said.leave())
        .containsExactly(
            new Statement.Leave(AbsenceKind.CHILDCARE, LocalDate.of(2026, 5, 1), null));
    assertThat(heard.hintMessages()).containsExactly("1行目: 使わない列です: 「内線」");
  }

  @Test
  void shortNumbersArePaddedOrReportedAsTheProfileSays() {
    byte[] file =
        Heard.bytes(Heard.NEEDED, "123,田村,タムラ", "0456,船引,フネヒキ", "12345,都路,ミヤコジ", "A1,常葉,トキワ");
    Heard padded = Heard.of(file, with(4, true), UsualLimits.USUAL);
    assertThat(padded.numbers()).containsExactly("0123", "0456", "A1");
    assertThat(padded.hintMessages().get(0)).isEqualTo("2行目「職員番号」: 「123」の先頭に0を補い、「0123」として読みました。");
    assertThat(padded.messages()).containsExactly("4行目「職員番号」: 「12345」とあります。職員番号は4桁までです。");
    Heard only = Heard.of(file, with(4, false), UsualLimits.USUAL);
    assertThat(only.numbers()).containsExactly("123", "0456", "A1");
    assertThat(only.hintMessages().get(0)).contains("先頭の0が消えていないか");
  }

  @Test
  void namesKeepTheirRareCharactersAndPairsOfSignsBecomeOne() {
    String name = "\u845b\udb40\udd00\ud842\udfb7\ufa11\u301c\u2212\u2016\u2014";
    Heard heard = Heard.lines(Heard.NEEDED, "1," + name + ",タムラ", "2,\ue000田,タ");
    assertThat(heard.statements.get(0).name().inUse())
        .isEqualTo("\u845b\udb40\udd00\ud842\udfb7\ufa11\uff5e\uff0d\u2225\u2015");
    assertThat(heard.statements.get(1).name().inUse()).isEqualTo("\ue000田");
    assertThat(heard.hintMessages()).singleElement().asString().contains("外字");
  }

  @ParameterizedTest
  @CsvSource({"係〜長, 係～長", "A−1, A－1", "甲‖乙, 甲∥乙", "甲—乙, 甲―乙"})
  void pairsOfSignsAreTheSameWord(String one, String other) {
    assertThat(Words.key(one)).isEqualTo(Words.key(other));
  }

  @Test
  void anUnknownWordIsNamed() {
    Heard heard = Heard.lines(Heard.NEEDED + ",任用区分,採用日", "1,田村,タムラ,臨職,R8.4.1");
    assertThat(heard.messages()).containsExactly("2行目「任用区分」: 「臨職」とあります。設定にない語です。語を直すか、設定に加えてください。");
  }

  @Test
  void anEraThatHadEndedIsHintedAt() {
    Heard heard = Heard.lines(Heard.NEEDED + ",任用区分,採用日", "1,田村,タムラ,正規,平成31年5月1日");
    assertThat(heard.faults).isEmpty();
    assertThat(heard.hintMessages())
        .containsExactly("2行目「採用日」: 「平成31年5月1日」は改元の後の日付です。令和元年5月1日として読みました。");
  }

  @Test
  void anEndBeforeItsBeginningIsAFault() {
    Heard heard =
        Heard.lines(Heard.NEEDED + ",任用区分,採用日,任期満了日", "1,田村,タムラ,正規,2026-04-01,2026-03-31");
    assertThat(heard.messages()).containsExactly("2行目「任期満了日」: 令和8年3月31日は、始まりの令和8年4月1日より前です。");
  }

  @Test
  void aBlankLeaveEndsWhatRunsAndABlankPostSaysNothing() {
    Heard heard = Heard.lines(Heard.NEEDED + ",休業区分,休業開始日,所属コード,職名,退職日", "1,田村,タムラ,,,,,R8.3.31");
    assertThat(heard.faults).isEmpty();
    assertThat(heard.statements.get(0).leave()).isEqualTo(List.of());
    assertThat(heard.statements.get(0).posts()).isNull();
    assertThat(heard.statements.get(0).leavingDay()).isEqualTo(LocalDate.of(2026, 3, 31));
  }

  private static RosterProfile with(int length, boolean pad) {
    return Heard.changed(
        json -> json.replace("\"pad\" : false", "\"number-length\":" + length + ",\"pad\":" + pad));
  }

  @Test
  void aReadingThatIsNoneIsToldAtItsRow() {
    Heard heard =
        Heard.lines(
            Heard.NEEDED, "0001,田村一郎," + "㌖".repeat(34), "0002,船引次郎,\u00a0", "0003,佐藤三郎,サトウサブロウ");
    assertThat(heard.messages())
        .containsExactly("2行目「フリガナ」: 長すぎます。200文字までです。", "3行目「フリガナ」: 空です。値を入れてください。");
  }

  /** Three signs each where it is kept in one form; it ended in an error of ours. */
  @Test
  void aNameThatIsTooLongOnlyInTheFormThatIsKeptIsToldAtItsRow() {
    Heard heard =
        Heard.lines(
            Heard.NEEDED + ",戸籍氏名",
            "0001," + "\uFB2C".repeat(34) + ",タムライチロウ,",
            "0002,船引次郎,フネヒキジロウ," + "\uFB2C".repeat(34),
            "0003,佐藤三郎,サトウサブロウ," + "\uFB2C".repeat(33));
    assertThat(heard.messages())
        .containsExactly("2行目「氏名」: 長すぎます。100文字までです。", "3行目「戸籍氏名」: 長すぎます。100文字までです。");
    assertThat(heard.numbers()).containsExactly("0003");
  }

  @Test
  void aRowMaySayWhetherItIsTheSamePerson() {
    Heard heard =
        Heard.lines(
            Heard.NEEDED + ",本人の確認",
            "0001,田村一郎,タムライチロウ,同じ人",
            "0002,船引次郎,フネヒキジロウ,別の人",
            "0003,都路三郎,ミヤコジサブロウ,",
            "0004,滝根四郎,タキネシロウ,たぶん");
    assertThat(heard.statements)
        .extracting(said -> said.who().decided())
        .containsExactly(Statement.Decided.HOLDER, new Statement.Decided(null), null);
    assertThat(heard.messages())
        .hasSize(1)
        .first()
        .asString()
        .isEqualTo("5行目「本人の確認」: 「たぶん」とあります。「同じ人」か「別の人」と書いてください。");
  }
}
