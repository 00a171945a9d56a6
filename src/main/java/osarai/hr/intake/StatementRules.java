package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.Period;
import osarai.forms.RunningNumber;
import osarai.forms.TextFault;
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
      faults.add(Fault.invalid(StatementField.STAFF_NUMBER, StatementMessages::unknown_person));
    } else if (statement.posts() == null || statement.posts().isEmpty()) {
      faults.add(Fault.invalid(StatementField.DEPARTMENT, StatementMessages::no_post));
    }
  }

  private void days() {
    Statement.Engagement engagement = statement.engagement();
    LocalDate effective = statement.order().effective();
    if (engagement == null || !engagement.from().equals(effective)) {
      reckoned(StatementField.EFFECTIVE, effective);
    }
    reckoned(StatementField.LEAVING_DAY, statement.leavingDay());
    if (engagement != null) {
      reckoned(StatementField.FIRST_DAY, engagement.from());
      reckoned(StatementField.LAST_DAY, engagement.lastDay());
    }
    each(statement.posts()).forEach(this::daysOfPost);
    each(statement.leave()).forEach(this::daysOfLeave);
    each(statement.designations()).forEach(this::daysOfDesignation);
  }

  private static <T> List<T> each(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private void daysOfPost(Statement.Post post) {
    reckoned(StatementField.POST_LAST_DAY, post.lastDay());
    order(StatementField.POST_LAST_DAY, statement.postsFrom(), post.lastDay(), StatementPart.POST);
    LocalDate last = post.lastDay();
    LocalDate end = statement.engagement() == null ? null : statement.engagement().lastDay();
    outlasting(last, end).ifPresent(faults::add);
  }

  /** Of a post, the last day and that of the appointment. */
  static Optional<Fault> outlasting(@Nullable LocalDate last, @Nullable LocalDate end) {
    return last != null && end != null && last.isAfter(end)
        ? Optional.of(
            Fault.invalid(StatementField.POST_LAST_DAY, told -> told.post_outlasts(last, end)))
        : Optional.empty();
  }

  private void daysOfLeave(Statement.Leave leave) {
    reckoned(StatementField.LEAVE_FROM, leave.from());
    reckoned(StatementField.LEAVE_LAST_DAY, leave.lastDay());
    order(StatementField.LEAVE_LAST_DAY, leave.from(), leave.lastDay(), StatementPart.LEAVE);
  }

  private void daysOfDesignation(Statement.Designated designated) {
    LocalDate last = designated.lastDay();
    reckoned(StatementField.DESIGNATION_FROM, designated.from());
    reckoned(StatementField.DESIGNATION_LAST_DAY, last);
    order(StatementField.DESIGNATION_LAST_DAY, designated.from(), last, StatementPart.DESIGNATION);
  }

  /** No column holds the day after the last one, and no rule reckons with it. */
  private void reckoned(StatementField field, @Nullable LocalDate day) {
    if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
      faults.add(Fault.invalid(field, told -> told.beyond_all_days(day.toString())));
    }
  }

  private void order(
      StatementField field, LocalDate from, @Nullable LocalDate last, StatementPart what) {
    if (last != null && last.isBefore(from)) {
      faults.add(Fault.invalid(field, told -> told.ends_before_it_begins(what)));
    }
  }

  private void engagement() {
    Statement.Engagement engagement = statement.engagement();
    if (engagement == null || statement.callsOff()) {
      return;
    }
    order(
        StatementField.LAST_DAY,
        engagement.from(),
        engagement.lastDay(),
        StatementPart.APPOINTMENT);
    engagement
        .overstepped()
        .map(latest -> Fault.invalid(StatementField.LAST_DAY, told -> told.no_end_of_term(latest)))
        .ifPresent(faults::add);
  }

  private void texts() {
    name();
    Statement.Order acts = statement.order();
    text(StatementField.DOCUMENT, StatementPart.DOCUMENT, acts.document(), Longest.DOCUMENT);
    text(StatementField.SEQUENCE, StatementPart.SEQUENCE, acts.sequence(), Longest.SEQUENCE);
    runningNumber(acts.sequence());
    String externalId = statement.who().externalId();
    id(StatementField.EXTERNAL_ID, StatementPart.EXTERNAL_ID, externalId, Longest.EXTERNAL_ID);
    each(statement.posts())
        .forEach(
            post -> text(StatementField.TITLE, StatementPart.TITLE, post.title(), Longest.TITLE));
    if (statement.retitled() != null) {
      text(StatementField.TITLE, StatementPart.TITLE, statement.retitled().title(), Longest.TITLE);
    }
    each(statement.designations()).forEach(this::designation);
  }

  /** Compared as text, 9 would come after 10. */
  private void runningNumber(@Nullable String sequence) {
    if (sequence != null && !sequence.isBlank() && !RunningNumber.fits(sequence)) {
      faults.add(
          Fault.invalid(
              StatementField.SEQUENCE, told -> told.no_running_number(StatementPart.SEQUENCE)));
    }
  }

  private void name() {
    PersonName name = statement.name();
    if (name != null) {
      text(StatementField.NAME, StatementPart.NAME, name.inUse(), PersonName.LONGEST);
      text(
          StatementField.REGISTERED_NAME,
          StatementPart.REGISTERED_NAME,
          name.registered(),
          PersonName.LONGEST);
      text(StatementField.KANA, StatementPart.KANA, name.kana().value(), Kana.LONGEST);
      text(StatementField.ALPHABET, StatementPart.ALPHABET, name.alphabet(), Longest.ALPHABET);
    }
  }

  private void designation(Statement.Designated designated) {
    text(StatementField.AFFAIRS, StatementPart.AFFAIRS, designated.affairs(), Longest.AFFAIRS);
    text(StatementField.SCOPE, StatementPart.SCOPE, designated.scope(), Longest.SCOPE);
    text(
        StatementField.DESIGNATION_DOCUMENT,
        StatementPart.DESIGNATION_DOCUMENT,
        designated.document(),
        Longest.DOCUMENT);
  }

  private void text(StatementField field, StatementPart what, @Nullable String text, int longest) {
    if (text != null && !isBlank(field, what, text)) {
      TextFault.ofText(text, longest)
          .forEach(fault -> faults.add(told(fault, field, what, text, longest)));
    }
  }

  /** An external id may have twelve digits, and signs that no name has. */
  private void id(StatementField field, StatementPart what, @Nullable String text, int longest) {
    if (text != null && !isBlank(field, what, text)) {
      TextFault.ofId(text, longest)
          .ifPresent(fault -> faults.add(told(fault, field, what, text, longest)));
    }
  }

  private boolean isBlank(StatementField field, StatementPart what, String text) {
    if (text.isBlank()) {
      faults.add(Fault.invalid(field, told -> told.blank(what)));
    }
    return text.isBlank();
  }

  private static Fault told(
      TextFault fault, StatementField field, StatementPart what, String text, int longest) {
    return Fault.invalid(
        field,
        told ->
            switch (fault) {
              case TOO_LONG -> told.too_long(what, longest);
              case CONTROL_CHARACTERS -> told.control_characters(what);
              case UNREADABLE -> told.unreadable(what, UnreadableSign.inName(text).orElse(""));
              case INDIVIDUAL_NUMBER -> told.individual_number(what);
            });
  }

  static Fault noDepartment(StatementField field, String code, LocalDate day) {
    return Fault.invalid(field, told -> told.no_department(code, day));
  }

  static Fault titleOf(boolean several) {
    return Fault.invalid(
        StatementField.TITLE,
        told -> several ? told.title_of_which_post() : told.title_of_no_post());
  }

  static Fault overlap(Period period) {
    return Fault.conflict(StatementField.FIRST_DAY, told -> told.overlap(KeptWords.of(period)));
  }

  /** Taken as news of its own, such a correction would leave in force what it was to replace. */
  static Optional<Fault> nothingToCorrect(Statement.Order order, @Nullable UUID corrected) {
    String key = order.corrects();
    return key == null || corrected != null
        ? Optional.empty()
        : Optional.of(
            Fault.conflict(StatementField.CORRECTS, told -> told.nothing_to_correct(key)));
  }

  /** The key is the document's number, or without one the source's own order. */
  static Fault otherContent(Statement.Order order, String key) {
    return Fault.conflict(
        order.document() == null ? StatementField.SEQUENCE : StatementField.DOCUMENT,
        told -> told.other_content(key));
  }
}
