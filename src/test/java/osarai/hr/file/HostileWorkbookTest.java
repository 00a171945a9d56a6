package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.hr.profile.JapaneseProfile;
import osarai.tables.FileMessages;
import osarai.tables.TableLimits;
import osarai.tables.XlsxDraft;
import osarai.web.Spoken;

/** XLSX files as somebody would make them to do harm. */
class HostileWorkbookTest {
  private static final FileMessages TOLD = Spoken.in(FileMessages.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE w SYSTEM \"http://127.0.0.1:1/x.dtd\">",
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE w>"
      })
  void declarationsAndEntitiesAreRefusedInEveryPart(String doctype) {
    String rows = XlsxDraft.HEADER + XlsxDraft.person(2, "><v>1</v>", ">");
    String bad = doctype + "<w>&x;</w>";
    for (String part :
        new String[] {
          "xl/worksheets/sheet1.xml",
          "xl/sharedStrings.xml",
          "xl/styles.xml",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels"
        }) {
      Heard heard = Heard.of(new XlsxDraft().rows(rows).part(part, bad).bytes());
      assertThat(heard.outcome.complete()).as(part).isFalse();
      assertThat(heard.statements).isEmpty();
      assertThat(heard.messages()).as(part).singleElement().asString().contains("Excel");
    }
    String inSheet =
        doctype
            + XlsxDraft.sheet(
                    XlsxDraft.HEADER
                        + XlsxDraft.person(2, "t=\"inlineStr\"><is><t>&x;</t></is>", ">"))
                .replaceFirst("<\\?xml[^>]*>", "");
    Heard heard = Heard.of(new XlsxDraft().part("xl/worksheets/sheet1.xml", inSheet).bytes());
    assertThat(heard.messages()).containsExactly(TOLD.doctype());
  }

  @Test
  void bombsAreRefusedBeforeTheyAreUnpacked() {
    byte[] zeros = new byte[30 * 1024 * 1024];
    Arrays.fill(zeros, (byte) ' ');
    Heard ratio = Heard.of(new XlsxDraft().rows("").part("xl/media/x.bin", zeros).bytes());
    assertThat(ratio.messages()).containsExactly(TOLD.bomb());
    XlsxDraft many = new XlsxDraft().rows(XlsxDraft.HEADER);
    for (int i = 0; i < 1_001; i++) {
      many.part("x" + i, "");
    }
    assertThat(Heard.of(many.bytes()).messages()).containsExactly(TOLD.bomb());
    TableLimits small = new TableLimits(1 << 20, 10, 10, 100, 100_000, 100, 200);
    byte[] large = new XlsxDraft().rows(XlsxDraft.HEADER + " ".repeat(100_000)).bytes();
    assertThat(Heard.of(large, JapaneseProfile.standard(), small).messages())
        .containsExactly(TOLD.bomb());
  }

  @Test
  void aDirectoryThatLiesAboutASizeIsFoundOut() {
    String rows = XlsxDraft.HEADER + XlsxDraft.person(2, "><v>1</v>", ">");
    byte[] file = new XlsxDraft().rows(rows + " ".repeat(5_000)).bytes();
    byte[] name = "xl/worksheets/sheet1.xml".getBytes(StandardCharsets.US_ASCII);
    int last = lastIndexOf(file, name) - 46;
    file[last + 24] = 10;
    file[last + 25] = 0;
    file[last + 26] = 0;
    Heard heard = Heard.of(file);
    assertThat(heard.statements).isEmpty();
    assertThat(heard.messages()).containsExactly(TOLD.bomb());
  }

  private static int lastIndexOf(byte[] file, byte[] what) {
    for (int i = file.length - what.length; i >= 0; i--) {
      if (Arrays.equals(file, i, i + what.length, what, 0, what.length)) {
        return i;
      }
    }
    throw new AssertionError("not there");
  }

  @Test
  void aTextOrTagWithoutAnEndIsRefused() {
    String text = random(2_000_000);
    Heard heard =
        Heard.of(
            XlsxDraft.of(
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>"));
    assertThat(heard.messages()).containsExactly(TOLD.bomb());
    assertThat(Heard.of(XlsxDraft.of("<row r=\"2\" x=\"" + text + "\"></row>")).messages())
        .containsExactly(TOLD.bomb());
  }

  @Test
  void damagedFilesAreRefusedAndNeverBringAnythingDown() {
    byte[] whole = XlsxDraft.of(XlsxDraft.person(2, "s=\"1\"><v>1</v>", "><v>46113</v>"));
    Random random = new Random(42);
    for (int i = 0; i < 2_000; i++) {
      byte[] damaged = whole.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
      }
      int end = random.nextBoolean() ? damaged.length : 4 + random.nextInt(damaged.length - 4);
      Heard heard = Heard.of(Arrays.copyOf(damaged, end));
      assertThat(heard.outcome.complete() || !heard.faults.isEmpty()).isTrue();
    }
  }

  @Test
  void theOldFormatIsNamed() {
    byte[] old = new byte[600];
    byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    System.arraycopy(magic, 0, old, 0, 4);
    assertThat(Heard.of(old).messages()).containsExactly(TOLD.old_excel());
  }

  @Test
  void rowsColumnsAndCellsHaveTheirLimitsHereToo() {
    TableLimits small = new TableLimits(1 << 20, 2, 5, 10, 1 << 20, 100, 200);
    String one = XlsxDraft.person(2, "><v>1</v>", ">");
    Heard rows =
        Heard.of(
            XlsxDraft.of(
                one
                    + XlsxDraft.person(3, "><v>2</v>", ">")
                    + "<row r=\"9\"/>"
                    + XlsxDraft.person(10, "><v>3</v>", ">")),
            JapaneseProfile.standard(),
            small);
    assertThat(rows.faults.get(0).line()).isEqualTo(10);
    Heard columns =
        Heard.of(
            XlsxDraft.of(one.replace("</row>", XlsxDraft.text("XFD2", "x") + "</row>")),
            JapaneseProfile.standard(),
            small);
    assertThat(columns.messages()).singleElement().asString().startsWith("2行目: 列が多すぎます");
    Heard cell =
        Heard.of(
            XlsxDraft.of(
                XlsxDraft.person(
                    2, "t=\"inlineStr\"><is><t>" + "x".repeat(5000) + "</t></is>", ">")),
            JapaneseProfile.standard(),
            small);
    assertThat(cell.messages()).containsExactly("2行目「職員番号」: 長すぎます。10文字までです。");
  }

  @Test
  void anIndividualNumberIsSeenInNumbersAndFormulasOfAnyColumn() {
    Heard heard =
        Heard.of(
            XlsxDraft.of(
                XlsxDraft.person(2, "><v>1</v>", ">")
                        .replace("</row>", "<c r=\"F2\"><v>123456789018</v></c></row>")
                    + XlsxDraft.person(3, "><v>2</v>", ">")
                        .replace("</row>", "<c r=\"F3\"><f>A1</f><v>123456789018</v></c></row>")));
    assertThat(heard.statements).isEmpty();
    assertThat(heard.columns()).containsExactly("F列", "F列");
    assertThat(heard.messages()).allSatisfy(m -> assertThat(m).doesNotContain("9018"));
  }

  private static String random(int length) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    return text.toString();
  }
}
