package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.hr.profile.JapaneseProfile;
import osarai.hr.profile.RosterHeader;
import osarai.tables.Cell;
import osarai.tables.RowFault;
import osarai.tables.UsualLimits;

/**
 * Every cell is looked at before a value is made of it, also in columns that nobody uses: a 個人番号
 * must be seen wherever it stands.
 */
class RowCheckTest {
  private static final String NUMBER = "1234-5678-9018"; // has the check digit of a 個人番号
  private static final RosterHeader HEADER =
      new RosterHeader(1, cells("職員番号", "氏名", "フリガナ", "備考"), JapaneseProfile.standard());

  @Test
  void aRowOfPlainTextsHasNoFault() {
    assertThat(faults(true, cells("1001", "青木 花", "アオキ ハナ", ""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void anIndividualNumberIsSeenInEveryColumnUsedOrNot(int column) {
    List<Cell> row = cells("1001", "青木 花", "アオキ ハナ", "");
    row.set(column, text(NUMBER));
    assertThat(faults(true, row))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.individualNumber()).isTrue();
              assertThat(fault.line()).isEqualTo(7);
              assertThat(fault.column()).isEqualTo(HEADER.column(column).name());
              assertThat(Heard.WORDS.said(fault.message())).doesNotContain("1234", "5678", "9018");
            });
  }

  @Test
  void itIsSeenBeyondTheLastHeadingToo() {
    List<RowFault> faults = faults(true, cells("1001", "青木 花", "アオキ ハナ", "", "", NUMBER));
    assertThat(faults).singleElement().satisfies(f -> assertThat(f.individualNumber()).isTrue());
    assertThat(Heard.WORDS.said(faults.get(0).column())).isEqualTo("F列");
  }

  /** In a text file a row has as many cells as the heading; a sheet leaves blank ones away. */
  @Test
  void aTextFilesRowIsAsLongAsItsHeading() {
    assertThat(faults(true, cells("1001", "青木 花"))).hasSize(1);
    assertThat(faults(false, cells("1001", "青木 花"))).isEmpty();
    assertThat(faults(true, cells("1001", "青木 花", "アオキ", "", "x"))).hasSize(1);
    assertThat(faults(true, cells("1001", "青木 花", "アオキ", "", " "))).as("blank").isEmpty();
    assertThat(faults(false, cells("1001", "青木 花", "アオキ", "", "x"))).isEmpty();
  }

  @Test
  void aCellIsAsLongAsTheLimitAndNoLonger() {
    int limit = UsualLimits.USUAL.cell();
    assertThat(faults(true, cells("1", "花".repeat(limit), "ア", ""))).isEmpty();
    assertThat(faults(true, cells("1", "花".repeat(limit + 1), "ア", "")))
        .singleElement()
        .satisfies(fault -> assertThat(Heard.WORDS.said(fault.column())).isEqualTo("氏名"));
  }

  @Test
  void aSignThatWasLostIsNamedByItsNumber() {
    assertThat(faults(true, cells("1001", "青\ufffd 花", "アオキ", "")))
        .singleElement()
        .satisfies(fault -> assertThat(Heard.WORDS.said(fault.message())).contains("U+FFFD"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Cell.Content.class,
      names = {"FORMULA", "ERROR"})
  void aFormulaIsAFaultOnlyWhereItsColumnIsUsed(Cell.Content content) {
    List<Cell> used = cells("1001", "", "アオキ ハナ", "");
    used.set(1, new Cell(content, "青木 花", null));
    assertThat(faults(false, used)).hasSize(1);
    List<Cell> unused = cells("1001", "青木 花", "アオキ ハナ", "");
    unused.set(3, new Cell(content, "3", null));
    assertThat(faults(false, unused)).isEmpty();
  }

  @Test
  void allFaultsOfARowAreTold() {
    List<Cell> row = cells("\u0001", "\ufffd", NUMBER, "花".repeat(1_001));
    assertThat(faults(true, row))
        .extracting(fault -> Heard.WORDS.said(fault.column()))
        .containsExactly("職員番号", "氏名", "フリガナ", "備考");
  }

  private static List<RowFault> faults(boolean rectangular, List<Cell> row) {
    return new RowCheck(HEADER, UsualLimits.USUAL, rectangular).faults(7, row);
  }

  private static Cell text(String text) {
    return new Cell(Cell.Content.TEXT, text, null);
  }

  /** To be changed in place. */
  private static List<Cell> cells(String... texts) {
    return Arrays.asList(Arrays.stream(texts).map(RowCheckTest::text).toArray(Cell[]::new));
  }
}
