package osarai.hr.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.hr.file.Heard;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.tables.Delimiter;
import osarai.tables.TextEncoding;

class ProfileFormTest {
  private static final String NUMBER = "1234 5678 9018"; // has the check digit of a 個人番号

  private final Map<String, String> texts =
      new HashMap<>(ProfileForm.of(JapaneseProfile.standard()).texts());
  private final Set<String> ticked =
      new HashSet<>(ProfileForm.of(JapaneseProfile.standard()).ticked());

  private MadeProfile read() {
    return ProfileReading.of(new ProfileForm(texts, ticked));
  }

  private RosterProfile sound() {
    MadeProfile read = read();
    assertThat(read.faults()).isEmpty();
    return read.profile().orElseThrow();
  }

  @Test
  void theStandardProfileComesBackAsItWas() {
    assertThat(sound()).isEqualTo(JapaneseProfile.standard());
    assertThat(ProfileJson.write(sound())).isEqualTo(ProfileJson.write(JapaneseProfile.standard()));
  }

  @Test
  void allThatAProfileCanHoldComesBack() {
    RosterProfile all =
        ProfileJson.read(
                """
                {"name": "人事給与", "encoding": "windows-31j", "delimiter": "tab", "sheet": "名簿",
                 "header-row": 3, "columns": {"番号": "staff-number", "氏名、漢字": "name",
                   "\\"カナ\\"": "kana"},
                 "required": ["staff-number", "kana"], "employment": {"1": "regular"},
                 "positions": {"主幹": "deputy", "一般": "member"}, "leave": {"育": "childcare"},
                 "exempt": ["宛名コード", "世帯,番号"], "number-length": 6, "pad": true,
                 "excel-serials": true}
                """)
            .profile()
            .orElseThrow();
    assertThat(ProfileReading.of(ProfileForm.of(all)).profile()).contains(all);
  }

  @Test
  void whatIsTypedMaySpreadAndVaryInWidth() {
    texts.put("name", "  人事給与システム ");
    texts.put("column-staff-number", "個人コード,\r\n職員番号　");
    texts.put("header-row", "３");
    texts.put("number-length", " ６ ");
    texts.put("employment-regular", "正、正、常勤");
    texts.put("position-member", "一般");
    texts.put("sheet", "  ");
    ticked.add("pad");
    RosterProfile profile = sound();
    assertThat(profile.name()).isEqualTo("人事給与システム");
    assertThat(profile.columns())
        .containsEntry("個人コード", RosterField.STAFF_NUMBER)
        .containsEntry("職員番号", RosterField.STAFF_NUMBER)
        .doesNotContainKey("職員コード");
    assertThat(profile.headerRow()).isEqualTo(3);
    assertThat(profile.numberLength()).isEqualTo(6);
    assertThat(profile.employment()).containsEntry("正", EmploymentType.REGULAR);
    assertThat(profile.positions()).containsEntry("一般", Position.MEMBER);
    assertThat(profile.sheet()).isNull();
    assertThat(profile.pad()).isTrue();
  }

