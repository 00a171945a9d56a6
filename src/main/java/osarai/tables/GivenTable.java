package osarai.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import osarai.forms.FileLimit;
import osarai.forms.IndividualNumber;
import osarai.forms.KeptText;
import osarai.forms.TextFault;
import osarai.forms.UnreadableSign;

/**
 * A list with a header, from a CSV or XLSX file, for other packages: cells by the names of their
 * columns, faults with line and column. Nothing of a file with a 個人番号 is handed on.
 */
public final class GivenTable {
  private static final int MOST_FAULTS = 1_000;

  private final List<String> required;
  private final List<String> optional;
  private final List<Row> rows = new ArrayList<>();
  private final List<KeptText> faults = new ArrayList<>();
  private Map<String, Integer> columns = Map.of();
  private boolean unusable;

  private GivenTable(List<String> required, List<String> optional) {
    this.required = required;
    this.optional = optional;
  }

  /** A row of the file; what has no column or is blank there is empty. */
  public record Row(int line, Map<String, String> cells) {
    public String text(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /** Reads a file whose first line is the header. */
  public static GivenTable read(
      byte[] file, FileLimit limit, List<String> required, List<String> optional) {
    GivenTable table = new GivenTable(required, optional);
    try {
      TableFile.rows(file, TableForm.ANY, TableLimits.of(limit)).forEach(table::row);
      if (table.columns.isEmpty()) {
        table.refuse(KeptFaults.of(told -> told.no_header(1)));
      } else if (table.rows.isEmpty() && table.faults.isEmpty()) {
        table.refuse(KeptFaults.of(FileMessages::no_rows));
      }
    } catch (UnreadableTable e) {
      table.refuse(e.fault().message());
    }
    return table;
  }

  /** A day as people write it. */
  public static Optional<LocalDate> day(String text) {
    return GivenDate.of(text, false).map(GivenDate::day);
  }

  /** Whether nothing of the file may be used; then there are faults and no rows. */
  public boolean isUnusable() {
    return unusable;
  }

  public List<Row> rows() {
    return unusable ? List.of() : List.copyOf(rows);
  }

  public List<KeptText> faults() {
    return List.copyOf(faults);
  }

  private void row(int line, List<Cell> cells) {
    if (unusable) {
      return;
    }
    if (columns.isEmpty()) {
      header(line, cells);
    } else {
      below(line, cells);
    }
  }

  private void header(int line, List<Cell> cells) {
    Map<String, Integer> found = new HashMap<>();
    List<String> known = new ArrayList<>(required);
    known.addAll(optional);
    for (int i = 0; i < cells.size(); i++) {
      String key = Words.key(cells.get(i).text());
      int column = i;
      Optional<String> name = known.stream().filter(k -> Words.key(k).equals(key)).findFirst();
      name.ifPresent(
          n -> {
            if (found.put(n, column) != null) {
              refuse(RowFault.ofLine(line, KeptFaults.of(told -> told.column_twice(n))).message());
            }
          });
    }
    columns = found;
    List<String> missing = required.stream().filter(n -> !found.containsKey(n)).toList();
    if (!missing.isEmpty()) {
      refuse(KeptFaults.of(told -> told.columns_missing(missing)));
    }
  }

  private void below(int line, List<Cell> cells) {
    if (cells.stream().anyMatch(cell -> IndividualNumber.isIn(cell.text()))) {
      refuse(KeptFaults.of(told -> told.individual_number(line)));
      return;
    }
    Map<String, String> texts = new HashMap<>();
    boolean good = true;
    for (Map.Entry<String, Integer> column : columns.entrySet()) {
      Cell cell = column.getValue() < cells.size() ? cells.get(column.getValue()) : Cell.BLANK;
      String text = text(cell);
      Optional<KeptText> fault = fault(line, column.getKey(), cell, text);
      fault.ifPresent(this::note);
      good &= fault.isEmpty();
      texts.put(column.getKey(), text);
    }
    if (good) {
      rows.add(new Row(line, texts));
    }
  }

  private static String text(Cell cell) {
    LocalDate day = cell.day();
    // A number is a day only where the sheet shows it as one: 2026/12/1, not 46357.
    return day != null && cell.text().matches(".*[^0-9.].*")
        ? day.toString()
        : Words.kept(cell.text());
  }

  private Optional<KeptText> fault(int line, String column, Cell cell, String text) {
    if (cell.content() == Cell.Content.FORMULA || cell.content() == Cell.Content.ERROR) {
      return Optional.of(at(line, column, FileMessages::formula));
    }
    if (text.isEmpty()) {
      return required.contains(column)
          ? Optional.of(at(line, column, FileMessages::blank))
          : Optional.empty();
    }
    return TextFault.ofId(text, Integer.MAX_VALUE)
        .map(fault -> at(line, column, said(fault, text)));
  }

  /** How long it may be knows whose column it is, and a 個人番号 was refused before. */
  private static Function<FileMessages, String> said(TextFault fault, String text) {
    return fault == TextFault.UNREADABLE
        ? told -> told.unreadable(UnreadableSign.in(text).orElse(""))
        : FileMessages::line_break;
  }

  private static KeptText at(int line, String column, Function<FileMessages, String> text) {
    return RowFault.ofCell(line, KeptFaults.heading(column), KeptFaults.of(text)).message();
  }

  private void note(KeptText fault) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(fault);
    }
  }

  private void refuse(KeptText fault) {
    unusable = true;
    rows.clear();
    faults.clear();
    faults.add(fault);
  }
}
