package osarai.hr.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osarai.hr.intake.Statement;
import osarai.hr.profile.RosterField;
import osarai.hr.profile.RosterHeader;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.tables.KeptFaults;
import osarai.tables.RowFault;

/** All rows of one staff number and one day: one person, with a post in each row (兼務). */
final class PersonRows {
  private final RosterHeader header;
  private final RosterReading to;
  private final List<RosterRow> rows;
  private boolean bad;

  private PersonRows(RosterHeader header, List<RosterRow> rows, RosterReading to) {
    this.header = header;
    this.rows = rows;
    this.to = to;
  }

  /**
   * What all rows of one staff number say, an act (発令) for each day; nothing after a contradiction
   * within a day was told.
   *
   * @param effective the day where the rows name none
   */
  static List<Statement> acts(
      RosterHeader header, List<RosterRow> rows, LocalDate effective, RosterReading to) {
    Map<LocalDate, List<RosterRow>> acts = new TreeMap<>();
    for (RosterRow row : rows) {
      LocalDate day = row.effective();
      acts.computeIfAbsent(day == null ? effective : day, on -> new ArrayList<>()).add(row);
    }
    List<PersonRows> persons =
        acts.values().stream().map(act -> new PersonRows(header, act, to)).toList();
    List<Statement> statements = persons.stream().map(one -> one.statement(effective)).toList();
    return persons.stream().anyMatch(one -> one.bad) ? List.of() : statements;
  }

  private Statement statement(LocalDate otherwise) {
    LocalDate effective = one(RosterField.EFFECTIVE, RosterRow::effective);
    String document = one(RosterField.DOCUMENT, RosterRow::document);
    String sequence = one(RosterField.SEQUENCE, RosterRow::sequence);
    String externalId = one(RosterField.EXTERNAL_ID, RosterRow::externalId);
    Statement.Decided decided = one(RosterField.SAME_PERSON, RosterRow::decided);
    Kana kana = one(RosterField.KANA, RosterRow::kana);
    PersonName name = name(kana);
    Statement.Engagement engagement = engagement();
    Statement.Leaving leaving = one(RosterField.LEAVING_DAY, RosterRow::leaving);
    List<Statement.Post> posts = posts();
    Statement.Retitled retitled = retitled(posts);
    List<Statement.Leave> leave = leave();
    return new Statement(
        KeptFaults.lines(rows.stream().map(RosterRow::line).toList()),
        new Statement.Subject(externalId, rows.get(0).number(), kana, decided),
        new Statement.Order(effective == null ? otherwise : effective, document, sequence, null),
        name,
        engagement,
        posts,
        leaving,
        leave,
        null,
        retitled);
  }

  private @Nullable PersonName name(@Nullable Kana kana) {
    String inUse = one(RosterField.NAME, RosterRow::name);
    String registered = one(RosterField.REGISTERED_NAME, RosterRow::registered);
    String alphabet = one(RosterField.ALPHABET, RosterRow::alphabet);
    return inUse == null || kana == null
        ? null
        : new PersonName(inUse, inUse.equals(registered) ? null : registered, kana, alphabet);
  }

  private Statement.@Nullable Engagement engagement() {
    EmploymentType type = one(RosterField.EMPLOYMENT, RosterRow::employment);
    LocalDate from = one(RosterField.FIRST_DAY, RosterRow::from);
    LocalDate last = one(RosterField.LAST_DAY, RosterRow::last);
    return type == null || from == null ? null : new Statement.Engagement(type, from, last);
  }

  private @Nullable List<Statement.Post> posts() {
    Set<Statement.Post> posts = new LinkedHashSet<>();
    for (RosterRow row : rows) {
      if (row.post() != null && !posts.add(row.post())) {
        bad = true;
        fault(row, RosterField.DEPARTMENT, told -> told.same_post(row.number().value()));
      }
    }
    return posts.isEmpty() ? null : List.copyOf(posts);
  }

  private Statement.@Nullable Retitled retitled(@Nullable List<Statement.Post> posts) {
    Statement.Retitled retitled = one(RosterField.TITLE, RosterRow::retitled);
    if (retitled != null && posts != null) {
      bad = true;
      RosterRow row = rows.stream().filter(one -> one.retitled() != null).findFirst().orElseThrow();
      fault(row, RosterField.DEPARTMENT, told -> told.title_beside_posts(row.number().value()));
    }
    return retitled;
  }

  /** With a column for leave, a person without an entry in it is not on leave. */
  private @Nullable List<Statement.Leave> leave() {
    if (!header.has(RosterField.LEAVE_KIND)) {
      return null;
    }
    List<Statement.Leave> leave = new ArrayList<>();
    for (RosterRow row : rows) {
      if (row.leave() != null && !leave.contains(row.leave())) {
        leave.add(row.leave());
      }
    }
    return List.copyOf(leave);
  }

  /** The one value of all rows that name one. */
  private <T> @Nullable T one(RosterField field, Function<RosterRow, @Nullable T> of) {
    T found = null;
    int where = 0;
    for (RosterRow row : rows) {
      T value = of.apply(row);
      if (found == null && value != null) {
        found = value;
        where = row.line();
      } else if (value != null && !value.equals(found)) {
        bad = true;
        int other = where;
        fault(row, field, told -> contradiction(told, field, row.number().value(), other));
      }
    }
    return found;
  }

  private static String contradiction(
      RosterFileMessages told, RosterField field, String number, int line) {
    return field == RosterField.SEQUENCE || field == RosterField.DOCUMENT
        ? told.two_acts(number, line)
        : told.contradiction(number, line);
  }

  private void fault(RosterRow row, RosterField field, Function<RosterFileMessages, String> text) {
    to.fault(RowFault.ofCell(row.line(), header.name(field), KeptRows.of(text)));
  }
}