  @Test
  void theStaffNumberIsRequiredWhateverIsSent() {
    ticked.clear();
    assertThat(sound().required()).containsExactly(RosterField.STAFF_NUMBER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name | '' | name | 設定の名前",
        "header-row | 三行目 | header-row | 1から100までの数字",
        "header-row | 101 | header-row | 1から100までの数字",
        "header-row | -1 | header-row | 1から100までの数字",
        "number-length | 99999999999 | number-length | 1から20までの数字",
        "encoding | shift_jis | encoding | もう一度選んで",
        "delimiter | pipe | delimiter | もう一度選んで",
        "column-staff-number | '' | column-staff-number | 「職員番号」の列の見出し",
        "column-kana | '' | column-kana | 「フリガナ」の列の見出し",
        "column-from | '' | column-from | 「任用区分」は、「採用日」といっしょに",
        "column-leave | 任用区分 | column-leave | 「任用区分」の欄と「休業の種類」の欄の両方",
        "column-leave | 任 用　区分 | column-leave | 「任用区分」の欄と「休業の種類」の欄の両方",
        "employment-external | 常勤 | employment-external | 「常勤職員」の欄と「外部従事者」の欄の両方",
        "position-member | 課長 | position-member | 「所属長」の欄と",
        "leave-sick | 育休 | leave-sick | 「育児休業」の欄と「病気休暇」の欄の両方",
        "exempt | 1234-5678-9018 | exempt | 個人番号",
        "sheet | 123456789018 | sheet | 個人番号",
      })
  void whatIsWrongIsSaidAtItsField(String field, String typed, String at, String message) {
    texts.put(field, typed);
    MadeProfile read = read();
    assertThat(read.profile()).isEmpty();
    assertThat(read.faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.field()).isEqualTo(at);
              assertThat(Heard.WORDS.said(fault.text())).contains(message);
            });
  }

  @Test
  void onlyOneFaultIsToldOfOneSlip() {
    texts.put("column-kana", "氏名");
    assertThat(ToldFault.of(read().faults(), Heard.WORDS))
        .singleElement()
        .isEqualTo(new ToldFault("column-kana", "「氏名」が、「氏名」の欄と「フリガナ」の欄の両方にあります。どちらか一つにしてください。"));
  }

  @Test
  void noMessageSaysWhatLooksLikeAnIndividualNumber() {
    texts.put("column-name", NUMBER);
    texts.put("column-title", NUMBER);
    texts.put("name", NUMBER);
    assertThat(read().faults())
        .extracting(ProfileFault::field)
        .containsExactly("name", "column-name", "column-title");
    assertThat(read().faults())
        .allSatisfy(
            fault ->
                assertThat(Heard.WORDS.said(fault.text())).contains("個人番号").doesNotContain("5678"));
  }

  @Test
  void faultsComeInTheOrderOfThePage() {
    texts.put("exempt", NUMBER);
    texts.put("header-row", "x");
    texts.put("leave-sick", "育休");
    texts.put("name", "");
    texts.put("column-title", "");
    assertThat(read().faults())
        .extracting(ProfileFault::field)
        .containsExactly("name", "column-title", "leave-sick", "header-row", "exempt");
  }

  @Test
  void aNameWithAControlIsNotCalledTooLong() {
    texts.put("name", "人事\u0007給与");
    assertThat(ToldFault.of(read().faults(), Heard.WORDS))
        .singleElement()
        .satisfies(fault -> assertThat(fault.text()).contains("制御文字").doesNotContain("60"));
    texts.put("name", "名".repeat(61));
    assertThat(ToldFault.of(read().faults(), Heard.WORDS))
        .singleElement()
        .satisfies(fault -> assertThat(fault.text()).contains("1〜60文字"));
  }

  @Test
  void tooManyAndTooLongWordsAreFaults() {
    texts.put("column-name", "あ".repeat(101));
    texts.put("exempt", "列1");
    assertThat(read().faults()).extracting(ProfileFault::field).containsExactly("column-name");
    texts.put("column-name", "氏名");
    texts.put("exempt", String.join("、", java.util.Collections.nCopies(501, "列")));
    assertThat(read().faults()).extracting(ProfileFault::field).containsExactly("exempt");
  }

  @Test
  void anEmptyFormIsFaultyAndNotAnError() {
    MadeProfile read = ProfileReading.of(new ProfileForm(Map.of("x", "y"), Set.of("z")));
    assertThat(read.profile()).isEmpty();
    assertThat(read.faults())
        .extracting(ProfileFault::field)
        .containsExactly("name", "column-staff-number");
  }

  @Test
  void theRarePartsOpenWhenTheyHaveSomethingToShow() {
    ProfileView usual =
        ProfileView.of(new RosterProfiles.ProfileVersion(JapaneseProfile.standard(), ""), false);
    assertThat(List.of(usual.isLeaveOpen(), usual.isFileOpen(), usual.isNumbersOpen()))
        .containsOnly(false);
    assertThat(usual.isExemptOpen()).isFalse();
    texts.put("header-row", "2");
    texts.put("exempt", NUMBER);
    ticked.add("excel-serials");
    ProfileForm form = new ProfileForm(texts, ticked);
    ProfileView odd =
        ProfileView.again(
            form, "標準", "", ToldFault.of(ProfileReading.of(form).faults(), Heard.WORDS));
    assertThat(List.of(odd.isFileOpen(), odd.isNumbersOpen(), odd.isExemptOpen()))
        .containsOnly(true);
    assertThat(odd.isLeaveOpen()).isFalse();
    assertThat(odd.faultAt("exempt")).contains("個人番号");
  }

  @Test
  void everyEncodingAndDelimiterCanBeChosen() {
    ProfileView view = ProfileView.fresh();
    assertThat(view.encodings())
        .extracting(ProfileView.EncodingOption::encoding)
        .containsExactly(TextEncoding.values());
    assertThat(view.delimiters())
        .extracting(ProfileView.DelimiterOption::delimiter)
        .containsExactly(Delimiter.values());
  }

  @Test
  void aRefusedFormIsShownAgainWithoutAnIndividualNumber() {
    ProfileForm sent =
        ProfileForm.sent(
            List.of("name", "exempt"), List.of("給与 " + NUMBER, "宛名\n" + NUMBER), List.of());
    ProfileView view =
        ProfileView.again(
            sent, NUMBER, NUMBER, List.of(new ToldFault("exempt", "「" + NUMBER + "」が2つ")));
    assertThat(view.text("name")).isEqualTo("給与 ×××× ×××× ××××");
    assertThat(view.text("exempt")).isEqualTo("宛名\n×××× ×××× ××××");
    assertThat(view.faultAt("exempt")).isEqualTo("「×××× ×××× ××××」が2つ");
    assertThat(view.original() + view.version()).doesNotContain("1234");
  }
}
