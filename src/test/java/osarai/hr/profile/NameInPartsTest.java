package osarai.hr.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.hr.file.Heard;

/** A list whose names stand in two columns is refused, and told how to join them. */
class NameInPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "職員番号,氏,名,氏カナ,名カナ | 「氏名」が「氏」「名」の列に | 「フリガナ」が「氏カナ」「名カナ」の列に",
        "職員番号,姓,名,ｾｲ,ﾒｲ | 「氏名」が「姓」「名」の列に | 「フリガナ」が「ｾｲ」「ﾒｲ」の列に"
      })
  void saysWhichColumnsToJoin(String headings, String name, String kana) {
    Heard heard = Heard.of(Heard.bytes(headings, "1,青木,花,アオキ,ハナ"));
    assertThat(heard.statements).isEmpty();
    assertThat(heard.faults).hasSize(2);
    assertThat(heard.faults.stream().map(fault -> Heard.WORDS.said(fault.message())))
        .anySatisfy(text -> assertThat(text).contains(name, "間に空白を入れて", "「氏名」"))
        .anySatisfy(text -> assertThat(text).contains(kana, "「フリガナ」"));
  }

  @Test
  void onePartAloneIsNoName() {
    Heard heard = Heard.of(Heard.bytes("職員番号,名,フリガナ", "1,花,アオキ ハナ"));
    assertThat(heard.faults.stream().map(fault -> Heard.WORDS.said(fault.message())))
        .singleElement()
        .asString()
        .contains("「氏名」の列がありません");
  }

  @Test
  void besideAWholeNameTheyAreOnlyNotUsed() {
    Heard heard = Heard.of(Heard.bytes("職員番号,氏名,フリガナ,氏,名", "1,青木 花,アオキ ハナ,青木,花"));
    assertThat(heard.faults).isEmpty();
    assertThat(heard.statements).hasSize(1);
  }
}
