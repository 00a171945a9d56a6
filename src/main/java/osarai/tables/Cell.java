package osarai.tables;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell as it stands in the file.
 *
 * @param text as a reader of the sheet sees it; of a formula the value it had, which is not used
 * @param day the day a number stands for when it is taken as an Excel serial
 */
public record Cell(Content content, String text, @Nullable LocalDate day) {
  public enum Content {
    TEXT,
    NUMBER,
    FORMULA,
    /** #N/A and its like. */
    ERROR
  }

  public static final Cell BLANK = text("");

  static Cell text(String text) {
    return new Cell(Content.TEXT, text, null);
  }

  public boolean isBlank() {
    return content == Content.TEXT && text.isBlank();
  }
}
