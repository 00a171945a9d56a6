package osarai.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableSignTest {
  @ParameterizedTest
  @CsvSource({
    "202E, U+202E",
    "2066, U+2066",
    "200F, U+200F",
    "200B, U+200B",
    "200D, U+200D",
    "FEFF, U+FEFF",
    "3013, U+3013",
    "FFFC, U+FFFC",
    "FFFD, U+FFFD",
    "D842, U+D842",
    "DFB7, U+DFB7",
    // what nobody sees, of any script
    "034F, U+034F",
    "115F, U+115F",
    "1160, U+1160",
    "17B4, U+17B4",
    "180B, U+180B",
    "180E, U+180E",
    "2028, U+2028",
    "2029, U+2029",
    "2062, U+2062",
    "2064, U+2064",
    "2065, U+2065",
    "206F, U+206F",
    "2800, U+2800",
    "3164, U+3164",
    "FFA0, U+FFA0",
    "FFF0, U+FFF0",
    "FFFA, U+FFFA",
    "1D173, U+1D173",
    "E0001, U+E0001",
    "E0041, U+E0041",
    "E007F, U+E007F",
    "E01F0, U+E01F0",
    // no characters
    "FDD0, U+FDD0",
    "FDEF, U+FDEF",
    "FFFE, U+FFFE",
    "FFFF, U+FFFF",
    "1FFFE, U+1FFFE",
    "10FFFF, U+10FFFF"
  })
  void isNamedByItsNumber(String sign, String named) {
    String one = Character.toString(Integer.parseInt(sign, 16));
    for (String text : List.of(one, "山" + one, one + "田", "山" + one + "田")) {
      assertThat(UnreadableSign.in(text)).hasValue(named);
      assertThat(TextFault.ofText(text, 20)).containsExactly(TextFault.UNREADABLE);
      assertThat(TextFault.ofId(text, 20)).hasValue(TextFault.UNREADABLE);
    }
    assertThat(TypedText.needed("山" + one + "田", 20).wrong())
        .isEqualTo(sign.equals("3013") ? null : TypedText.Wrong.UNREADABLE);
  }

  /** What converters from CP932 leave of 髙, 﨑 and others. */
  @ParameterizedTest
  @CsvSource({
    "?橋, ? (U+003F)",
    "？橋 花子, ？ (U+FF1F)",
    "高橋 花?, ? (U+003F)",
    "□橋, □ (U+25A1)",
    "■橋, ■ (U+25A0)",
    "●橋, ● (U+25CF)",
    "▯橋, ▯ (U+25AF)",
    "&#39641;橋, &#39641;",
    "橋&#x9AD9;, &#x9AD9;",
    "?橋\u3013, U+3013"
  })
  void whatStandsForALostLetterIsShown(String text, String named) {
    assertThat(UnreadableSign.inName(text)).hasValue(named);
    assertThat(TextFault.ofText(text, 20)).containsExactly(TextFault.UNREADABLE);
    assertThat(TextFault.ofId(text, 20).isPresent())
        .as("an id, or the name of a course, holds but the geta mark none")
        .isEqualTo(text.contains("\u3013"));
    assertThat(TextFault.ofRemark(text, 20)).as("written freely").isEmpty();
  }

  /** It varies the sign before it; without one it is only invisible. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFE00山田",
        "\uDB40\uDD00城",
        "山 \uDB40\uDD00",
        "山\u3000\uFE01田",
        "葛\uDB40\uDD00\uDB40\uDD01城"
      })
  void aVariationSelectorThatVariesNothingIsOne(String text) {
    assertThat(UnreadableSign.in(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "山田 花子",
        "山田　花子",
        "𠮷田",
        "髙﨑",
        "葛\uDB40\uDD00城",
        "辻\uDB40\uDD01",
        "葛\uDB40\uDDEF",
        "侮\uFE00",
        "祝\uFE00福",
        "ジョン・スミス",
        "佐々木",
        "〆木",
        "サトー",
        "ｻﾄｰ ﾊﾅｺ",
        "関ヶ原",
        "か\u3099",
        "O'Brien-Müller",
        "R&D課",
        "A&#課",
        "第二〇課",
        "○○係",
        "Nguyễn Thị",
        "김",
        "\uD884\uDF50", // of a later Unicode than that of the platform
        "\uE000外字",
        ""
      })
  void whatANameMayHoldIsNone(String text) {
    assertThat(UnreadableSign.inName(text)).isEmpty();
  }

  /** What systems and catalogues call their own, which no conversion has passed over. */
  @ParameterizedTest
  @ValueSource(strings = {"情報セキュリティとは？", "https://hr.example/emp?id=8001", "■基礎編", "●研修"})
  void anIdOrTheNameOfACourseMayHoldMore(String text) {
    assertThat(TextFault.ofId(text, 50)).isEmpty();
  }
}
