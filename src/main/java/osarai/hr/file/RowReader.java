package osarai.hr.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;
import osarai.hr.intake.Statement;
import osarai.hr.profile.RosterField;
import osarai.hr.profile.RosterHeader;
import osarai.hr.profile.RosterProfile;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.Position;
import osarai.people.StaffNumber;
import osarai.tables.Cell;
import osarai.tables.FileMessages;
import osarai.tables.KeptFaults;
import osarai.tables.RowFault;
import osarai.tables.Words;

/** Makes values of the cells of one row after another, telling all faults of a row at once. */
final class RowReader {
  private static final Map<String, Statement.Decided> SAME_PERSON =
      RosterProfile.byKey(
          Map.of(
              "同じ人", Statement.Decided.HOLDER,
              "本人", Statement.Decided.HOLDER,
              "同一人物", Statement.Decided.HOLDER,
              "別の人", new Statement.Decided(null),
              "別人", new Statement.Decided(null)));

  /** What places an act among others, and is no act by itself. */
  private static final List<RosterField> ORDER =
      List.of(RosterField.EFFECTIVE, RosterField.DOCUMENT, RosterField.SEQUENCE);

  private final RosterHeader header;
  private final RosterProfile profile;
  private final RosterReading to;
  private final RowCheck check;
  private final Map<String, EmploymentType> employment;
  private final Map<String, Position> positions;
  private final Map<String, AbsenceKind> leave;

  RowReader(RosterHeader header, RosterProfile profile, RowCheck check, RosterReading to) {
    this.header = header;
    this.profile = profile;
    this.to = to;
    this.check = check;
    this.employment = RosterProfile.byKey(profile.employment());
    this.positions = RosterProfile.byKey(profile.positions());
    this.leave = RosterProfile.byKey(profile.leave());
  }

  /** The row's values, or empty after its faults were told. */
  Optional<RosterRow> read(int line, List<Cell> given) {
    List<RowFault> found = check.faults(line, given);
    found.forEach(to::fault);
    if (!found.isEmpty()) {
      return Optional.empty(); // what else there is to say might quote what must not be told
    }
    RowCells cells = new RowCells(header, profile.excelSerials(), to, line, given);
    StaffNumber number = number(cells);
    RosterRow row = number == null ? null : row(cells, number);
    if (row != null && !row.saysSomething() && !header.has(RosterField.LEAVE_KIND)) {
      ORDER.stream()
          .filter(field -> !cells.cell(field).isBlank())
          .forEach(field -> cells.hint(field, KeptRows.of(RosterFileMessages::says_nothing)));
    }
    return cells.isFaulty() || (row != null && isMissed(row, given))
        ? Optional.empty()
        : Optional.ofNullable(row);
  }

  /** Of a row that says no act where one may stand in a column that is not read. */
  private boolean isMissed(RosterRow row, List<Cell> given) {
    List<KeptText> missed = row.saysAnAct() ? List.of() : header.missedIn(given);
    missed.forEach(
        column ->
            to.fault(
                RowFault.ofCell(row.line(), column, KeptRows.of(RosterFileMessages::act_missed))));
    return !missed.isEmpty();
  }

  private @Nullable StaffNumber number(RowCells cells) {
    RosterField field = RosterField.STAFF_NUMBER;
    String given = cells.cell(field).text();
    String number = StaffNumber.plain(given);
    Integer length = profile.numberLength();
    String padded = NumberForm.padded(number, profile);
    if (number.isEmpty()) {
      cells.fault(field, KeptFaults.of(FileMessages::blank));
    } else if (!StaffNumber.fits(padded)) {
      cells.fault(field, KeptRows.of(told -> told.staff_number(Words.shown(given))));
    } else if (length != null && padded.length() > length) {
      cells.fault(field, KeptRows.of(told -> told.long_number(Words.shown(given), length)));
    } else if (!padded.equals(number)) {
      cells.hint(field, KeptRows.of(told -> told.padded(number, padded)));
    } else if (length != null && padded.length() < length) {
      cells.hint(field, KeptRows.of(told -> told.short_number(number, length)));
    }
    return cells.isFaulty() ? null : new StaffNumber(padded);
  }

