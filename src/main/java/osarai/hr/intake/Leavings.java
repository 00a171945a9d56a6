package osarai.hr.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import osarai.calendar.Days;
import osarai.people.Career;

/**
 * What is said of somebody's leaving and would not come true is told. A term is not made longer by
 * its end, so that a later leaving day is no news, and that there is none takes no end back.
 */
final class Leavings {
  private Leavings() {}

  /**
   * Why it cannot be taken.
   *
   * @param said what the statement says; its day is null where it says that there is none
   * @param after what would be true
   */
  static Optional<Fault> lost(Statement statement, Notice said, List<Notice> known, Career after) {
    if (statement.leaving() == null) {
      return Optional.empty();
    }
    LocalDate day = statement.leaving().lastDay();
    return day == null
        ? end(statement, statement.order().effective(), after)
            .filter(last -> hasLeft(statement, last, known))
            .map(Leavings::leftAllTheSame)
        : end(statement, day, after)
            .filter(last -> last.isBefore(day) && !isOvertaken(said, known))
            .filter(last -> !takesBack(day, said, known, after))
            .map(last -> tooLate(day, last));
  }

  /** Whether it is the day before an appointment of which was told, and which does not come. */
  static boolean takesBack(LocalDate day, Notice said, List<Notice> known, Career after) {
    LocalDate first = day.plusDays(1);
    return known.stream()
            .filter(notice -> notice.staffNumber().equals(said.staffNumber()))
            .map(notice -> notice.content().engagement())
            .anyMatch(told -> told != null && told.from().equals(first))
        && after
            .under(said.staffNumber())
            .noneMatch(served -> served.period().from().equals(first));
  }

  /**
   * Of an appointment that had begun by the day from which it is said, or before today: a day
   * before its first takes nothing back, and there is none before it that would end. Who does not
   * come on the first day is told of on that day.
   *
   * @param before without what the statement corrects
   */
  static Optional<Fault> beforeFirst(Statement statement, Career before, LocalDate today) {
    LocalDate day = statement.leavingDay();
    if (day == null) {
      return Optional.empty();
    }
    LocalDate said = Days.later(day, statement.order().effective());
    List<LocalDate> firsts =
        Stream.concat(
                firsts(statement, before),
                Stream.ofNullable(statement.engagement()).map(Statement.Engagement::from))
            .filter(first -> !first.isAfter(said) || Statement.Engagement.hasBegun(first, today))
            .toList();
    return firsts.stream().allMatch(day::isBefore)
        ? firsts.stream().max(LocalDate::compareTo).map(first -> tooEarly(day, first, today))
        : Optional.empty();
  }

  /**
   * The same where somebody had left before: what is announced may be taken back so, what began
   * before today not.
   */
  static Optional<Fault> ofBegun(
      Statement statement, Career before, Career after, LocalDate today) {
    LocalDate day = statement.leavingDay();
    if (day == null || statement.order().corrects() != null) {
      return Optional.empty();
    }
    LocalDate first = day.plusDays(1);
    return Statement.Engagement.hasBegun(first, today)
            && begins(statement, before, first)
            && !begins(statement, after, first)
        ? Optional.of(tooEarly(day, first, today))
        : Optional.empty();
  }

  /**
   * Of a day after the end of one appointment and before the announced next one, but for the day
   * before that, which takes it back: it says of neither (decision 118). Nor does an end bring
   * anybody back who has left by the day from which it is said.
   *
   * @param before without what the statement corrects
   */
  static Optional<Fault> ofNone(
      Statement statement, List<Notice> known, Career before, LocalDate today) {
    LocalDate day = statement.leavingDay();
    if (day == null
        || statement.order().corrects() != null
        || statement.engagement() != null
        || isToldOf(statement, day.plusDays(1), known)) {
      return Optional.empty();
    }
    Optional<LocalDate> next =
        firsts(statement, before)
            .filter(day::isBefore)
            .min(LocalDate::compareTo)
            .filter(first -> !Statement.Engagement.hasBegun(first, today));
    boolean bringsBack = !day.isBefore(today);
    return end(statement, day, before)
        .filter(day::isAfter)
        .filter(last -> !isOrderedBefore(last, statement, known))
        .filter(last -> next.isPresent() || (bringsBack && last.isBefore(effective(statement))))
        .map(
            last ->
                next.map(first -> ofNeither(day, last, first)).orElseGet(() -> tooLate(day, last)));
  }

  private static LocalDate effective(Statement statement) {
    return statement.order().effective();
  }

