package osarai.hr.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import osarai.tables.GivenDate;
import osarai.tables.RowFault;
import osarai.tables.Words;

/** Makes values of the cells of one row after another, telling all faults of a row at once. */
final class RowReader {
  private final RosterHeader header;
  private final RosterProfile profile;
  private final RosterReading to;
  private final RowCheck check;
  private final Map<String, EmploymentType> employment;
  private final Map<String, Position> positions;
  private final Map<String, AbsenceKind> leave;
  private int line;
  private List<Cell> cells = List.of();
  private boolean bad;

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
  Optional<RosterRow> read(int row, List<Cell> given) {
    line = row;
    cells = given;
    List<RowFault> found = check.faults(row, given);
    found.forEach(to::fault);
    bad = !found.isEmpty();
    if (bad) {
      return Optional.empty(); // what else there is to say might quote what must not be told
    }
    StaffNumber number = number();
    RosterRow values = number == null ? null : values(number);
    return bad || values == null ? Optional.empty() : Optional.of(values);
  }

  private RosterRow values(StaffNumber number) {
    required();
    LocalDate from = day(RosterField.FIRST_DAY, false);
    LocalDate last = day(RosterField.LAST_DAY, true);
    inOrder(from, last, RosterField.LAST_DAY);
    EmploymentType type = word(RosterField.EMPLOYMENT, employment);
    together(RosterField.EMPLOYMENT, type, RosterField.FIRST_DAY, from);
    String name = name(RosterField.NAME);
    Kana kana = kana();
    together(RosterField.NAME, name, RosterField.KANA, kana);
    return new RosterRow(
        line,
        number,
        text(RosterField.EXTERNAL_ID),
        name,
        name(RosterField.REGISTERED_NAME),
        kana,
        text(RosterField.ALPHABET),
        type,
        from,
        last,
        day(RosterField.LEAVING_DAY, true),
        day(RosterField.EFFECTIVE, false),
        text(RosterField.DOCUMENT),
        text(RosterField.SEQUENCE),
        post(),
        leave());
  }

  private void required() {
    for (RosterField field : profile.required()) {
      if (field != RosterField.STAFF_NUMBER && header.cell(field, cells).isBlank()) {
        fault(field, FileMessages.blank(line, header.name(field)));
      }
    }
  }

  private @Nullable StaffNumber number() {
    String given = header.cell(RosterField.STAFF_NUMBER, cells).text();
    String number = NumberForm.plain(given);
    if (number.isEmpty()) {
      fault(RosterField.STAFF_NUMBER, FileMessages.blank(line, name()));
      return null;
    }
    Integer length = profile.numberLength();
    String padded = NumberForm.padded(number, profile);
    if (!StaffNumber.fits(padded)) {
      fault(RosterField.STAFF_NUMBER, RosterFileMessages.staffNumber(line, name(), given));
      return null;
    }
    if (length != null && padded.length() > length) {
      fault(
          RosterField.STAFF_NUMBER, RosterFileMessages.tooLongNumber(line, name(), given, length));
      return null;
    }
    if (!padded.equals(number)) {
      hint(RosterField.STAFF_NUMBER, RosterFileMessages.padded(line, name(), number, padded));
    } else if (length != null && padded.length() < length) {
      hint(RosterField.STAFF_NUMBER, RosterFileMessages.shortNumber(line, name(), number, length));
    }
    return new StaffNumber(padded);
  }

  private String name() {
    return header.name(RosterField.STAFF_NUMBER);
  }

  private @Nullable String text(RosterField field) {
    String text = Words.kept(header.cell(field, cells).text());
    if (text.isEmpty()) {
      return null;
    }
    if (text.length() > field.longest()) {
      fault(field, RosterFileMessages.tooLong(line, header.name(field), field.longest()));
      return null;
    }
    if (text.chars().anyMatch(c -> c < 0x20)) {
      fault(field, FileMessages.lineBreak(line, header.name(field)));
      return null;
    }
    return text;
  }