  private RosterRow row(RowCells cells, StaffNumber number) {
    refuseBlanks(cells);
    LocalDate from = cells.day(RosterField.FIRST_DAY, false);
    LocalDate last = cells.day(RosterField.LAST_DAY, true);
    cells.inOrder(from, last, RosterField.LAST_DAY);
    EmploymentType type = employment(cells, from, last);
    String name = cells.name(RosterField.NAME);
    Kana kana = cells.kana();
    cells.together(RosterField.NAME, name, RosterField.KANA, kana);
    return new RosterRow(
        cells.line(),
        number,
        cells.text(RosterField.EXTERNAL_ID),
        decided(cells),
        name,
        besideName(cells, RosterField.REGISTERED_NAME, name),
        kana,
        besideName(cells, RosterField.ALPHABET, name),
        type,
        from,
        last,
        cells.leaving(RosterField.LEAVING_DAY),
        cells.day(RosterField.EFFECTIVE, false),
        cells.text(RosterField.DOCUMENT),
        cells.text(RosterField.SEQUENCE),
        post(cells),
        retitled(cells),
        leave(cells));
  }

  private @Nullable EmploymentType employment(
      RowCells cells, @Nullable LocalDate from, @Nullable LocalDate last) {
    EmploymentType type = cells.word(RosterField.EMPLOYMENT, employment);
    cells.together(RosterField.EMPLOYMENT, type, RosterField.FIRST_DAY, from);
    cells.needs(RosterField.LAST_DAY, last, RosterField.EMPLOYMENT, type);
    return type;
  }

  private static @Nullable String besideName(
      RowCells cells, RosterField field, @Nullable String name) {
    String text = field == RosterField.ALPHABET ? cells.text(field) : cells.name(field);
    cells.needs(field, text, RosterField.NAME, name);
    return text;
  }

  private void refuseBlanks(RowCells cells) {
    profile.required().stream()
        .filter(field -> field != RosterField.STAFF_NUMBER)
        .forEach(cells::refuseBlank);
  }

  private Statement.@Nullable Post post(RowCells cells) {
    String department = cells.text(RosterField.DEPARTMENT);
    String title = cells.text(RosterField.TITLE);
    LocalDate last = cells.day(RosterField.POST_LAST_DAY, true);
    if (department == null) {
      cells.together(RosterField.DEPARTMENT, null, RosterField.POST_LAST_DAY, last);
      return null;
    }
    if (title == null) {
      cells.together(RosterField.DEPARTMENT, department, RosterField.TITLE, null);
      return null;
    }
    Position told = cells.word(RosterField.POSITION, positions);
    return new Statement.Post(department, position(cells, told, title), title, last, told == null);
  }

  private Position position(RowCells cells, @Nullable Position told, String title) {
    if (told != null) {
      return told;
    }
    String key = Words.key(title);
    Position meant = positions.get(key);
    if (meant == null && positions.entrySet().stream().anyMatch(word -> sounds(key, word))) {
      cells.hint(RosterField.TITLE, KeptRows.of(tell -> tell.title_leads_not(Words.shown(title))));
    }
    return meant == null ? Position.MEMBER : meant;
  }

  /** Like a title that leads: 市民課長, 課長(兼). Whether it does, only the town knows. */
  private static boolean sounds(String title, Map.Entry<String, Position> leading) {
    String word = leading.getKey();
    return switch (leading.getValue()) {
      case HEAD -> title.contains(word);
      case DEPUTY -> title.startsWith(word) || title.endsWith(word);
      case MEMBER -> false;
    };
  }

  /** A title beside a blank department: the post goes on under it. */
  private Statement.@Nullable Retitled retitled(RowCells cells) {
    String title = cells.text(RosterField.TITLE);
    if (title == null) {
      cells.needs(RosterField.POSITION, cells.text(RosterField.POSITION), RosterField.TITLE, null);
    }
    if (title == null || !cells.cell(RosterField.DEPARTMENT).isBlank()) {
      return null;
    }
    Position told = cells.word(RosterField.POSITION, positions);
    return new Statement.Retitled(position(cells, told, title), title, told == null);
  }

  private Statement.@Nullable Leave leave(RowCells cells) {
    LocalDate from = cells.day(RosterField.LEAVE_FROM, false);
    LocalDate until = cells.day(RosterField.LEAVE_UNTIL, true);
    AbsenceKind kind = cells.word(RosterField.LEAVE_KIND, leave);
    cells.needs(RosterField.LEAVE_UNTIL, until, RosterField.LEAVE_KIND, kind);
    if (from == null || kind == null) {
      cells.together(RosterField.LEAVE_KIND, kind, RosterField.LEAVE_FROM, from);
      return null;
    }
    cells.inOrder(from, until, RosterField.LEAVE_UNTIL);
    return new Statement.Leave(kind, from, until);
  }

  private static Statement.@Nullable Decided decided(RowCells cells) {
    return cells.word(
        RosterField.SAME_PERSON, SAME_PERSON, (told, found) -> told.neither_same_nor_other(found));
  }
}
