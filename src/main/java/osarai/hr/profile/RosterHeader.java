package osarai.hr.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.forms.IndividualNumber;
import osarai.tables.Cell;
import osarai.tables.RowFault;
import osarai.tables.Words;

/** The header of a file: what each of its columns means under a profile. */
public final class RosterHeader {
  /** Columns that mean nothing one without the other. */
  static final List<Map.Entry<RosterField, RosterField>> PAIRS =
      List.of(
          Map.entry(RosterField.NAME, RosterField.KANA),
          Map.entry(RosterField.SAME_PERSON, RosterField.NAME),
          Map.entry(RosterField.REGISTERED_NAME, RosterField.NAME),
          Map.entry(RosterField.ALPHABET, RosterField.NAME),
          Map.entry(RosterField.EMPLOYMENT, RosterField.FIRST_DAY),
          Map.entry(RosterField.FIRST_DAY, RosterField.EMPLOYMENT),
          Map.entry(RosterField.LAST_DAY, RosterField.EMPLOYMENT),
          Map.entry(RosterField.DEPARTMENT, RosterField.TITLE),
          Map.entry(RosterField.TITLE, RosterField.DEPARTMENT),
          Map.entry(RosterField.POSITION, RosterField.DEPARTMENT),
          Map.entry(RosterField.POST_LAST_DAY, RosterField.DEPARTMENT),
          Map.entry(RosterField.LEAVE_KIND, RosterField.LEAVE_FROM),
          Map.entry(RosterField.LEAVE_FROM, RosterField.LEAVE_KIND),
          Map.entry(RosterField.LEAVE_UNTIL, RosterField.LEAVE_KIND));

  /** One column; without a field it is not used, but looked through for a 個人番号. */
  public record Column(String name, @Nullable RosterField field, boolean exempt) {}

  private final int line;
  private final List<Column> columns = new ArrayList<>();
  private final Map<RosterField, Integer> places = new EnumMap<>(RosterField.class);
  private final List<RowFault> faults = new ArrayList<>();
  private final List<RowFault> hints = new ArrayList<>();

  public RosterHeader(int line, List<Cell> cells, RosterProfile profile) {
    this.line = line;
    Map<String, RosterField> meanings = RosterProfile.byKey(profile.columns());
    Set<String> exempt = profile.exempt().stream().map(Words::key).collect(Collectors.toSet());
    Map<String, String> seen = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).text().strip();
      String key = Words.key(name);
      RosterField field = meanings.get(key);
      if (IndividualNumber.isIn(name)) {
        faults.add(HeaderMessages.individualNumber(line, letter(i)));
        name = "";
      } else if (!name.isEmpty() && seen.put(key, name) != null) {
        faults.add(HeaderMessages.headerTwice(line, name));
      } else if (field != null) {
        place(field, i, name);
      }
      columns.add(new Column(name.isEmpty() ? letter(i) : name, field, exempt.contains(key)));
    }
    missing(profile);
    ignored();
  }

  private void place(RosterField field, int column, String name) {
    Integer before = places.putIfAbsent(field, column);
    if (before != null) {
      faults.add(HeaderMessages.sameMeaning(line, columns.get(before).name(), name, field));
    }
  }

  private void missing(RosterProfile profile) {
    Set<RosterField> required = new HashSet<>(profile.required());
    required.add(RosterField.STAFF_NUMBER);
    PAIRS.forEach(
        pair -> {
          if (has(pair.getKey())) {
            required.add(pair.getValue());
          }
        });
    required.stream()
        .filter(field -> !has(field))
        .sorted()
        .forEach(field -> faults.add(HeaderMessages.noColumn(line, field, profile)));
  }

  private void ignored() {
    List<String> names =
        columns.stream().filter(column -> column.field() == null).map(Column::name).toList();
    if (!names.isEmpty()) {
      hints.add(HeaderMessages.ignored(line, names));
    }
  }

  /** The letter of a column as a spreadsheet shows it, and its place for those without one. */
  static String letter(int index) {
    StringBuilder letters = new StringBuilder();
    for (int i = index + 1; i > 0; i = (i - 1) / 26) {
      letters.insert(0, (char) ('A' + (i - 1) % 26));
    }
    return letters + "列";
  }

  public Column column(int index) {
    return index < columns.size() ? columns.get(index) : new Column(letter(index), null, false);
  }

  public boolean has(RosterField field) {
    return places.containsKey(field);
  }

  /** The name of a field's column in this file. */
  public String name(RosterField field) {
    Integer place = places.get(field);
    return place == null ? field.japanese() : columns.get(place).name();
  }

  public Cell cell(RosterField field, List<Cell> row) {
    Integer place = places.get(field);
    return place == null || place >= row.size() ? Cell.BLANK : row.get(place);
  }

  public int size() {
    return columns.size();
  }

  public List<RowFault> faults() {
    return faults;
  }

  public List<RowFault> hints() {
    return hints;
  }
}
