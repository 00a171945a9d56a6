package osarai.evidence.handlers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;
import osarai.evidence.handlers.HandlerTexts.RegisterLine;
import osarai.tables.Columns.Column;

/**
 * A column of the register.
 *
 * @param width on paper in millimetres, one of those in the style sheet; 0 for one of the files
 *     alone
 * @param look what its cells show beside their value
 */
record RegisterColumn(Column<RegisterLine> column, int width, Look look) {
  /** What stands in a cell on the page and on paper, where that is more than its value. */
  enum Look {
    VALUE,
    /** the head of the row, with the staff number and the way to the line's own page */
    NAME,
    STATE,
    FINDINGS,
    /** with what the number was before */
    DOCUMENT,
    /** with the confirmation, and on the page its form */
    START;

    /** Whether it is looked for first, and stands on the left of page and paper. */
    boolean isFirst() {
      return this == NAME || this == STATE || this == FINDINGS;
    }
  }

  public String heading() {
    return column.heading();
  }

  boolean isShown() {
    return width > 0;
  }

  @Nullable Object value(RegisterLine line) {
    return column.cell().apply(line);
  }

  /** A cell on the page. */
  record ShownCell(RegisterColumn column, RegisterLine line) {
    public Look look() {
      return column.look();
    }

    public String heading() {
      return column.heading();
    }

    /** Its value as a reader has it; empty for nothing. */
    public String text() {
      Object value = column.value(line);
      return value == null
          ? ""
          : value instanceof LocalDate day ? JapaneseDate.of(day) : value.toString();
    }
  }
}
