package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import osarai.hr.intake.Statement;
import osarai.people.Position;

/** What several rows under one staff number say together. */
class RowsOfOneNumberTest {
  @Test
  void severalRowsOfOneNumberAreOnePersonWithSeveralPosts() {
    Heard heard =
        Heard.lines(
            Heard.NEEDED + ",所属コード,職名",
            "0001,田村一郎,タムライチロウ,0101,課長",
            "0002,船引次郎,フネヒキジロウ,0102,課長補佐",
            "0001,田村一郎,タムライチロウ,0203,室長");
    assertThat(heard.faults).isEmpty();
    assertThat(heard.numbers()).containsExactly("0002", "0001");
    Statement both = heard.statements.get(1);
    assertThat(Heard.WORDS.said(both.place())).isEqualTo("2、4行目");
    assertThat(both.posts())
        .containsExactly(
            new Statement.Post("0101", Position.HEAD, "課長", null, true),
            new Statement.Post("0203", Position.HEAD, "室長", null, true));
    assertThat(heard.statements.get(0).posts())
        .containsExactly(new Statement.Post("0102", Position.DEPUTY, "課長補佐", null, true));
    assertThat(both.leave()).isNull();
    assertThat(both.engagement()).isNull();
    assertThat(both.order().effective()).isEqualTo(Heard.DAY);
  }

  @Test
  void rowsThatContradictEachOtherAreFaults() {
    Heard heard =
        Heard.lines(
            Heard.NEEDED + ",所属コード,職名",
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
            Heard.NEEDED + ",任用区分,採用日",
            "1,田村一郎,タムライチロウ,常勤,2020/4/1",
            "1,田村一郎,タムライチロウ,再任用,2020/4/1");
    assertThat(heard.statements).isEmpty();
    assertThat(heard.messages().get(0)).startsWith("3行目「任用区分」");
  }

  @Test
  void eachDayOfOneNumberIsAnActOfItsOwn() {
    Heard heard =
        Heard.lines(
            Heard.NEEDED + ",発令日,所属コード,職名",
            "0001,田村一郎,タムライチロウ,2026-12-10,0310,主事",
            "0001,田村一郎,タムライチロウ,2026-12-01,0220,主事",
            "0001,田村一郎,タムライチロウ,2026-12-10,0101,主事");
    assertThat(heard.faults).isEmpty();
    assertThat(heard.statements)
        .extracting(said -> said.order().effective() + " " + Heard.WORDS.said(said.place()))
        .containsExactly("2026-12-01 3行目", "2026-12-10 2、4行目");
    assertThat(heard.statements.get(1).posts()).hasSize(2);
  }

  /** Whoever made the rows the same, as was said, recorded two posts at once. */
  @Test
  void twoActsOfOneDayAreTwoFiles() {
    Heard heard =
        Heard.lines(
            Heard.NEEDED + ",発令日,発令順,所属コード,職名",
            "0001,田村一郎,タムライチロウ,2026-12-05,1,0220,主査",
            "0001,田村一郎,タムライチロウ,2026-12-05,2,0310,主事");
    assertThat(heard.statements).isEmpty();
    assertThat(heard.messages())
        .singleElement()
        .asString()
        .contains("発令ごとにファイルを分け、先の発令から順に取り込んでください");
  }

  @Test
  void aContradictionWithinADayStopsAllActsOfTheNumber() {
    Heard heard =
        Heard.lines(
            Heard.NEEDED + ",発令日,所属コード,職名",
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
            Heard.NEEDED + ",発令日,所属コード,職名",
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
    assertThat(heard.leftOut).as("rows that nobody hears of otherwise").isEqualTo(4);
  }

  @Test
  void aPostMayHaveItsLastDay() {
    Heard heard =
        Heard.lines(
            Heard.NEEDED + ",所属コード,職名,兼務終了日",
            "0001,田村一郎,タムライチロウ,0101,主事,",
            "0001,田村一郎,タムライチロウ,0203,書記,R9.3.31",
            "0002,船引次郎,フネヒキジロウ,,,R9.3.31");
    assertThat(heard.statements.get(0).posts())
        .containsExactly(
            new Statement.Post("0101", Position.MEMBER, "主事", null, true),
            new Statement.Post("0203", Position.MEMBER, "書記", LocalDate.of(2027, 3, 31), true));
    assertThat(heard.messages()).hasSize(1).first().asString().startsWith("4行目「所属コード」");
  }

  @Test
  void aTitleBesideABlankDepartmentChangesTheTitleAlone() {
    Heard heard =
        Heard.lines(
            Heard.NEEDED + ",所属コード,職名",
            "0001,田村一郎,タムライチロウ,,課長補佐",
            "0002,船引次郎,フネヒキジロウ,0101,主事",
            "0002,船引次郎,フネヒキジロウ,,書記");
    assertThat(heard.statements).hasSize(1);
    assertThat(heard.statements.get(0).posts()).isNull();
    assertThat(heard.statements.get(0).retitled())
        .isEqualTo(new Statement.Retitled(Position.DEPUTY, "課長補佐", true));
    assertThat(heard.messages())
        .containsExactly("4行目「所属コード」: 空ですが、職員番号「0002」のほかの行には所属があります。兼務は、すべての行に所属コードを書いてください。");
  }
}
