package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.Period;
import osarai.forms.IndividualNumber;
import osarai.forms.UnreadableSign;
import osarai.people.Kana;
import osarai.people.KeptWords;
import osarai.people.Longest;
import osarai.people.PersonName;

/** What a statement must keep to, by itself; the last guard behind every door. */
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
      faults.add(Fault.invalid("staffNumber", StatementMessages::unknown_person));
    } else if (statement.posts() == null || statement.posts().isEmpty()) {
      faults.add(Fault.invalid("department", StatementMessages::no_post));
    }
  }

  private void days() {
    Statement.Engagement engagement = statement.engagement();
    reckoned("effectiveFrom", statement.order().effective());
    reckoned("effectiveFrom", statement.lastDay());
    if (engagement != null) {
      reckoned("effectiveFrom", engagement.from());
      reckoned("effectiveFrom", engagement.lastDay());
    }
    if (statement.posts() != null) {
      LocalDate from = statement.postsFrom();
      statement.posts().forEach(p -> days("posts", from, p.lastDay(), StatementPart.POST));
    }
    if (statement.leave() != null) {
      statement.leave().forEach(a -> days("leave", a.from(), a.lastDay(), StatementPart.LEAVE));
    }
    if (statement.designations() != null) {
      statement
          .designations()
          .forEach(d -> days("designations", d.from(), d.lastDay(), StatementPart.DESIGNATION));
    }
  }

  private void days(String part, LocalDate from, @Nullable LocalDate last, StatementPart what) {
    reckoned(part, from);
    reckoned(part, last);
    order(part, from, last, what);
  }

  /** No column holds the day after the last one, and no rule reckons with it. */
  private void reckoned(String part, @Nullable LocalDate day) {
    if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
      faults.add(Fault.invalid(part, told -> told.beyond_all_days(day.toString())));
    }
  }

  private void order(String part, LocalDate from, @Nullable LocalDate last, StatementPart what) {
    if (last != null && last.isBefore(from)) {
      faults.add(Fault.invalid(part, told -> told.ends_before_it_begins(what)));
    }
  }

  private void engagement() {
    Statement.Engagement engagement = statement.engagement();
    if (engagement == null) {
      return;
    }
    order("lastDay", engagement.from(), engagement.lastDay(), StatementPart.APPOINTMENT);
    engagement
        .overstepped()
        .map(latest -> Fault.invalid("lastDay", told -> told.no_end_of_term(latest)))
        .ifPresent(faults::add);
  }

  private void texts() {
    PersonName name = statement.name();
    if (name != null) {
      text("name", StatementPart.NAME, name.inUse(), PersonName.LONGEST);
      text("registeredName", StatementPart.REGISTERED_NAME, name.registered(), PersonName.LONGEST);
      length("kana", StatementPart.KANA, name.kana().value(), Kana.LONGEST);
      text("alphabet", StatementPart.ALPHABET, name.alphabet(), Longest.ALPHABET);
    }
    text("documentNumber", StatementPart.DOCUMENT, statement.order().document(), Longest.DOCUMENT);
    text("sequence", StatementPart.SEQUENCE, statement.order().sequence(), Longest.SEQUENCE);
    length(
        "externalId", StatementPart.EXTERNAL_ID, statement.who().externalId(), Longest.EXTERNAL_ID);
    if (statement.posts() != null) {
      statement
          .posts()
          .forEach(post -> text("title", StatementPart.TITLE, post.title(), Longest.TITLE));
    }
    if (statement.retitled() != null) {
      text("title", StatementPart.TITLE, statement.retitled().title(), Longest.TITLE);
    }
    if (statement.designations() != null) {
      statement.designations().forEach(this::designation);
    }
  }

  private void designation(Statement.Designated designated) {
    text("affairs", StatementPart.AFFAIRS, designated.affairs(), Longest.AFFAIRS);
    text("scope", StatementPart.SCOPE, designated.scope(), Longest.SCOPE);
    text(
        "documentNumber",
        StatementPart.DESIGNATION_DOCUMENT,
        designated.document(),
        Longest.DOCUMENT);
  }

  private void text(String part, StatementPart what, @Nullable String text, int longest) {
    length(part, what, text, longest);
    if (text != null && IndividualNumber.isIn(text)) {
      faults.add(Fault.invalid(part, told -> told.individual_number(what)));
    }
  }

  /** An id of a source may have twelve digits. */
  private void length(String part, StatementPart what, @Nullable String text, int longest) {
    if (text == null) {
      return;
    }
    if (text.isBlank()) {
      faults.add(Fault.invalid(part, told -> told.blank(what)));
    } else if (text.length() > longest) {
      faults.add(Fault.invalid(part, told -> told.too_long(what, longest)));
    } else if (text.chars().anyMatch(Character::isISOControl)) {
      faults.add(Fault.invalid(part, told -> told.control_characters(what)));
    } else {
      UnreadableSign.in(text)
          .map(sign -> Fault.invalid(part, told -> told.unreadable(what, sign)))
          .ifPresent(faults::add);
    }
  }

  static Fault noDepartment(String code, LocalDate day) {
    return Fault.invalid("department", told -> told.no_department(code, day));
  }

  static Fault titleOf(boolean several) {
    return Fault.invalid(
        "title", told -> several ? told.title_of_which_post() : told.title_of_no_post());
  }

  static Fault overlap(Period period) {
    return Fault.conflict("effectiveFrom", told -> told.overlap(KeptWords.of(period)));
  }

  /** Taken as news of its own, such a correction would leave in force what it was to replace. */
  static Optional<Fault> nothingToCorrect(Statement.Order order, @Nullable UUID corrected) {
    String key = order.corrects();
    return key == null || corrected != null
        ? Optional.empty()
        : Optional.of(Fault.conflict("corrects", told -> told.nothing_to_correct(key)));
  }

  static Fault otherContent(String key) {
    return Fault.conflict("documentNumber", told -> told.other_content(key));
  }
}
