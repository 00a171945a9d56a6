package osarai.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was typed into a form whose page does not come back: the rows of its table line by line, and
 * the texts that stand alone.
 *
 * @param columns the headings of the table, of which the first is that of the names
 */
public record GivenBack(List<String> columns, List<Row> rows, List<String> texts) {
  /** The hidden field that says, in each row of a form, whose row it is. */
  public static final String ROW = "row";

  /** The hidden field that says, once for each column of the table, what it is called. */
  public static final String COLUMN = "column";

  /** A row under the name that its form gave it. */
  public record Row(String name, List<Cell> cells) {
    private boolean isEmpty() {
      return cells.stream().allMatch(cell -> cell.text().isBlank() && !cell.ticked());
    }
  }

  /** What stood in a row's field: a text or a tick. */
  public record Cell(String text, boolean ticked) {}

  /** Of a form as it was sent; a 個人番号 is in none. */
  static GivenBack of(TypedFields typed, Map<String, List<String>> sent) {
    SentForm form = SentForm.of("", sent);
    int many = typed.rows().isEmpty() ? 0 : values(ROW, sent).size();
    List<String> columns =
        typed.rows().stream().filter(of -> isTick(of) || sent.containsKey(of)).toList();
    List<Row> rows =
        IntStream.range(0, many)
            .mapToObj(place -> new Row(form.at(ROW, place, ""), cells(form, columns, place)))
            .toList();
    List<String> headings =
        IntStream.range(0, values(COLUMN, sent).size())
            .mapToObj(place -> form.at(COLUMN, place, ""))
            .toList();
    return new GivenBack(
        headings,
        rows.stream().allMatch(Row::isEmpty) ? List.of() : rows,
        texts(form, typed, many > 0));
  }

  private static List<String> values(String field, Map<String, List<String>> sent) {
    return sent.getOrDefault(field, List.of());
  }

  private static boolean isTick(String column) {
    return column.contains("=");
  }

  private static List<Cell> cells(SentForm form, List<String> columns, int place) {
    List<Cell> cells = new ArrayList<>();
    for (String column : columns) {
      String[] tick = column.split("=", 2);
      cells.add(
          isTick(column)
              ? new Cell("", form.chose(tick[0], form.at(tick[1], place, ""), false))
              : new Cell(form.at(column, place, ""), false));
    }
    return cells;
  }

  /** A page of before rows were named sends a table without names. */
  private static List<String> texts(SentForm form, TypedFields typed, boolean named) {
    Stream<String> inRows = named ? Stream.of() : typed.rows().stream().filter(of -> !isTick(of));
    String[] fields = Stream.concat(inRows, typed.texts().stream()).toArray(String[]::new);
    return form.gone("", fields).left();
  }

  public boolean isNothing() {
    return rows.isEmpty() && texts.isEmpty();
  }
}