  /**
   * A corrected end stays that of the appointment which it ended.
   *
   * @param corrected what the statement corrects
   * @param before with it
   * @param others without it
   */
  static Optional<Fault> ofAnother(
      Statement statement,
      Optional<Notice> corrected,
      List<Notice> known,
      Career before,
      Career others) {
    LocalDate day = statement.leavingDay();
    LocalDate was = corrected.map(notice -> notice.content().lastDay()).orElse(null);
    if (day == null
        || was == null
        || !end(statement, was, before).filter(was::equals).isPresent()) {
      return Optional.empty();
    }
    List<LocalDate> told =
        firsts(statement, others).filter(first -> isToldOf(statement, first, known)).toList();
    Optional<LocalDate> meant = begun(told, was);
    return meant
        .filter(first -> !begun(told, day).equals(meant))
        .map(first -> endOfAnother(day, first));
  }

  /** And does not only go on under another employment type. */
  private static boolean isToldOf(Statement statement, LocalDate first, List<Notice> known) {
    return known.stream()
        .filter(notice -> notice.staffNumber().equals(statement.who().staffNumber()))
        .map(notice -> notice.content().engagement())
        .anyMatch(told -> told != null && told.from().equals(first));
  }

  private static Optional<LocalDate> begun(List<LocalDate> firsts, LocalDate day) {
    return firsts.stream().filter(first -> !first.isAfter(day)).max(LocalDate::compareTo);
  }

  /** Such an end changes nothing: the known one is that of an act of a later day. */
  private static boolean isOrderedBefore(LocalDate last, Statement statement, List<Notice> known) {
    return Corrections.standing(known).stream()
        .filter(other -> other.staffNumber().equals(statement.who().staffNumber()))
        .filter(other -> last.equals(other.content().lastDay()))
        .anyMatch(other -> other.effective().isAfter(effective(statement)));
  }

  private static boolean begins(Statement statement, Career career, LocalDate first) {
    return firsts(statement, career).anyMatch(first::equals);
  }

  private static Stream<LocalDate> firsts(Statement statement, Career career) {
    return own(statement, career).map(served -> served.period().from());
  }

  private static Stream<Career.Served> own(Statement statement, Career career) {
    return career.under(statement.who().staffNumber());
  }

  /** On which the appointment ends that had begun by the day. */
  private static Optional<LocalDate> end(Statement statement, LocalDate day, Career after) {
    return own(statement, after)
        .filter(served -> !served.period().from().isAfter(day))
        .max(Comparator.comparing(served -> served.period().from()))
        .map(served -> served.period().lastDay());
  }

  /** Before the day, or by more than the end of a term. */
  private static boolean hasLeft(Statement statement, LocalDate last, List<Notice> known) {
    boolean isTerm =
        Stream.concat(
                known.stream().map(notice -> notice.content().engagement()),
                Stream.ofNullable(statement.engagement()))
            .anyMatch(term -> term != null && last.equals(term.lastDay()));
    return last.isBefore(statement.order().effective()) || !isTerm;
  }

  private static boolean isOvertaken(Notice said, List<Notice> known) {
    return known.stream()
        .filter(other -> Notice.ORDER.compare(other, said) > 0)
        .map(Notice::content)
        .anyMatch(other -> other.lastDay() != null || other.engagement() != null);
  }

  private static Fault endOfAnother(LocalDate day, LocalDate first) {
    return Fault.conflict(StatementField.LEAVING_DAY, told -> told.leaves_another(day, first));
  }

  private static Fault tooLate(LocalDate day, LocalDate last) {
    return Fault.conflict(StatementField.LEAVING_DAY, told -> told.leaves_after_end(day, last));
  }

  private static Fault ofNeither(LocalDate day, LocalDate last, LocalDate next) {
    LocalDate eve = next.minusDays(1);
    return Fault.conflict(
        StatementField.LEAVING_DAY, told -> told.leaves_between(day, last, next, eve));
  }

  private static Fault tooEarly(LocalDate day, LocalDate first, LocalDate today) {
    return Fault.invalid(
        StatementField.LEAVING_DAY,
        told ->
            Statement.Engagement.hasBegun(first, today)
                ? told.leaves_before_begun(day, first)
                : told.leaves_before_first(day, first));
  }

  private static Fault leftAllTheSame(LocalDate last) {
    return Fault.invalid(StatementField.LEAVING_DAY, told -> told.ends_all_the_same(last));
  }
}
