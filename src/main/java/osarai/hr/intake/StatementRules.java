package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.Period;
import osarai.forms.IndividualNumber;
import osarai.forms.UnreadableSign;
import osarai.people.Kana;
import osarai.people.Longest;
import osarai.people.PersonName;

/**
 * What a statement must keep to, by itself; the last guard behind every door. Answers are Japanese
 * sentences for those who sent it.
 */
final class StatementRules {
  private static final LocalDate FIRST = FiscalYear.FIRST_DAY.minusYears(60);
  private static final LocalDate LAST = FiscalYear.LAST_DAY;

  private final Statement statement;
  private final List<Fault> faults = new ArrayList<>();

  private StatementRules(Statement statement) {
    this.statement = statement;
  }

  /**
   * What is wrong with it; empty when all is well.
   *
   * @param isNew whether the person is not known yet
   */
  static List<Fault> faults(Statement statement, boolean isNew) {
    StatementRules rules = new StatementRules(statement);
    if (isNew) {
      rules.completeForANewPerson();
    }
    rules.days();
    rules.engagement();
    rules.texts();
    return rules.faults;
  }

  private void completeForANewPerson() {
    if (statement.name() == null || statement.engagement() == null) {
      faults.add(Fault.invalid("staffNumber", StatementMessages.unknownPerson()));
    } else if (statement.posts() == null || statement.posts().isEmpty()) {
      faults.add(Fault.invalid("department", StatementMessages.noPost()));
    }
  }

  private void days() {
    Statement.Engagement engagement = statement.engagement();
    Stream.of(
            statement.order().effective(),
            statement.lastDay(),
            engagement == null ? null : engagement.from(),
            engagement == null ? null : engagement.lastDay())
        .filter(day -> day != null && (day.isBefore(FIRST) || day.isAfter(LAST)))
        .forEach(
            day ->
                faults.add(Fault.invalid("effectiveFrom", StatementMessages.beyondAllDays(day))));
    if (statement.leave() != null) {
      statement.leave().forEach(leave -> order("leave", leave.from(), leave.lastDay(), "休業"));
    }
    if (statement.designations() != null) {
      statement.designations().forEach(d -> order("designations", d.from(), d.lastDay(), "指定"));
    }
  }

  private void order(String part, LocalDate from, @Nullable LocalDate last, String what) {
    if (last != null && last.isBefore(from)) {
      faults.add(Fault.invalid(part, StatementMessages.endsBeforeItBegins(what)));
    }
  }

  private void engagement() {
    Statement.Engagement engagement = statement.engagement();
    if (engagement == null) {
      return;
    }
    order("lastDay", engagement.from(), engagement.lastDay(), "任用");
    engagement
        .overstepped()
        .map(latest -> Fault.invalid("lastDay", StatementMessages.noEndOfTerm(latest)))
        .ifPresent(faults::add);
  }

  private void texts() {
    PersonName name = statement.name();
    if (name != null) {
      text("name", "氏名", name.inUse(), PersonName.LONGEST);
      text("registeredName", "戸籍上の氏名", name.registered(), PersonName.LONGEST);
      length("kana", "フリガナ", name.kana().value(), Kana.LONGEST);
      text("alphabet", "ローマ字氏名", name.alphabet(), Longest.ALPHABET);
    }
    text("documentNumber", "文書番号", statement.order().document(), Longest.DOCUMENT);
    text("sequence", "連番", statement.order().sequence(), Longest.SEQUENCE);
    length("externalId", "外部ID", statement.who().externalId(), Longest.EXTERNAL_ID);
    if (statement.posts() != null) {
      statement.posts().forEach(post -> text("title", "職名", post.title(), Longest.TITLE));
    }
    if (statement.designations() != null) {
      statement
          .designations()
          .forEach(
              d -> {
                text("affairs", "事務名", d.affairs(), Longest.AFFAIRS);
                text("scope", "取り扱う範囲", d.scope(), Longest.SCOPE);
                text("documentNumber", "指定の文書番号", d.document(), Longest.DOCUMENT);
              });
    }
  }

  private void text(String part, String what, @Nullable String text, int longest) {
    length(part, what, text, longest);
    if (text != null && IndividualNumber.isIn(text)) {
      faults.add(Fault.invalid(part, StatementMessages.individualNumber(what)));
    }
  }

  /** An id of a source may have twelve digits. */
  private void length(String part, String what, @Nullable String text, int longest) {
    if (text == null) {
      return;
    }
    if (text.isBlank()) {
      faults.add(Fault.invalid(part, StatementMessages.blank(what)));
    } else if (text.length() > longest) {
      faults.add(Fault.invalid(part, StatementMessages.tooLong(what, longest)));
    } else if (text.chars().anyMatch(Character::isISOControl)) {
      faults.add(Fault.invalid(part, StatementMessages.controlCharacters(what)));
    } else {
      UnreadableSign.in(text)
          .map(sign -> Fault.invalid(part, StatementMessages.unreadable(what, sign)))
          .ifPresent(faults::add);
    }
  }

  static Fault noDepartment(String code, LocalDate day) {
    return Fault.invalid("department", StatementMessages.noDepartment(code, day));
  }

  static Fault overlap(Period period) {
    return Fault.conflict("effectiveFrom", StatementMessages.overlap(period));
  }

  static Fault otherContent(String key) {
    return Fault.conflict("documentNumber", StatementMessages.otherContent(key));
  }
}
