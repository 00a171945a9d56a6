package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column that may say an act (発令) and is not read: it was one of those that do not matter. */
class UnreadColumnsTest {
  private static final String POSTS = Heard.NEEDED + ",所属コード,職名,発令日";

  /** The one list in which nothing would change: it was answered as if nothing had to. */
  @Test
  void aListOfWhichNoActIsReadIsRefusedAtEachColumnThatMayHaveOne() {
    Heard heard =
        Heard.lines(
            "発令番号,発令日,発令内容,職員番号,職員氏名,カナ氏名,新所属コード,新所属名,新職名",
            "人発9,R8.12.1,異動,7601,髙﨑 一郎,タカサキ イチロウ,310,社会福祉課,主査");
    assertThat(heard.outcome.complete()).isFalse();
    assertThat(heard.statements).isEmpty();
    assertThat(heard.columns()).containsExactly("発令内容", "新所属コード", "新所属名", "新職名");
    assertThat(heard.messages().get(0)).contains("この名簿では何も変わりません", "列に分けてください");
    assertThat(heard.messages().get(1))
        .startsWith("1行目「新所属コード」: この列は読んでいません。")
        .contains("「所属コード」", "設定に見出しを加えてください", "氏名だけを直す名簿なら");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "所属", "配属先", "異動後所属", "役職等", "補職", "任用の別", "雇用形態", "採用年", "退職予定日", "離職年月日", "休職期間", "育休期間",
        "異動区分", "発令事由", "兼務所属", "任期"
      })
  void eachHeadingThatSoundsLikeAnActIsRefusedWhereItWouldBeTheOnlyOne(String heading) {
    Heard heard = Heard.lines(Heard.NEEDED + "," + heading, "1,田村 花,タムラ ハナ,x");
    assertThat(heard.statements).isEmpty();
    assertThat(heard.columns()).containsExactly(heading);
  }

  @ParameterizedTest
  @ValueSource(strings = {"備考", "内線", "旧所属コード", "前職名", "生年月日", "級号給", "職種", "有給残日数"})
  void otherColumnsAreNamedAsBefore(String heading) {
    Heard heard = Heard.lines(Heard.NEEDED + "," + heading, "1,田村 花,タムラ ハナ,x");
    assertThat(heard.faults).isEmpty();
    assertThat(heard.hintMessages()).containsExactly("1行目: 使わない列です: 「" + heading + "」");
  }

  /** Where the old state has the known heading, the new one may not pass unseen. */
  @ParameterizedTest
  @ValueSource(strings = {"新所属コード", "異動後職名", "兼務所属コード", "発令区分", "退職予定日", "任用の別"})
  void besideActsThatAreReadItIsHintedAt(String heading) {
    Heard heard = Heard.lines(POSTS + "," + heading, "1,田村 花,タムラ ハナ,210,主事,R8.4.1,x");
    assertThat(heard.faults).isEmpty();
    assertThat(heard.statements).hasSize(1);
    assertThat(heard.hintMessages())
        .anySatisfy(
            hint -> assertThat(hint).startsWith("1行目「%s」: この列は読んでいません。".formatted(heading)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"所属名", "所属課名", "職名コード"})
  void whatRepeatsAColumnThatIsReadIsOneOfThoseThatDoNotMatter(String heading) {
    Heard heard = Heard.lines(POSTS + "," + heading, "1,田村 花,タムラ ハナ,210,主事,R8.4.1,x");
    assertThat(heard.hintMessages()).containsExactly("1行目: 使わない列です: 「" + heading + "」");
  }

  @Test
  void aRowWhoseOnlyActIsNotReadIsLeftOutAndTheOthersAreTakenIn() {
    Heard heard =
        Heard.lines(
            POSTS + ",退職予定日",
            "1,田村 花,タムラ ハナ,210,主事,R8.4.1,",
            "2,船引 次郎,フネヒキ ジロウ,,,R8.4.1,R8.3.31",
            "3,都路 三郎,ミヤコジ サブロウ,,,R8.4.1,");
    assertThat(heard.numbers()).isEqualTo(List.of("1", "3"));
    assertThat(heard.leftOut).isOne();
    assertThat(heard.messages())
        .singleElement()
        .asString()
        .startsWith("3行目「退職予定日」: この列は読んでいません。")
        .contains("この行を取り込みません");
  }
}
