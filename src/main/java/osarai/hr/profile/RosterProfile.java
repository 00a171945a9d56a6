package osarai.hr.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.tables.Delimiter;
import osarai.tables.TableForm;
import osarai.tables.TextEncoding;
import osarai.tables.Words;

/**
 * How one personnel system's file is to be read. Headers and words are compared by {@link
 * Words#key}.
 *
 * @param sheet the sheet's name in an XLSX file; null for the first
 * @param headerRow the line with the headers, from 1; what stands above is not read
 * @param columns what each header means; several headers may mean the same, in different files
 * @param required what a file must have a column for
 * @param positions 職名 or words of the position column that lead; all others are members
 * @param exempt headers of id columns that may hold 12 digits and are not taken for a 個人番号
 * @param numberLength digits of every staff number, where that is fixed
 * @param pad whether zeros are put before a shorter staff number
 * @param excelSerials whether a bare number in a text file is a day as Excel counts
 */
public record RosterProfile(
    String name,
    TextEncoding encoding,
    Delimiter delimiter,
    @Nullable String sheet,
    int headerRow,
    Map<String, RosterField> columns,
    List<RosterField> required,
    Map<String, EmploymentType> employment,
    Map<String, Position> positions,
    Map<String, AbsenceKind> leave,
    List<String> exempt,
    @Nullable Integer numberLength,
    boolean pad,
    boolean excelSerials) {

  /** The words by {@link Words#key}, to be looked up however they are written. */
  public static <T> Map<String, T> byKey(Map<String, T> words) {
    Map<String, T> keyed = new HashMap<>();
    words.forEach((word, meant) -> keyed.put(Words.key(word), meant));
    return keyed;
  }

  /** In which form it expects a file. */
  public TableForm form() {
    return new TableForm(encoding, delimiter, sheet, headerRow);
  }

  RosterProfile named(String other) {
    return with(other, headerRow, sheet);
  }

  /** With the headings at another place. */
  RosterProfile at(int row, @Nullable String sheetName) {
    return with(name, row, sheetName);
  }

  private RosterProfile with(String otherName, int row, @Nullable String sheetName) {
    return new RosterProfile(
        otherName,
        encoding,
        delimiter,
        sheetName,
        row,
        columns,
        required,
        employment,
        positions,
        leave,
        exempt,
        numberLength,
        pad,
        excelSerials);
  }
}
