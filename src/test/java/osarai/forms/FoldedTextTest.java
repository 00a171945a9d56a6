package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes no difference when somebody is looked for. */
class FoldedTextTest {
  @ParameterizedTest
  @CsvSource({
    "髙橋, 高橋",
    "山﨑, 山崎",
    "𠮷田, 吉田",
    "斎藤, 斉藤",
    "齋藤, 斉藤",
    "齊藤, 斎藤",
    "渡邊, 渡辺",
    "渡邉, 渡辺",
    "濵田, 浜田",
    "濱田, 浜田",
    "神田, \uFA19田",
    "葛城, 葛\uDB40\uDD00城",
    "ヴィクター, ビクター",
    "ｳﾞｧﾚﾘｰ, バレリー",
    "シルヴァ, シルバ",
    "ヴ, ブ",
    "鬼ヶ原, 鬼ケ原",
    "ヵ, カ",
    "Silva, SILVA",
    "Ｓｉｌｖａ, silva",
    "マリア・シルヴァ, マリアシルバ",
    "マリア･シルバ, マリア シルバ",
    "O'Brien, OBRIEN",
    "山田　花子, 山田花子",
    "しけん, シケン",
    "ｼｹﾝ, シケン"
  })
  void bothAreOne(String one, String other) {
    assertThat(FoldedText.of(one)).isEqualTo(FoldedText.of(other));
  }

  @ParameterizedTest
  @CsvSource({"田中, 中田", "高, 高橋", "大阪, 大坂", "ハ, バ", "太, 大"})
  void othersStayApart(String one, String other) {
    assertThat(FoldedText.of(one)).isNotEqualTo(FoldedText.of(other));
  }

  @Test
  void whatIsUnspokenIsNothing() {
    assertThat(FoldedText.of(" 　・\uDB40\uDD00")).isEmpty();
  }
}
