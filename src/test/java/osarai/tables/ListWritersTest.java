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
  private static final Charset WINDOWS = Charset.forName("windows-31j");

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
  void whatWindows31jLacksIsReportedAndNeverAQuestionMark() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter writer = CsvWriter.windows31j(out)) {
      writer.row(List.of("氏名", "備考"));
      writer.row(List.of("\ud842\udfb7野", "髙﨑①㈱\u301c\u2212\u2016\u2014"));
      writer.row(List.of("葛\udb40\udd00", "caf\u00e9?"));
      assertThat(writer.lacking())
          .containsExactly(
              new CsvWriter.Lacking(2, 1, "\ud842\udfb7"),
              new CsvWriter.Lacking(3, 1, "\udb40\udd00"),
              new CsvWriter.Lacking(3, 2, "\u00e9"));
      assertThat(writer.lackingCount()).isEqualTo(3);
    }
    assertThat(out.toString(WINDOWS)).isEqualTo("氏名,備考\r\n〓野,髙﨑①㈱～－∥―\r\n葛,caf〓?\r\n");
  }

  @Test
  void halfACharacterIsReportedInUtf8Too() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter writer = CsvWriter.utf8(out)) {
      writer.row(List.of("a\ud842b"));
      assertThat(writer.lacking()).hasSize(1);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeffa〓b\r\n");
  }

  @Test
  void ofVeryManyLackingCharactersOnlyTheFirstAreListed() {
    try (CsvWriter writer = CsvWriter.windows31j(new ByteArrayOutputStream())) {
      writer.row(List.of("\u00e9".repeat(1_500)));
      assertThat(writer.lacking()).hasSize(1_000);
      assertThat(writer.lackingCount()).isEqualTo(1_500);
    }
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