  private @Nullable String name(RosterField field) {
    String name = text(field);
    if (name != null && Words.hasOwnGlyph(name)) {
      hint(field, RosterFileMessages.ownGlyph(line, header.name(field)));
    }
    return name;
  }

  private @Nullable Kana kana() {
    String text = text(RosterField.KANA);
    if (text == null) {
      return null;
    }
    boolean kanji =
        text.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    if (kanji) {
      fault(RosterField.KANA, RosterFileMessages.kanji(line, header.name(RosterField.KANA), text));
      return null;
    }
    if (!Kana.fits(text)) {
      String column = header.name(RosterField.KANA);
      fault(
          RosterField.KANA,
          Words.key(text).isEmpty()
              ? FileMessages.blank(line, column)
              : RosterFileMessages.tooLong(line, column, Kana.LONGEST));
      return null;
    }
    return new Kana(text);
  }

  private @Nullable LocalDate day(RosterField field, boolean mayBeNever) {
    Cell cell = header.cell(field, cells);
    if (cell.isBlank()) {
      return null;
    }
    Optional<GivenDate> found =
        GivenDate.of(cell.text(), profile.excelSerials())
            .or(() -> Optional.ofNullable(cell.day()).flatMap(GivenDate::sound))
            .filter(date -> mayBeNever || !date.isNever());
    if (found.isEmpty()) {
      fault(field, RosterFileMessages.noDate(line, header.name(field), cell.text()));
      return null;
    }
    if (found.get().outlived()) {
      hint(
          field,
          RosterFileMessages.outlived(line, header.name(field), cell.text(), found.get().day()));
    }
    return found.get().isNever() ? null : found.get().day();
  }

  private <T> @Nullable T word(RosterField field, Map<String, T> words) {
    String given = text(field);
    if (given == null) {
      return null;
    }
    T meant = words.get(Words.key(given));
    if (meant == null) {
      fault(field, RosterFileMessages.unknownWord(line, header.name(field), given));
    }
    return meant;
  }

  private Statement.@Nullable Post post() {
    String department = text(RosterField.DEPARTMENT);
    String title = text(RosterField.TITLE);
    if (department == null || title == null) {
      together(RosterField.DEPARTMENT, department, RosterField.TITLE, title);
      return null;
    }
    Position byWord = word(RosterField.POSITION, positions);
    Position byTitle = positions.getOrDefault(Words.key(title), Position.MEMBER);
    return new Statement.Post(department, byWord == null ? byTitle : byWord, title);
  }

  private Statement.@Nullable Leave leave() {
    LocalDate from = day(RosterField.LEAVE_FROM, false);
    LocalDate until = day(RosterField.LEAVE_UNTIL, true);
    AbsenceKind kind = word(RosterField.LEAVE_KIND, leave);
    if (from == null || kind == null) {
      together(RosterField.LEAVE_KIND, kind, RosterField.LEAVE_FROM, from);
      return null;
    }
    inOrder(from, until, RosterField.LEAVE_UNTIL);
    return new Statement.Leave(kind, from, until);
  }

  private void together(
      RosterField one, @Nullable Object first, RosterField other, @Nullable Object second) {
    if ((first == null) != (second == null) && !bad) {
      RosterField missing = first == null ? one : other;
      RosterField there = first == null ? other : one;
      fault(missing, RosterFileMessages.alone(line, header.name(missing), header.name(there)));
    }
  }

  private void inOrder(@Nullable LocalDate from, @Nullable LocalDate last, RosterField field) {
    if (from != null && last != null && last.isBefore(from)) {
      fault(field, RosterFileMessages.beforeItBegins(line, header.name(field), last, from));
    }
  }

  private void fault(RosterField field, String message) {
    bad = true;
    to.fault(new RowFault(line, header.name(field), message));
  }

  private void hint(RosterField field, String message) {
    to.hint(new RowFault(line, header.name(field), message));
  }
}
