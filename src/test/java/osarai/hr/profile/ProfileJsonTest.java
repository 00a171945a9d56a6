package osarai.hr.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.tables.Delimiter;
import osarai.tables.TextEncoding;

class ProfileJsonTest {
  @Test
  void theStandardProfileComesBackAsItWasWritten() {
    RosterProfile standard = JapaneseProfile.standard();
    ProfileJson.Parsed back = ProfileJson.read(ProfileJson.write(standard));
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
        "{\"name\": \"a\", \"name\": \"b\"} | 書き方（JSON）に誤り",
        "{\"name\": | 書き方（JSON）に誤り",
        "[] | 書き方（JSON）に誤り",
        "{} {} | 書き方（JSON）に誤り",
      })
  void whatIsWrongIsSaid(String json, String message) {
    ProfileJson.Parsed parsed = ProfileJson.read(json);
    assertThat(parsed.profile()).isEmpty();
    assertThat(parsed.faults()).anySatisfy(fault -> assertThat(fault).contains(message));
  }

  @Test
  void theStandardProfileIsSound() {
    assertThat(ProfileCheck.faults(JapaneseProfile.standard())).isEqualTo(List.of());
  }
}
