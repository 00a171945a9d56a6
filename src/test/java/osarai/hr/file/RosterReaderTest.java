package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.hr.intake.Statement;
import osarai.hr.profile.JapaneseProfile;
import osarai.hr.profile.ProfileJson;
import osarai.hr.profile.RosterProfile;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.tables.UsualLimits;
import osarai.tables.Words;

class RosterReaderTest {
  private static final String ALL =
      "職員番号,氏名,フリガナ,任用区分,採用日,任期満了日,所属コード,職名,発令日,文書番号,休業区分,休業開始日,休業終了日,内線";
  private static final String SHORT = "職員番号,氏名,フリガナ";

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
    assertThat(said.posts()).containsExactly(new Statement.Post("0101", Position.MEMBER, "主事"));
    assertThat(said.leave())
        .containsExactly(
            new Statement.Leave(AbsenceKind.CHILDCARE, LocalDate.of(2026, 5, 1), null));
    assertThat(heard.hintMessages()).containsExactly("1行目: 使わない列です: 「内線」");
  }

  @Test
  void severalRowsOfOneNumberAreOnePersonWithSeveralPosts() {
    Heard heard =
        Heard.lines(
            SHORT + ",所属コード,職名",
            "0001,田村一郎,タムライチロウ,0101,課長",
            "0002,船引次郎,フネヒキジロウ,0102,課長補佐",
            "0001,田村一郎,タムライチロウ,0203,室長");
    assertThat(heard.faults).isEmpty();
    assertThat(heard.numbers()).containsExactly("0002", "0001");
    Statement both = heard.statements.get(1);
    assertThat(Heard.WORDS.said(both.place())).isEqualTo("2、4行目");
    assertThat(both.posts())
        .containsExactly(
            new Statement.Post("0101", Position.HEAD, "課長"),
            new Statement.Post("0203", Position.HEAD, "室長"));
    assertThat(heard.statements.get(0).posts())
        .containsExactly(new Statement.Post("0102", Position.DEPUTY, "課長補佐"));
    assertThat(both.leave()).isNull();
    assertThat(both.engagement()).isNull();
    assertThat(both.order().effective()).isEqualTo(Heard.DAY);
  }

  @Test
  void rowsThatContradictEachOtherAreFaults() {
    Heard heard =
        Heard.lines(
            SHORT + ",所属コード,職名",
            "0001,田村一郎,タムライチロウ,0101,課長",
            "0001,田村二郎,タムライチロウ,0203,室長",
            "0002,船引次郎,フネヒキジロウ,0102,主事",
            "0002,船引次郎,フネヒキジロウ,0102,主事",
            "0003,都路三郎,ミヤコジサブロウ,0103,主事");
    assertThat(heard.numbers()).containsExactly("0003");
    assertThat(heard.messages())
        .containsExactly(
            "3行目「氏名」: 同じ職員番号「0001」の2行目と値が違います。兼務の行では同じ値にしてください。",
            "5行目「所属コード」: 職員番号「0002」の同じ職が二度あります。行が重なっていないか確かめてください。");
    assertThat(heard.outcome.complete()).isTrue();
  }

  @Test
  void twoEmploymentTypesContradictEachOther() {
    Heard heard =
        Heard.lines(
            SHORT + ",任用区分,採用日", "1,田村一郎,タムライチロウ,常勤,2020/4/1", "1,田村一郎,タムライチロウ,再任用,2020/4/1");
    assertThat(heard.statements).isEmpty();
    assertThat(heard.messages().get(0)).startsWith("3行目「任用区分」");
  }

  @Test
  void eachDayOfOneNumberIsAnActOfItsOwn() {
    Heard heard =
        Heard.lines(
            SHORT + ",発令日,所属コード,職名",
            "0001,田村一郎,タムライチロウ,2026-12-10,0310,主事",
            "0001,田村一郎,タムライチロウ,2026-12-01,0220,主事",
            "0001,田村一郎,タムライチロウ,2026-12-10,0101,主事");
    assertThat(heard.faults).isEmpty();
    assertThat(heard.statements)
        .extracting(said -> said.order().effective() + " " + Heard.WORDS.said(said.place()))
        .containsExactly("2026-12-01 3行目", "2026-12-10 2、4行目");
    assertThat(heard.statements.get(1).posts()).hasSize(2);
  }

  @Test
  void aContradictionWithinADayStopsAllActsOfTheNumber() {
    Heard heard =
        Heard.lines(
            SHORT + ",発令日,所属コード,職名",
            "0001,田村一郎,タムライチロウ,2026-12-01,0220,主事",
            "0001,田村一郎,タムライチロウ,2026-12-10,0310,主事",
            "0001,田村二郎,タムラジロウ,2026-12-10,0101,主事");
    assertThat(heard.statements).isEmpty();
    assertThat(heard.faults).isNotEmpty();
  }

  @Test
  void aBadRowStopsNoOtherButItsPerson() {
    Heard heard =
        Heard.lines(
            SHORT + ",発令日,所属コード,職名",
            "0001,田村一郎,タムライチロウ,2026-02-30,0101,主事",
            "0001,田村一郎,タムライチロウ,2026-02-28,0102,主事",
            "0002,船引次郎,フネヒキジロウ,R8.4.1,0102,主事",
            "職員,大越,オオゴエ,R8.4.1,0102,主事",
            "0004,滝根,滝根,R8.4.1,0102,");
    assertThat(heard.numbers()).containsExactly("0002");
    assertThat(heard.messages())
        .containsExactly(
            "2行目「発令日」: 「2026-02-30」とあります。ある日付として読めません。"
                + "2026-04-01、2026/4/1、20260401、令和8年4月1日、R8.4.1 のように書いてください。",
            "3行目: 職員番号「0001」のほかの行に誤りがあるため、この行も使いません。",
            "5行目「職員番号」: 「職員」とあります。職員番号は、英数字とハイフンで20文字までです。",
            "6行目「フリガナ」: 「滝根」とあります。漢字が含まれています。読みをカナで入れてください。");
    assertThat(heard.faults.get(0).line()).isEqualTo(2);
    assertThat(heard.columns().get(0)).isEqualTo("発令日");
    assertThat(heard.outcome).isEqualTo(new RosterReader.RowCounts(5, 1, 4, 0, true));
  }

  @Test
  void columnsThatNeedEachOtherAreAskedForTogether() {
    Heard heard = Heard.lines(SHORT + ",任用区分,任期満了日,職名", "1,a,ア,常勤,,主事");
    assertThat(heard.outcome.complete()).isFalse();
    assertThat(heard.statements).isEmpty();
    assertThat(heard.columns()).containsExactly("採用日", "所属コード");
  }

  @ParameterizedTest
  @ValueSource(strings = {",氏名,フリガナ", "職員番号,,フリガナ", "職員番号,氏名,"})
  void aMissingColumnIsNamedWithWhatItMayBeCalled(String header) {
    Heard heard = Heard.lines(header, "1,田村,タムラ");
    assertThat(heard.outcome.complete()).isFalse();
    assertThat(heard.messages().get(0)).contains("の列がありません。見出しは「");
  }

  @Test
  void headersAreComparedHoweverTheyAreWritten() {
    Heard heard = Heard.lines(" 職員Ｎｏ ,氏　名,氏名（カナ）", "１２３,田村,タムラ");
    assertThat(heard.faults).isEmpty();
    assertThat(heard.numbers()).containsExactly("123");
  }

  @Test
  void twoColumnsOfOneNameOrMeaningAreFaults() {
    assertThat(Heard.lines(SHORT + ",氏 名", "1,a,ア,b").messages())
        .containsExactly("1行目「氏 名」: 同じ見出しの列が二つあります。一つにするか、名前を変えてください。");
    assertThat(Heard.lines(SHORT + ",カナ", "1,a,ア,イ").messages())
        .containsExactly("1行目「カナ」: 「フリガナ」と同じ「フリガナ」に当たります。使う列を一つにしてください。");
  }

  @Test
  void shortNumbersArePaddedOrReportedAsTheProfileSays() {
    byte[] file = Heard.bytes(SHORT, "123,田村,タムラ", "0456,船引,フネヒキ", "12345,都路,ミヤコジ", "A1,常葉,トキワ");
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
    Heard heard = Heard.lines(SHORT, "1," + name + ",タムラ", "2,\ue000田,タ");
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
    Heard heard = Heard.lines(SHORT + ",任用区分,採用日", "1,田村,タムラ,臨職,R8.4.1");
    assertThat(heard.messages()).containsExactly("2行目「任用区分」: 「臨職」とあります。設定にない語です。語を直すか、設定に加えてください。");
  }

  @Test
  void anEraThatHadEndedIsHintedAt() {
    Heard heard = Heard.lines(SHORT + ",任用区分,採用日", "1,田村,タムラ,正規,平成31年5月1日");
    assertThat(heard.faults).isEmpty();
    assertThat(heard.hintMessages())
        .containsExactly("2行目「採用日」: 「平成31年5月1日」は改元の後の日付です。令和元年5月1日として読みました。");
  }

  @Test
  void anEndBeforeItsBeginningIsAFault() {
    Heard heard = Heard.lines(SHORT + ",任用区分,採用日,任期満了日", "1,田村,タムラ,正規,2026-04-01,2026-03-31");
    assertThat(heard.messages()).containsExactly("2行目「任期満了日」: 令和8年3月31日は、始まりの令和8年4月1日より前です。");
  }

  @Test
  void aBlankLeaveEndsWhatRunsAndABlankPostSaysNothing() {
    Heard heard = Heard.lines(SHORT + ",休業区分,休業開始日,所属コード,職名,退職日", "1,田村,タムラ,,,,,R8.3.31");
    assertThat(heard.faults).isEmpty();
    assertThat(heard.statements.get(0).leave()).isEqualTo(List.of());
    assertThat(heard.statements.get(0).posts()).isNull();
    assertThat(heard.statements.get(0).lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
  }

  @Test
  void theHeaderMayStandLowerAndTabsOrSemicolonsMaySeparate() {
    RosterProfile third = changed(json -> json.replace("\"header-row\" : 1", "\"header-row\" : 3"));
    Heard heard =
        Heard.of(
            Heard.bytes("職員一覧,,", "", "職員番号\t氏名\tカナ", "007\t田,村\tタムラ"), third, UsualLimits.USUAL);
    assertThat(heard.faults).isEmpty();
    assertThat(heard.numbers()).containsExactly("007");
    assertThat(Heard.lines("職員番号;氏名;カナ", "008;田,村;タムラ").numbers()).containsExactly("008");
  }

  private static RosterProfile with(int length, boolean pad) {
    return changed(
        json -> json.replace("\"pad\" : false", "\"number-length\":" + length + ",\"pad\":" + pad));
  }

  static RosterProfile changed(UnaryOperator<String> change) {
    String json = change.apply(ProfileJson.write(JapaneseProfile.standard()));
    return ProfileJson.read(json).profile().orElseThrow();
  }

  @Test
  void aReadingThatIsNoneIsToldAtItsRow() {
    Heard heard =
        Heard.lines(SHORT, "0001,田村一郎," + "㌖".repeat(34), "0002,船引次郎,\u00a0", "0003,佐藤三郎,サトウサブロウ");
    assertThat(heard.messages())
        .containsExactly("2行目「フリガナ」: 長すぎます。200文字までです。", "3行目「フリガナ」: 空です。値を入れてください。");
  }

  /** Three signs each where it is kept in one form; it ended in an error of ours. */
  @Test
  void aNameThatIsTooLongOnlyInTheFormThatIsKeptIsToldAtItsRow() {
    Heard heard =
        Heard.lines(
            SHORT + ",戸籍氏名",
            "0001," + "\uFB2C".repeat(34) + ",タムライチロウ,",
            "0002,船引次郎,フネヒキジロウ," + "\uFB2C".repeat(34),
            "0003,佐藤三郎,サトウサブロウ," + "\uFB2C".repeat(33));
    assertThat(heard.messages())
        .containsExactly("2行目「氏名」: 長すぎます。100文字までです。", "3行目「戸籍氏名」: 長すぎます。100文字までです。");
    assertThat(heard.numbers()).containsExactly("0003");
  }

  @Test
  void aPostMayHaveItsLastDay() {
    Heard heard =
        Heard.lines(
            SHORT + ",所属コード,職名,兼務終了日",
            "0001,田村一郎,タムライチロウ,0101,主事,",
            "0001,田村一郎,タムライチロウ,0203,書記,R9.3.31",
            "0002,船引次郎,フネヒキジロウ,,,R9.3.31");
    assertThat(heard.statements.get(0).posts())
        .containsExactly(
            new Statement.Post("0101", Position.MEMBER, "主事"),
            new Statement.Post("0203", Position.MEMBER, "書記", LocalDate.of(2027, 3, 31)));
    assertThat(heard.messages()).hasSize(1).first().asString().startsWith("4行目「所属コード」");
  }

  @Test
  void aTitleBesideABlankDepartmentChangesTheTitleAlone() {
    Heard heard =
        Heard.lines(
            SHORT + ",所属コード,職名",
            "0001,田村一郎,タムライチロウ,,課長補佐",
            "0002,船引次郎,フネヒキジロウ,0101,主事",
            "0002,船引次郎,フネヒキジロウ,,書記");
    assertThat(heard.statements).hasSize(1);
    assertThat(heard.statements.get(0).posts()).isNull();
    assertThat(heard.statements.get(0).retitled())
        .isEqualTo(new Statement.Retitled(Position.DEPUTY, "課長補佐"));
    assertThat(heard.messages())
        .containsExactly("4行目「所属コード」: 空ですが、職員番号「0002」のほかの行には所属があります。兼務は、すべての行に所属コードを書いてください。");
  }

  @Test
  void aRowMaySayWhetherItIsTheSamePerson() {
    Heard heard =
        Heard.lines(
            SHORT + ",本人の確認",
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
