package osarai.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a list that is written as a file, from left to right. */
public record Columns<T>(List<Column<T>> all) {
  /**
   * A column.
   *
   * @param heading what stands above it
   * @param width on a sheet, in letters of half width
   * @param cell what stands in it of a line: a text, a number or a day; null for nothing
   */
  public record Column<T>(String heading, int width, Function<T, @Nullable Object> cell) {
    private static final int USUAL = 14;

    public Column(String heading, Function<T, @Nullable Object> cell) {
      this(heading, USUAL, cell);
    }
  }

  /** The first row. */
  public List<String> headings() {
    return all.stream().map(Column::heading).toList();
  }

  List<Integer> widths() {
    return all.stream().map(Column::width).toList();
  }

  /** The row of a line. */
  public List<@Nullable Object> cells(T line) {
    List<@Nullable Object> cells = new ArrayList<>();
    all.forEach(column -> cells.add(column.cell().apply(line)));
    return cells;
  }
}
