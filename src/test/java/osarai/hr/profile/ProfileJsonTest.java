package osarai.hr.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.hr.file.Heard;
import osarai.tables.Delimiter;
import osarai.tables.TextEncoding;

class ProfileJsonTest {
  @Test
  void theStandardProfileComesBackAsItWasWritten() {
    RosterProfile standard = JapaneseProfile.standard();
    MadeProfile back = ProfileJson.read(ProfileJson.write(standard));
    assertThat(back.faults()).isEmpty();
    assertThat(back.profile()).contains(standard);
    assertThat(ProfileJson.read(ProfileJson.oneLine(standard)).profile()).contains(standard);
    assertThat(ProfileJson.write(back.profile().orElseThrow()))
        .isEqualTo(ProfileJson.write(standard));
  }

  @Test
  void allSettingsComeBack() {
    String json =
        """
        {"name": "人事給与", "encoding": "windows-31j", "delimiter": "tab", "sheet": "名簿",
         "header-row": 3, "columns": {"番号": "staff-number", "区分": "employment"},
         "required": ["staff-number"], "employment": {"1": "regular"},
         "positions": {"主幹": "deputy"}, "leave": {"育": "childcare"}, "exempt": ["宛名コード"],
         "number-length": 6, "pad": true, "excel-serials": true}
        """;
    RosterProfile profile = ProfileJson.read(json).profile().orElseThrow();
    assertThat(profile.encoding()).isEqualTo(TextEncoding.WINDOWS_31J);
    assertThat(profile.delimiter()).isEqualTo(Delimiter.TAB);
    assertThat(profile.sheet()).isEqualTo("名簿");
    assertThat(profile.headerRow()).isEqualTo(3);
    assertThat(profile.numberLength()).isEqualTo(6);
    assertThat(profile.pad()).isTrue();
    assertThat(profile.exempt()).containsExactly("宛名コード");
    assertThat(ProfileJson.read(ProfileJson.write(profile)).profile()).contains(profile);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\": \"a\"} | 「職員番号」の列の見出しを入れて",
        "{\"name\": \"\", \"columns\": {\"番号\": \"staff-number\"}} | 設定の名前",
        "{\"nome\": \"a\"} | 「nome」という項目はありません",
        "{\"columns\": {\"番号\": \"number\"}} | 「number」は使えません",
        "{\"columns\": {\"番号\": \"name\", \"番 号\": \"kana\"}} | 「氏名」の欄と「フリガナ」の欄の両方",
        "{\"columns\": {\"区分\": \"employment\"}} | ことばを、少なくとも一つ",
        "{\"encoding\": \"shift_jis\"} | 「shift_jis」は使えません",
        "{\"header-row\": 0} | 見出しの行は、1から100まで",
        "{\"header-row\": \"1\"} | 種類が違います",
        "{\"pad\": true} | 桁数を入れてください",
        "{\"number-length\": 40} | 桁数は、1から20まで",
        "{\"exempt\": [\"1234 5678 9018\"]} | 個人番号",
        "{\"header-row\": 1.0} | 「header-row」の値の種類が違います",
        "{\"header-row\": 99999999999} | 「header-row」の値の種類が違います",
        "{\"pad\": null} | 「pad」の値の種類が違います",
        "{\"pad\": 1} | 「pad」の値の種類が違います",
        "{\"name\": 5} | 「name」の値の種類が違います",
        "{\"encoding\": 1} | 「encoding」の値の種類が違います",
        "{\"columns\": null} | 「columns」の値の種類が違います",
        "{\"columns\": []} | 「columns」の値の種類が違います",
        "{\"columns\": {\"番号\": 1}} | 「columns」の「1」は使えません",
        "{\"columns\": {\"番号\": null}} | 「columns」の値の種類が違います",
        "{\"columns\": {\"番号\": \"\"}} | 「columns」の「」は使えません",
        "{\"leave\": {\"育\": \" sick\"}} | 「leave」の「 sick」は使えません",
        "{\"positions\": {\"長\": \"HEAD\"}} | 「positions」の「HEAD」は使えません",
        "{\"employment\": {\"正\": \"0\"}} | 「employment」の「0」は使えません",
        "{\"required\": [0]} | 「required」の「0」は使えません",
        "{\"exempt\": [null]} | 「exempt」の値の種類が違います",
        "{\"exempt\": [{}]} | 「exempt」の値の種類が違います",
        "{\"exempt\": \"a\"} | 「exempt」の値の種類が違います",
        "{\"columns\": {\"a\": \"name\", \"a\": \"kana\"}} | 書き方（JSON）に誤り",
        "'' | 書き方（JSON）に誤り",
        "{\"name\": \"a\", \"name\": \"b\"} | 書き方（JSON）に誤り",
        "{\"name\": | 書き方（JSON）に誤り",
        "[] | 書き方（JSON）に誤り",
        "{} {} | 書き方（JSON）に誤り",
      })
  void whatIsWrongIsSaid(String json, String message) {
    MadeProfile parsed = ProfileJson.read(json);
    assertThat(parsed.profile()).isEmpty();
    assertThat(parsed.faults())
        .anySatisfy(fault -> assertThat(Heard.WORDS.said(fault.text())).contains(message));
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    String json =
        """
        {"nome": "a", "pad": null, "encoding": "x", "header-row": 0, "required": ["y", "name"],
         "columns": {"番号": "number", "名": "name", "課": "z"}}
        """;
    assertThat(ProfileJson.read(json).faults())
        .extracting(ProfileFault::text)
        .satisfiesExactly(
            text -> assertThat(Heard.WORDS.said(text)).contains("「nome」という項目"),
            text -> assertThat(Heard.WORDS.said(text)).contains("「pad」の値の種類"),
            text ->
                assertThat(Heard.WORDS.said(text))
                    .contains("「encoding」の「x」")
                    .contains("auto、utf-8"),
            text ->
                assertThat(Heard.WORDS.said(text))
                    .contains("「columns」の「number」")
                    .contains("staff-number、"),
            text -> assertThat(Heard.WORDS.said(text)).contains("「columns」の「z」"),
            text -> assertThat(Heard.WORDS.said(text)).contains("「required」の「y」"),
            text -> assertThat(Heard.WORDS.said(text)).contains("設定の名前"),
            text -> assertThat(Heard.WORDS.said(text)).contains("見出しの行は"),
            text -> assertThat(Heard.WORDS.said(text)).contains("「職員番号」の列"));
  }

  @Test
  void whatMayBeLeftOutMayBeNullToo() {
    String json =
        """
        {"name": "a", "encoding": null, "delimiter": null, "sheet": null, "header-row": null,
         "number-length": null, "columns": {"番号": "staff-number"}}
        """;
    RosterProfile profile = ProfileJson.read(json).profile().orElseThrow();
    assertThat(profile.encoding()).isEqualTo(TextEncoding.AUTO);
    assertThat(profile.delimiter()).isEqualTo(Delimiter.AUTO);
    assertThat(profile.sheet()).isNull();
    assertThat(profile.headerRow()).isOne();
    assertThat(profile.numberLength()).isNull();
    assertThat(profile.required()).isEmpty();
  }

  /** Rows of {@code roster_profile} and {@code roster_upload} hold such texts. */
  @Test
  void aProfileIsWrittenAsItEverWas() {
    String kept =
        """
        {
          "name" : "人事給与",
          "encoding" : "windows-31j",
          "delimiter" : "tab",
          "sheet" : "名簿",
          "header-row" : 3,
          "columns" : {
            "番号" : "staff-number",
            "区分" : "employment"
          },
          "required" : [ "staff-number" ],
          "employment" : {
            "1" : "regular"
          },
          "positions" : {
            "主幹" : "deputy"
          },
          "leave" : {
            "育" : "childcare"
          },
          "exempt" : [ "宛名コード", "a\\"b" ],
          "number-length" : 6,
          "pad" : true,
          "excel-serials" : true
        }\
        """;
    RosterProfile profile = ProfileJson.read(kept).profile().orElseThrow();
    assertThat(ProfileJson.write(profile)).isEqualTo(kept);
    assertThat(ProfileJson.oneLine(profile).replace("宛名コード", ""))
        .startsWith("{\"name\":\"人事給与\",\"encoding\":\"windows-31j\",\"delimiter\":\"tab\"");
    assertThat(ProfileJson.write(JapaneseProfile.standard()))
        .as("no key for what is not said")
        .doesNotContain("sheet", "number-length");
  }

  @Test
  void theStandardProfileIsSound() {
    assertThat(ProfileCheck.faults(JapaneseProfile.standard())).isEqualTo(List.of());
  }
}
