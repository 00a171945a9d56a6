package osarai.hr.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.forms.IndividualNumber;
import osarai.forms.KeptText;
import osarai.tables.Cell;
import osarai.tables.KeptFaults;
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
  public record Column(KeptText name, @Nullable RosterField field, boolean exempt) {}

  private final int line;
  private final List<Column> columns = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final Map<RosterField, Integer> places = new EnumMap<>(RosterField.class);
  private final Map<String, KeptText> unused = new LinkedHashMap<>();
  private final List<RowFault> faults = new ArrayList<>();
  private final List<RowFault> hints = new ArrayList<>();
  private final Map<Integer, SoundingHeading> missed = new TreeMap<>();

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
        faults.add(KeptHeaders.individualNumber(line, KeptFaults.letter(i)));
        name = "";
      } else if (!name.isEmpty() && seen.put(key, name) != null) {
        faults.add(RowFault.ofCell(line, called(name, i), KeptHeaders.of(HeaderMessages::twice)));
      } else if (field != null) {
        place(field, i, called(name, i));
      } else {
        unused.put(key, called(name, i));
      }
      keys.add(name.isEmpty() ? "" : key);
      columns.add(new Column(called(name, i), field, exempt.contains(key)));
    }
    missing(profile);
    ignored();
    missed(profile);
  }

  private static KeptText called(String heading, int index) {
    return heading.isEmpty() ? KeptFaults.letter(index) : KeptFaults.heading(heading);
  }

  private void place(RosterField field, int column, KeptText name) {
    Integer before = places.putIfAbsent(field, column);
    if (before != null) {
      KeptText first = columns.get(before).name();
      KeptText same = KeptHeaders.of(told -> told.same_meaning(first, field));
      faults.add(RowFault.ofCell(line, name, same));
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
        .forEach(field -> faults.add(noColumn(field, profile)));
  }

  private RowFault noColumn(RosterField field, RosterProfile profile) {
    List<String> headings = headings(field, profile);
    List<KeptText> parts = parts(field);
    KeptText text =
        KeptHeaders.of(
            told -> {
              if (headings.isEmpty()) {
                return told.no_column(field);
              }
              return parts.size() < 2
                  ? told.no_column_called(field, headings)
                  : told.in_parts(field, parts, headings);
            });
    KeptText message = RowFault.ofLine(line, text).message();
    return new RowFault(line, KeptHeaders.of(field), message, false);
  }

  /** The columns of the file that have it in parts, such as 氏 and 名. */
  private List<KeptText> parts(RosterField field) {
    Set<String> known =
        JapaneseProfile.IN_PARTS.getOrDefault(field, List.of()).stream()
            .map(Words::key)
            .collect(Collectors.toSet());
    return unused.entrySet().stream()
        .filter(heading -> known.contains(heading.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private void ignored() {
    List<KeptText> names =
        columns.stream().filter(column -> column.field() == null).map(Column::name).toList();
    if (!names.isEmpty()) {
      hints.add(RowFault.ofLine(line, KeptHeaders.of(told -> told.ignored(names))));
    }
  }

  /** Columns that sound like acts (発令), where their field has no column of its own. */
  private void missed(RosterProfile profile) {
    boolean none = SoundingHeading.ACTS.stream().noneMatch(this::has);
    for (int i = 0; i < columns.size(); i++) {
      int at = i;
      if (columns.get(i).field() == null) {
        SoundingHeading.of(keys.get(i))
            .filter(heading -> heading.isMissedBeside(this::has))
            .ifPresent(heading -> missed.put(at, heading));
      }
    }
    missed.forEach(
        (at, heading) -> {
          KeptText text = KeptHeaders.of(told -> unread(told, heading.like(), none, profile));
          (none ? faults : hints).add(RowFault.ofCell(line, columns.get(at).name(), text));
        });
  }

  private static String unread(
      HeaderMessages told, @Nullable RosterField like, boolean none, RosterProfile profile) {
    if (like == null) {
      return none ? told.no_act_in_words() : told.unread_words();
    }
    List<String> headings = headings(like, profile);
    return none ? told.no_act(like, headings) : told.unread(like, headings);
  }

  private static List<String> headings(RosterField field, RosterProfile profile) {
    return profile.columns().entrySet().stream()
        .filter(entry -> entry.getValue() == field)
        .map(entry -> Words.shown(entry.getKey()))
        .toList();
  }

  /** Where something stands that sounds like an act and is not read; in a row of these cells. */
  public List<KeptText> missedIn(List<Cell> row) {
    return missed.keySet().stream()
        .filter(at -> at < row.size() && !row.get(at).isBlank())
        .map(at -> columns.get(at).name())
        .toList();
  }

  public Column column(int index) {
    return index < columns.size()
        ? columns.get(index)
        : new Column(KeptFaults.letter(index), null, false);
  }

  public boolean has(RosterField field) {
    return places.containsKey(field);
  }

  /** The name of a field's column in this file. */
  public KeptText name(RosterField field) {
    Integer place = places.get(field);
    return place == null ? KeptHeaders.of(field) : columns.get(place).name();
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
