package osarai.hr.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import osarai.forms.KeptText;
import osarai.hr.file.Heard;
import osarai.tables.Delimiter;
import osarai.tables.FoundForm;
import osarai.tables.TextEncoding;
import osarai.tables.UsualLimits;
import osarai.tables.XlsxDraft;

/** A profile made of the headings of a sample. */
class SampleTest {
  private static final RosterProfile STANDARD = JapaneseProfile.standard();

  private static SampleFile.ReadSample read(String... lines) {
    return SampleFile.read(Heard.bytes(lines), STANDARD, UsualLimits.USUAL);
  }

  @Test
  void theHeadingsAreHandedOnAndNoValue() {
    byte[] file = "職員コード;漢字氏名;;備 考\r\n001;田村花子;x;秘密\r\n".getBytes(Charset.forName("windows-31j"));
    SampleFile sample = SampleFile.read(file, STANDARD, UsualLimits.USUAL).sample().orElseThrow();
    assertThat(sample)
        .isEqualTo(
            new SampleFile(
                List.of("職員コード", "漢字氏名", "備 考"),
                new FoundForm(TextEncoding.WINDOWS_31J, Delimiter.SEMICOLON, null),
                List.of()));
  }

  private static List<String> faults(SampleFile.ReadSample read) {
    return Heard.WORDS.said(read.faults());
  }

  @Test
  void theSheetOfAWorkbookIsNamed() {
    byte[] file =
        new XlsxDraft()
            .rows(XlsxDraft.HEADER + XlsxDraft.person(2, "><v>1</v>", "s=\"2\"><v>44651</v>"))
            .bytes();
    SampleFile sample = SampleFile.read(file, STANDARD, UsualLimits.USUAL).sample().orElseThrow();
    assertThat(sample.headings()).containsExactly("職員番号", "氏名", "フリガナ", "発令日");
    assertThat(sample.form()).isEqualTo(new FoundForm(null, null, "名簿"));
    assertThat(faults(SampleFile.read(file, STANDARD.at(1, "住所録"), UsualLimits.USUAL)))
        .singleElement()
        .asString()
        .contains("シート「住所録」がありません");
  }

  @Test
  void headingsMayStandLower() {
    byte[] file = Heard.bytes("職員一覧,,", "", "職員番号,氏名,フリガナ", "1,あ,ア");
    SampleFile.ReadSample read = SampleFile.read(file, STANDARD.at(3, null), UsualLimits.USUAL);
    assertThat(read.sample().orElseThrow().headings()).containsExactly("職員番号", "氏名", "フリガナ");
    assertThat(faults(SampleFile.read(file, STANDARD.at(9, null), UsualLimits.USUAL)))
        .containsExactly("9行目に見出しがありません。見出しの行の指定を確かめてください。");
  }

  @Test
  void whatAnImportWouldRefuseIsRefusedInTheSameWords() {
    assertThat(faults(read("職員番号,氏名,氏 名")))
        .containsExactly("1行目「氏 名」: 同じ見出しの列が二つあります。一つにするか、名前を変えてください。");
    assertThat(faults(read("職員番号,1234 5678 9018", "1,あ")))
        .singleElement()
        .asString()
        .contains("B列", "個人番号")
        .doesNotContain("5678");
    assertThat(faults(SampleFile.read(new byte[0], STANDARD, UsualLimits.USUAL)))
        .containsExactly("ファイルが空です。職員の一覧が入ったファイルを選んでください。");
    assertThat(faults(read("職員番号,\"氏名", "1,あ"))).singleElement().asString().contains("引用符");
  }

  @Test
  void columnsWithTwelveDigitsAreNamedWithoutThem() {
    SampleFile sample =
        read("職員番号,宛名番号,", "1,123456789018,", "2,,1234-5678-9018").sample().orElseThrow();
    assertThat(Heard.WORDS.said(sample.numbered())).containsExactly("宛名番号", "C列");
  }

  @Test
  void meaningsAreGuessedEachOnce() {
    SampleForm form = SampleForm.guessed(2, "名簿", List.of("職員ＣＤ", "氏名", "漢字氏名", "カナ", "社員番号"));
    assertThat(form.meanings()).containsExactly("", "name", "", "kana", "staff-number");
  }

  @Test
  void theColumnsChosenMakeAProfile() {
    SampleForm form =
        new SampleForm(
            " 人事給与 ",
            2,
            " 名簿 ",
            List.of("個人コード", "氏名", "よみ", "備考", "連番"),
            List.of("staff-number", "name", "kana", "", ""));
    RosterProfile profile = form.read().profile().orElseThrow();
    assertThat(profile.name()).isEqualTo("人事給与");
    assertThat(profile.sheet()).isEqualTo("名簿");
    assertThat(profile.headerRow()).isEqualTo(2);
    assertThat(profile.columns())
        .as("nothing but what was chosen is read")
        .containsOnlyKeys("個人コード", "氏名", "よみ");
    assertThat(profile.required())
        .containsExactly(RosterField.STAFF_NUMBER, RosterField.NAME, RosterField.KANA);
    assertThat(profile.employment()).isEqualTo(STANDARD.employment());
    Heard heard =
        Heard.of(
            Heard.bytes("職員一覧", "個人コード,氏名,よみ,備考,連番", "0001,田村花子,タムラハナコ,x,9"),
            profile,
            UsualLimits.USUAL);
    assertThat(heard.faults).isEmpty();
    assertThat(heard.numbers()).containsExactly("0001");
  }

  @Test
  void whatIsWrongIsSaidAtItsColumn() {
    SampleForm form =
        new SampleForm(
            "",
            1,
            "",
            List.of("番号", "氏名", "漢字氏名", "区分", "謎"),
            List.of("", "name", "name", "employment", "secret"));
    assertThat(form.read().faults())
        .extracting(ProfileFault::field)
        .containsExactly("name", "means-0", "means-1", "means-2", "means-3", "means-4");
    assertThat(form.read().faults())
        .anySatisfy(fault -> assertThat(Heard.WORDS.said(fault.text())).contains("「氏名」と「漢字氏名」の両方"))
        .anySatisfy(fault -> assertThat(Heard.WORDS.said(fault.text())).contains("「採用日」の列も選ぶか"));
  }

  @Test
  void listsThatDoNotFitTogetherAreNoError() {
    SampleForm form = new SampleForm("x", 0, "", List.of("番号", "氏名"), List.of("staff-number"));
    assertThat(form.read().faults()).extracting(ProfileFault::field).containsExactly("");
  }

  @Test
  void aPageShowsNoIndividualNumberOfASampleOrItsForm() {
    String number = "1234 5678 9018";
    SampleForm form =
        new SampleForm("給与 " + number, 1, number, List.of("職員番号", number), List.of("", ""));
    SampleView view =
        new SampleView(
            form,
            new FoundForm(null, null, "シート" + number),
            List.of(new KeptText(number)),
            List.of(new ToldFault("means-1", number)));
    assertThat(view.form().name()).isEqualTo("給与 ×××× ×××× ××××");
    assertThat(view.form().sheet() + view.sheet() + view.numbered() + view.faultAt("means-1"))
        .contains("シート")
        .doesNotContain("1234");
    assertThat(view.headings()).extracting(SampleView.Heading::text).first().isEqualTo("職員番号");
    assertThat(view.headings())
        .extracting(SampleView.Heading::text)
        .noneMatch(t -> t.contains("1"));
  }
}
