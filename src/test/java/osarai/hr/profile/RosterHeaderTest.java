package osarai.hr.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.hr.file.Heard;
import osarai.tables.Cell;
import osarai.tables.KeptFaults;
import osarai.tables.RowFault;
import osarai.tables.TableFile;
import osarai.tables.UsualLimits;

/** What the headings of a file mean, and what is wrong with them. */
class RosterHeaderTest {
  private static RosterHeader header(String headings) {
    return new RosterHeader(1, cells(headings), JapaneseProfile.standard());
  }

  private static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>();
    TableFile.rows(
            (line + "\r\n").getBytes(StandardCharsets.UTF_8),
            JapaneseProfile.standard().form(),
            UsualLimits.USUAL)
        .forEach((number, row) -> cells.addAll(row));
    return cells;
  }

  @Test
  void aHeadingIsKnownHoweverItIsWritten() {
    RosterHeader header = header("職員ＣＤ,職員コード,職員 氏名,ﾌﾘｶﾞﾅ");
    assertThat(header.faults()).isEmpty();
    assertThat(Heard.WORDS.said(header.name(RosterField.STAFF_NUMBER))).isEqualTo("職員コード");
    assertThat(header.cell(RosterField.NAME, cells("x,101,青木 花,アオキ")).text()).isEqualTo("青木 花");
    assertThat(header.has(RosterField.TITLE)).isFalse();
    assertThat(header.hints()).as("the unknown 職員ＣＤ").hasSize(1);
  }

  @Test
  void aShortRowHasBlanksAtItsEnd() {
    RosterHeader header = header("職員番号,氏名,フリガナ");
    assertThat(header.cell(RosterField.KANA, cells("101,青木 花")).isBlank()).isTrue();
    assertThat(header.cell(RosterField.TITLE, cells("101,青木 花")).isBlank()).isTrue();
    assertThat(header.size()).isEqualTo(3);
  }

  @Test
  void aColumnWithoutAHeadingIsCalledByItsLetter() {
    RosterHeader header = header("職員番号,,氏名,フリガナ");
    assertThat(header.column(1))
        .isEqualTo(new RosterHeader.Column(KeptFaults.letter(1), null, false));
    assertThat(Heard.WORDS.said(header.column(9).name())).isEqualTo("J列");
  }

  @ParameterizedTest
  @CsvSource({"0, A列", "25, Z列", "26, AA列", "51, AZ列", "52, BA列", "701, ZZ列", "702, AAA列"})
  void lettersAreThoseOfASpreadsheet(int index, String letter) {
    assertThat(Heard.WORDS.said(KeptFaults.letter(index))).isEqualTo(letter);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aColumnIsAskedForByTheOneThatNeedsIt(RosterField there, RosterField wanted) {
    String headings =
        Arrays.stream(RosterField.values())
            .filter(field -> field != wanted)
            .map(RosterHeaderTest::heading)
            .collect(Collectors.joining(","));
    assertThat(header(headings).faults())
        .as(there + " needs " + wanted)
        .extracting(RowFault::column)
        .containsExactly(KeptHeaders.of(wanted));
  }

  static Stream<Arguments> pairs() {
    return RosterHeader.PAIRS.stream().map(pair -> Arguments.of(pair.getKey(), pair.getValue()));
  }

  private static String heading(RosterField field) {
    return JapaneseProfile.standard().columns().entrySet().stream()
        .filter(entry -> entry.getValue() == field)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  @Test
  void twoColumnsOfOneNameOrMeaningAreRefused() {
    assertThat(header("職員番号,氏名,フリガナ,氏 名").faults())
        .extracting(RowFault::column)
        .containsExactly(KeptFaults.heading("氏 名"));
    assertThat(header("職員番号,氏名,フリガナ,職員氏名").faults())
        .extracting(RowFault::column)
        .containsExactly(KeptFaults.heading("職員氏名"));
  }

  @Test
  void anIndividualNumberAsAHeadingIsNeverQuoted() {
    RosterHeader header = header("職員番号,氏名,フリガナ,1234-5678-9018");
    assertThat(header.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.individualNumber()).isTrue())
        .extracting(fault -> Heard.WORDS.said(fault.message()))
        .asString()
        .contains("D列")
        .doesNotContain("5678");
    assertThat(Heard.WORDS.said(header.column(3).name())).isEqualTo("D列");
  }
}
