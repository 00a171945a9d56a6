package osarai.tables;

import org.jspecify.annotations.Nullable;

/** As what file a list leaves. */
public enum ListForm {
  CSV("text/csv;charset=UTF-8", "csv"),
  CSV_WINDOWS_31J("text/csv;charset=windows-31j", "csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

  private final String type;
  private final String ending;

  ListForm(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  /**
   * A CSV.
   *
   * @param letters the word of an encoding; UTF-8 where it is none that is written
   */
  public static ListForm csv(@Nullable String letters) {
    return TextEncoding.WINDOWS_31J.word().equals(letters) ? CSV_WINDOWS_31J : CSV;
  }

  /** For {@code Content-Type}. */
  public String type() {
    return type;
  }

  String ending() {
    return ending;
  }
}
