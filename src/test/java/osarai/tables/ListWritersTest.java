package osarai.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV and XLSX to the letter; that they can be read back is shown in hr. */
class ListWritersTest {
  @TempDir Path folder;

  @Test
  void csvIsAsRfc4180HasIt() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter writer = CsvWriter.utf8(out)) {
      writer.row(List.of("職員番号", "備考")).row(Arrays.asList("0001", "a\"b,c\nd"));
      writer.row(Arrays.asList(null, LocalDate.of(2026, 4, 1)));
    }
    assertThat(out.toByteArray()).startsWith(0xef, 0xbb, 0xbf);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("\ufeff職員番号,備考\r\n0001,\"a\"\"b,c\nd\"\r\n,2026-04-01\r\n");
  }

  @Test
  void halfACharacterIsNoQuestionMark() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter writer = CsvWriter.utf8(out)) {
      writer.row(List.of("a\ud842b", "\udfb7", "\ud842\udfb7野葛\udb40\udd00?"));
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("\ufeffa〓b,〓,\ud842\udfb7野葛\udb40\udd00?\r\n");
  }

  @Test
  void whatWindows31jLacksIsMarkedAndNamedInItsRow() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter writer = CsvWriter.windows31j(out, "書けなかった文字")) {
      writer.row(List.of("氏名", "所属")).row(List.of("髙﨑 ①", "市民課"));
      writer.row(List.of("\ud842\udfb7野 花子", "葛\udb40\udd00城")).row(List.of("=か\u3099?", "〜−"));
    }
    assertThat(new String(out.toByteArray(), Charset.forName("windows-31j")))
        .isEqualTo(
            """
            氏名,所属,書けなかった文字\r
            髙﨑 ①,市民課,\r
            〓野 花子,〓城,U+20BB7 U+845B U+E0100\r
            '=〓?,～－,U+304B U+3099\r
            """);
  }

  @Test
  void aPrintedSheetSaysWhatItIsAndRepeatsItsHeader() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Columns<String> columns =
        new Columns<>(
            List.of(
                new Columns.Column<>("氏名", 20, line -> line),
                new Columns.Column<>("期限", line -> null)));
    ListFile<String> file = new ListFile<>("まちの状況", "基準日: 12月1日", columns, "");
    file.write(ListForm.XLSX, to -> List.of("a", "=1+1").forEach(to), out);
    assertThat(part(out.toByteArray(), "xl/worksheets/sheet1.xml"))
        .contains(
            "<t>&#x307e;&#x3061;", "<t>&#x57fa;&#x6e96;", "ySplit=\"3\"", "fitToPage=\"true\"")
        .contains("orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"")
        .contains("paperSize=\"9\"", "width=\"20.0\"", "&amp;P / &amp;N</oddFooter>", "<t>=1+1</t>")
        .doesNotContain("<f>", "<f ");
    assertThat(part(out.toByteArray(), "xl/workbook.xml")).contains("$3:$3");
    assertThat(part(out.toByteArray(), "xl/styles.xml")).contains("\"thin\"");
  }

  @Test
  void aFileHasANameForEveryClient() {
    assertThat(ListFile.attachment("town", "まち の", ListForm.csv("windows-31j")))
        .isEqualTo(
            "attachment; filename=\"town.csv\";"
                + " filename*=UTF-8''%E3%81%BE%E3%81%A1%20%E3%81%AE.csv");
    assertThat(ListForm.csv("x")).isEqualTo(ListForm.CSV);
    assertThat(ListForm.csv(null)).isEqualTo(ListForm.CSV);
  }

  @Test
  void aSheetHasTextsDaysAFixedHeaderAndNoFormula() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XlsxWriter writer = new XlsxWriter(out, "名簿")) {
      writer.row(List.of("職員番号", "日付", "数"));
      writer.row(List.of("0001", LocalDate.of(2026, 4, 1), -5)).row(List.of("=1+1", "@a", "+b"));
    }
    String sheet = part(out.toByteArray(), "xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .contains("<t>0001</t>", "<v>46113", "<v>-5</v>", "<t>=1+1</t>", "state=\"frozen\"")
        .contains("ySplit=\"1\"")
        .doesNotContain("<f>", "<f ");
    assertThat(part(out.toByteArray(), "xl/styles.xml")).contains("yyyy-mm-dd", "\"@\"");
  }

  @Test
  void aTextLongerThanExcelTakesIsRefused() {
    try (XlsxWriter writer = new XlsxWriter(new ByteArrayOutputStream(), "名簿")) {
      assertThatThrownBy(() -> writer.row(Collections.singletonList("x".repeat(32_768))))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private String part(byte[] file, String name) throws IOException {
    Path path = Files.write(folder.resolve("list.xlsx"), file);
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
