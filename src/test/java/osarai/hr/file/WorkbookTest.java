package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.hr.profile.RosterProfile;
import osarai.tables.UsualLimits;
import osarai.tables.XlsxDraft;

/** XLSX files as they come. */
class WorkbookTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s=\"1\"><v>123</v>|0123",
        "><v>123</v>|123",
        "><v>123.0</v>|123",
        "><v>1.23E3</v>|1230",
        "t=\"inlineStr\"><is><t>0123</t></is>|0123",
        "t=\"str\"><v>0123</v>|0123",
      })
  void leadingZerosAreKeptAsTheSheetShowsThem(String cell, String number) {
    Heard heard = Heard.of(XlsxDraft.of(XlsxDraft.person(2, cell, "><v>46113</v>")));
    assertThat(heard.faults).isEmpty();
    assertThat(heard.numbers()).containsExactly(number);
    assertThat(heard.statements.get(0).name().inUse()).isEqualTo("田村花子");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s=\"2\"><v>46113</v>|2026-04-01",
        "s=\"3\"><v>46113</v>|2026-04-01",
        "><v>46113</v>|2026-04-01",
        "s=\"2\"><v>46113.375</v>|2026-04-01",
        "><v>20260401</v>|2026-04-01",
        "t=\"inlineStr\"><is><t>令和8年4月1日</t></is>|2026-04-01",
        "t=\"d\"><v>2026-04-01T00:00:00</v>|2026-04-01",
        "s=\"2\"><v>59</v>|1900-02-28",
        "s=\"2\"><v>61</v>|1900-03-01",
      })
  void daysOfThe1900SystemAndAsText(String cell, LocalDate day) {
    Heard heard = Heard.of(XlsxDraft.of(XlsxDraft.person(2, "><v>1</v>", cell)));
    assertThat(heard.faults).isEmpty();
    assertThat(heard.statements.get(0).order().effective()).isEqualTo(day);
  }

  @Test
  void daysOfThe1904System() {
    byte[] file =
        new XlsxDraft()
            .workbook("<workbookPr date1904=\"1\"/>")
            .rows(XlsxDraft.HEADER + XlsxDraft.person(2, "><v>1</v>", "s=\"2\"><v>44651</v>"))
            .bytes();
    assertThat(Heard.of(file).statements.get(0).order().effective())
        .isEqualTo(LocalDate.of(2026, 4, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s=\"2\"><v>60</v>",
        "><v>-1</v>",
        "><v>0.5</v>",
        "><v>99999999</v>",
        "><v>1E999999</v>",
        "><v>1E2147483648</v>",
        "><v>x</v>",
        "t=\"inlineStr\"><is><t>46113</t></is>"
      })
  void numbersThatAreNoDaysAreFaults(String cell) {
    Heard heard = Heard.of(XlsxDraft.of(XlsxDraft.person(2, "><v>1</v>", cell)));
    assertThat(heard.statements).isEmpty();
    assertThat(heard.messages()).singleElement().asString().startsWith("2行目「発令日」");
  }

  @Test
  void aFormulaIsRefusedWhateverValueItHad() {
    Heard heard =
        Heard.of(
            XlsxDraft.of(
                XlsxDraft.person(2, "t=\"str\"><f>\"0\"&amp;1</f><v>01</v>", "><v>46113</v>")
                    + XlsxDraft.person(3, "><v>2</v>", "><f t=\"shared\" si=\"0\"/><v>46113</v>")
                    + XlsxDraft.person(4, "><v>3</v>", "t=\"e\"><v>#N/A</v>")
                    + XlsxDraft.person(5, "><v>4</v>", "><v>46113</v>")));
    assertThat(heard.numbers()).containsExactly("4");
    assertThat(heard.messages())
        .containsExactly(
            "2行目「職員番号」: 計算式が入っています。値に置き換えて（値の貼り付け）保存し直してください。",
            "3行目「発令日」: 計算式が入っています。値に置き換えて（値の貼り付け）保存し直してください。",
            "4行目「発令日」: Excelのエラー値か、読めない数値です。正しい値を入れてください。");
  }

  @Test
  void theSheetIsTheFirstOrTheOneOfTheProfile() {
    byte[] file =
        new XlsxDraft()
            .rows(XlsxDraft.HEADER + XlsxDraft.person(2, "><v>1</v>", ">"))
            .part(
                "xl/worksheets/sheet2.xml",
                XlsxDraft.sheet(XlsxDraft.HEADER + XlsxDraft.person(2, "><v>2</v>", ">")))
            .bytes();
    assertThat(Heard.of(file).numbers()).containsExactly("1");
    assertThat(Heard.of(file, ofSheet("会計年度"), UsualLimits.USUAL).numbers()).containsExactly("2");
    assertThat(Heard.of(file, ofSheet("人事"), UsualLimits.USUAL).messages())
        .containsExactly("シート「人事」がありません。このファイルにあるのは 「会計年度」「名簿」 です。");
  }

  /**
   * Which lines below the first of them have a value that nobody typed there, and read as blank.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A2:A3|2行目: セル A2:A3 が、行をまたいで結合されています。",
        "C2:E9|2行目: セル C2:E9 が、行をまたいで結合されています。",
        "A1:A2|1行目: セル A1:A2 が、行をまたいで結合されています。",
        "A2:C2|",
        "A1:D1|",
        "x|"
      })
  void cellsMergedOverSeveralLinesAreRefused(String cells, String told) {
    String rows = XlsxDraft.person(2, "><v>1</v>", ">") + XlsxDraft.person(3, "><v>2</v>", ">");
    String sheet = merging(XlsxDraft.HEADER + rows, cells);
    Heard heard = Heard.of(new XlsxDraft().part("xl/worksheets/sheet1.xml", sheet).bytes());
    if (told == null) {
      assertThat(heard.faults).isEmpty();
      assertThat(heard.numbers()).containsExactly("1", "2");
    } else {
      assertThat(heard.numbers()).isEmpty();
      assertThat(heard.messages()).singleElement().asString().startsWith(told);
    }
  }

  @Test
  void aTitleMayBeMergedOverTheLinesAboveTheHeader() {
    RosterProfile below =
        Heard.changed(json -> json.replaceFirst("\"header-row\" : 1", "\"header-row\" : 3"));
    String header = XlsxDraft.HEADER.replaceAll("(r=\"[A-D]?)1\"", "$13\"");
    String rows =
        "<row r=\"1\">"
            + XlsxDraft.text("A1", "職員一覧")
            + "</row>"
            + header
            + XlsxDraft.person(4, "><v>1</v>", ">");
    byte[] file = new XlsxDraft().part("xl/worksheets/sheet1.xml", merging(rows, "A1:D2")).bytes();
    assertThat(Heard.of(file, below, UsualLimits.USUAL).numbers()).containsExactly("1");
  }

  private static String merging(String rows, String cells) {
    return XlsxDraft.sheet(rows)
        .replace(
            "</sheetData>",
            "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"" + cells + "\"/></mergeCells>");
  }

  @ParameterizedTest
  @CsvSource({
    "visible, 1",
    "hidden, 2",
    "veryHidden, 2",
  })
  void theFirstSheetIsTheFirstThatIsSeen(String state, String number) {
    XlsxDraft draft = new XlsxDraft().workbook("").rows(sheetOf("1"));
    draft.part("xl/worksheets/sheet2.xml", XlsxDraft.sheet(sheetOf("2")));
    byte[] file = draft.firstSheet(state).bytes();
    assertThat(Heard.of(file).numbers()).containsExactly(number);
    assertThat(Heard.of(file, ofSheet("名簿"), UsualLimits.USUAL).numbers())
        .as("where the setting names it")
        .containsExactly("1");
  }

  private static String sheetOf(String number) {
    return XlsxDraft.HEADER + XlsxDraft.person(2, "><v>" + number + "</v>", ">");
  }

  private static RosterProfile ofSheet(String name) {
    return Heard.changed(
        json -> json.replace("\"pad\" : false", "\"pad\" : false, \"sheet\":\"" + name + "\""));
  }
}
