package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.hr.profile.RosterProfile;
import osarai.tables.UsualLimits;

/** The row above a roster: what columns are called, and which must be there. */
class RosterHeadersTest {
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
  void theHeaderMayStandLowerAndTabsOrSemicolonsMaySeparate() {
    RosterProfile third =
        Heard.changed(json -> json.replace("\"header-row\" : 1", "\"header-row\" : 3"));
    Heard heard =
        Heard.of(
            Heard.bytes("職員一覧,,", "", "職員番号\t氏名\tカナ", "007\t田,村\tタムラ"), third, UsualLimits.USUAL);
    assertThat(heard.faults).isEmpty();
    assertThat(heard.numbers()).containsExactly("007");
    assertThat(Heard.lines("職員番号;氏名;カナ", "008;田,村;タムラ").numbers()).containsExactly("008");
  }

  @Test
  void twoColumnsOfOneNameOrMeaningAreFaults() {
    assertThat(Heard.lines(Heard.NEEDED + ",氏 名", "1,a,ア,b").messages())
        .containsExactly("1行目「氏 名」: 同じ見出しの列が二つあります。一つにするか、名前を変えてください。");
    assertThat(Heard.lines(Heard.NEEDED + ",カナ", "1,a,ア,イ").messages())
        .containsExactly("1行目「カナ」: 「フリガナ」と同じ「フリガナ」に当たります。使う列を一つにしてください。");
  }

  @Test
  void columnsThatNeedEachOtherAreAskedForTogether() {
    Heard heard = Heard.lines(Heard.NEEDED + ",任用区分,任期満了日,職名", "1,a,ア,常勤,,主事");
    assertThat(heard.outcome.complete()).isFalse();
    assertThat(heard.statements).isEmpty();
    assertThat(heard.columns()).containsExactly("採用日", "所属コード");
  }
}
