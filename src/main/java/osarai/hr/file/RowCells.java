package osarai.hr.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;
import osarai.forms.TextFault;
import osarai.hr.intake.Statement;
import osarai.hr.profile.RosterField;
import osarai.hr.profile.RosterHeader;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.tables.Cell;
import osarai.tables.FileMessages;
import osarai.tables.GivenDate;
import osarai.tables.KeptFaults;
import osarai.tables.RowFault;
import osarai.tables.Words;

/** The cells of one row as values of the kinds that its columns hold; what is none is told. */
final class RowCells {
  private final RosterHeader header;
  private final RosterReading to;
  private final int line;
  private final List<Cell> cells;
  private final boolean serials;
  private boolean faulty;

  /**
   * A row that {@link RowCheck} found nothing in.
   *
   * @param serials whether a bare number in a text file is a day as Excel counts
   */
  RowCells(RosterHeader header, boolean serials, RosterReading to, int line, List<Cell> cells) {
    this.header = header;
    this.serials = serials;
    this.to = to;
    this.line = line;
    this.cells = cells;
  }

  int line() {
    return line;
  }

  /** Whether a fault of the row was told. */
  boolean isFaulty() {
    return faulty;
  }

  Cell cell(RosterField field) {
    return header.cell(field, cells);
  }

  /** The heading of the field's column. */
  KeptText heading(RosterField field) {
    return header.name(field);
  }

  void refuseBlank(RosterField field) {
    if (cell(field).isBlank()) {
      fault(field, KeptFaults.of(FileMessages::blank));
    }
  }

  @Nullable String text(RosterField field) {
    String text = Words.kept(cell(field).text());
    if (text.isEmpty()) {
      return null;
    }
    Optional<KeptText> wrong =
        TextFault.ofId(text, field.longest()).flatMap(fault -> told(fault, field));
    wrong.ifPresent(why -> fault(field, why));
    return wrong.isPresent() ? null : text;
  }

  /** {@link RowCheck} has told 個人番号 and lost signs, and the intake tells what nobody sees. */
  private static Optional<KeptText> told(TextFault fault, RosterField field) {
    return switch (fault) {
      case TOO_LONG -> Optional.of(KeptRows.of(told -> told.too_long(field.longest())));
      case CONTROL_CHARACTERS -> Optional.of(KeptFaults.of(FileMessages::line_break));
      case UNREADABLE, INDIVIDUAL_NUMBER -> Optional.empty();
    };
  }

  @Nullable String name(RosterField field) {
    String name = text(field);
    if (name != null && !PersonName.fits(name)) {
      fault(field, KeptRows.of(told -> told.too_long(PersonName.LONGEST)));
      return null;
    }
    if (name != null && Words.hasOwnGlyph(name)) {
      hint(field, KeptRows.of(RosterFileMessages::own_glyph));
    }
    return name;
  }

  @Nullable Kana kana() {
    String text = text(RosterField.KANA);
    if (text == null) {
      return null;
    }
    boolean kanji =
        text.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    if (kanji) {
      fault(RosterField.KANA, KeptRows.of(told -> told.kanji(Words.shown(text))));
      return null;
    }
    if (!Kana.fits(text)) {
      fault(
          RosterField.KANA,
          Words.key(text).isEmpty()
              ? KeptFaults.of(FileMessages::blank)
              : KeptRows.of(told -> told.too_long(Kana.LONGEST)));
      return null;
    }
    return new Kana(text);
  }

  @Nullable LocalDate day(RosterField field, boolean mayBeNever) {
    Cell cell = cell(field);
    if (cell.isBlank()) {
      return null;
    }
    Optional<GivenDate> found =
        GivenDate.of(cell.text(), serials)
            .or(() -> Optional.ofNullable(cell.day()).flatMap(GivenDate::sound))
            .filter(date -> mayBeNever || !date.isNever());
    if (found.isEmpty()) {
      fault(field, KeptRows.of(told -> told.no_date(Words.shown(cell.text()))));
      return null;
    }
    if (found.get().outlived()) {
      LocalDate day = found.get().day();
      hint(field, KeptRows.of(told -> told.outlived(Words.shown(cell.text()), day)));
    }
    return found.get().isNever() ? null : found.get().day();
  }

  /** The same where that there is none says something. */
  Statement.@Nullable Leaving leaving(RosterField field) {
    LocalDate day = day(field, true);
    return day == null && !faulty && !cell(field).isBlank()
        ? Statement.Leaving.NEVER
        : Statement.Leaving.on(day);
  }

  <T> @Nullable T word(RosterField field, Map<String, T> words) {
    return word(field, words, (told, found) -> told.unknown_word(found));
  }

  <T> @Nullable T word(
      RosterField field,
      Map<String, T> words,
      BiFunction<RosterFileMessages, String, String> unknown) {
    String given = text(field);
    if (given == null) {
      return null;
    }
    T meant = words.get(Words.key(given));
    if (meant == null) {
      fault(field, KeptRows.of(told -> unknown.apply(told, Words.shown(given))));
    }
    return meant;
  }

  void together(
      RosterField one, @Nullable Object first, RosterField other, @Nullable Object second) {
    needs(one, first, other, second);
    needs(other, second, one, first);
  }

  /** What is there means nothing while the other cell is blank. */
  void needs(
      RosterField there, @Nullable Object value, RosterField missing, @Nullable Object other) {
    if (value != null && other == null && !faulty) {
      fault(missing, KeptRows.of(told -> told.alone(heading(there))));
    }
  }

  void inOrder(@Nullable LocalDate from, @Nullable LocalDate last, RosterField field) {
    if (from != null && last != null && last.isBefore(from)) {
      fault(field, KeptRows.of(told -> told.before_it_begins(last, from)));
    }
  }

  void fault(RosterField field, KeptText text) {
    faulty = true;
    to.fault(RowFault.ofCell(line, heading(field), text));
  }

  void hint(RosterField field, KeptText text) {
    to.hint(RowFault.ofCell(line, heading(field), text));
  }
}
