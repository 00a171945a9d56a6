package osarai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.forms.FileLimit;
import osarai.web.Spoken;

/** Lists with a header, as other packages get them. */
class GivenTableTest {
  private static GivenTable read(String text) {
    return GivenTable.read(
        text.getBytes(StandardCharsets.UTF_8),
        new FileLimit(1_000),
        List.of("職員番号"),
        List.of("証明書番号"));
  }

  private static List<String> said(GivenTable table) {
    return Spoken.kept(FileMessages.class).said(table.faults());
  }

  @Test
  void aRowIsItsTextsByTheNamesOfTheirColumns() {
    GivenTable table = read("証明書番号,職員番号,備考\n A-1 ,1001,x\n");
    assertThat(table.faults()).isEmpty();
    assertThat(table.rows())
        .containsExactly(new GivenTable.Row(2, Map.of("職員番号", "1001", "証明書番号", "A-1")));
  }

  @ParameterizedTest
  @CsvSource({
    "000A, 改行かタブ",
    "000D, 改行かタブ",
    "0009, 改行かタブ",
    "202E, U+202E",
    "200B, U+200B",
    "FFFD, U+FFFD",
    "3013, U+3013"
  })
  void aSignThatNobodyCanReadIsToldAtItsCell(String sign, String told) {
    GivenTable table =
        read("職員番号,証明書番号\n1001,\"A" + (char) Integer.parseInt(sign, 16) + "1\"\n1002,A-2\n");
    assertThat(said(table)).singleElement().asString().contains("2行目「証明書番号」", told);
    assertThat(table.rows()).extracting(row -> row.text("職員番号")).containsExactly("1002");
  }

  @Test
  void aFileIsAsLargeAsTheLimitThatIsSet() {
    assertThat(read("職員番号\n" + "1".repeat(980) + "\n").faults()).isEmpty();
    assertThat(said(read("職員番号\n" + "1".repeat(1_000) + "\n")))
        .singleElement()
        .asString()
        .contains("1000バイトまで");
  }

  @Test
  void whatIsNeededIsNotBlank() {
    GivenTable table = read("職員番号,証明書番号\n,A-1\n1002,\n");
    assertThat(said(table)).containsExactly("2行目「職員番号」: 空です。値を入れてください。");
    assertThat(table.rows()).hasSize(1);
  }

  @Test
  void nothingOfAFileWithAnIndividualNumberIsHandedOn() {
    GivenTable table = read("職員番号,備考\n1001,x\n1002,123456789018\n");
    assertThat(table.isUnusable()).isTrue();
    assertThat(table.rows()).isEmpty();
    assertThat(said(table)).singleElement().asString().contains("3行目").doesNotContain("1234");
  }
}
