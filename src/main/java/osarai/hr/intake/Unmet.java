package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;
import osarai.people.Career;

/**
 * What a statement says and what does not come true by it, because other news of the person says
 * otherwise. It is kept all the same, since more may be on its way; but nobody is to take it as
 * done.
 */
final class Unmet {
  private final Statement statement;
  private final Notice said;
  private final List<Notice> known;
  private final Career after;
  private final List<Fault> all = new ArrayList<>();

  private Unmet(Notice said, Known before, Career after) {
    this.statement = before.statement();
    this.said = said;
    this.known = standing(before.known(), said);
    this.after = after;
    term(statement.engagement(), before.career());
    leaving(statement.leavingDay(), before.career());
    posts(said.content().posts());
    all.addAll(new SoonerEnds(statement, said, known, after, before.successions()).faults());
    overtaken();
  }

  /**
   * What was known when the statement came.
   *
   * @param known what had been received
   * @param career what followed from it
   */
  record Known(Statement statement, List<Notice> known, Career career, Successions successions) {}

  /** Each by its field, with the reason. */
  static List<Fault> of(Notice said, Known before, Career after) {
    return List.copyOf(new Unmet(said, before, after).all);
  }

  /** Without what was corrected, also by the statement itself. */
  private static List<Notice> standing(List<Notice> known, Notice said) {
    Set<UUID> corrected =
        Stream.concat(known.stream(), Stream.of(said))
            .map(Notice::corrects)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return known.stream().filter(notice -> !corrected.contains(notice.id())).toList();
  }

  private void add(StatementField field, Function<StatementMessages, String> why) {
    all.add(Fault.invalid(field, why));
  }

  private void term(Statement.@Nullable Engagement engagement, Career before) {
    if (engagement == null) {
      return;
    }
    if (engagement.neverComes()) {
      calledOff(engagement.from(), before);
      return;
    }
    Optional<Career.Served> made = made(engagement);
    LocalDate last = engagement.lastDay();
    if (made.isEmpty()) {
      add(StatementField.FIRST_DAY, told -> told.taken_back(engagement.from()));
    } else if (last != null && !isLeavingOf(made.get())) {
      LocalDate ends = made.get().period().lastDay();
      Optional<LocalDate> next = next(made.get()).filter(day -> !last.isBefore(day));
      next.ifPresentOrElse(
          day -> add(StatementField.LAST_DAY, told -> told.cut_by_next(last, day)),
          () -> ends(StatementField.LAST_DAY, last, ends));
    } else if (last == null) {
      noEnd(engagement, made.get(), before);
    }
  }

  /** What nobody has told of is not called off; what was called off before is no news. */
  private void calledOff(LocalDate first, Career before) {
    Stream<LocalDate> told =
        Stream.concat(
            before.under(said.staffNumber()).map(served -> served.period().from()),
            known.stream()
                .filter(Notice::callsOff)
                .map(notice -> Objects.requireNonNull(notice.content().engagement()).from()));
    if (told.noneMatch(first::equals)) {
      add(StatementField.FIRST_DAY, text -> text.nothing_to_call_off(first));
    }
  }

  /** An end is told of what is said to have none; that the next one follows, when it is new. */
  private void noEnd(Statement.Engagement engagement, Career.Served made, Career before) {
    Optional<LocalDate> next = next(made);
    LocalDate ends = made.period().lastDay();
    if (next.isPresent() && !before.appointments().contains(made)) {
      add(StatementField.FIRST_DAY, told -> told.ends_with_next(engagement.from(), next.get()));
    } else if (next.isEmpty() && ends != null && !isLeavingOf(made) && !goesOn(made)) {
      add(StatementField.LAST_DAY, told -> told.ends_without_being_said(ends));
    }
  }

  /** Under another employment type. */
  private boolean goesOn(Career.Served made) {
    return own().anyMatch(served -> served.period().from().equals(made.period().until()));
  }

  /** Said beside the term, it is the end of it. */
  private boolean isLeavingOf(Career.Served made) {
    LocalDate day = statement.leavingDay();
    return day != null && day.equals(made.period().lastDay());
  }

  private void ends(StatementField field, LocalDate last, @Nullable LocalDate ends) {
    if (ends == null) {
      add(field, told -> told.goes_on(StatementPart.APPOINTMENT, last));
    } else if (!ends.equals(last)) {
      add(field, told -> told.ends_otherwise(StatementPart.APPOINTMENT, last, ends));
    }
  }

  /** What it has become by the day, where the employment type changed since its first day. */
  private Optional<Career.Served> made(Statement.Engagement engagement) {
    LocalDate first = engagement.from();
    LocalDate day = Days.later(statement.order().effective(), first);
    return own()
        .filter(served -> !served.period().from().isBefore(first))
        .filter(served -> !served.period().from().isAfter(day))
        .filter(served -> first.equals(served.period().from()) || !isAppointed(served))
        .max(Comparator.comparing(served -> served.period().from()));
  }

  /** Under the number of the statement. */
  private Stream<Career.Served> own() {
    return after.under(said.staffNumber());
  }

  /** Whether it began by being said, and not by another type of one that ran. */
  private boolean isAppointed(Career.Served served) {
    return known.stream()
        .map(notice -> notice.content().engagement())
        .anyMatch(other -> other != null && other.from().equals(served.period().from()));
  }

  /** The first day of the one that ends it by beginning. */
  private Optional<LocalDate> next(Career.Served made) {
    LocalDate until = made.period().until();
    boolean isSaidToEnd =
        known.stream()
            .map(notice -> notice.content().lastDay())
            .anyMatch(last -> last != null && last.plusDays(1).equals(until));
    return isSaidToEnd
        ? Optional.empty()
        : own()
            .filter(served -> served.period().from().equals(until) && isAppointed(served))
            .map(served -> served.period().from())
            .findFirst();
  }

  private void leaving(@Nullable LocalDate day, Career before) {
    if (day == null || Leavings.takesBack(day, said, known, after)) {
      return;
    }
    Optional<Career.Served> left =
        own()
            .filter(served -> !served.period().from().isAfter(day))
            .max(Comparator.comparing(served -> served.period().from()));
    if (left.isPresent()) {
      ends(StatementField.LEAVING_DAY, day, left.get().period().lastDay());
      standing(day, left.get());
    } else if (own().findAny().isPresent() && !takesBack(before)) {
      add(StatementField.LEAVING_DAY, told -> told.nothing_ends(day));
    }
  }

  /** Of the day before an appointment that is not called off by it. */
  private void standing(LocalDate day, Career.Served left) {
    LocalDate next = day.plusDays(1);
    if (!day.equals(left.period().lastDay())
        && own().anyMatch(served -> served.period().from().equals(next))) {
      add(StatementField.FIRST_DAY, told -> told.begins_all_the_same(next));
    }
  }

  private boolean takesBack(Career before) {
    return before.appointments().stream()
        .anyMatch(was -> after.appointments().stream().noneMatch(was::isSameAppointment));
  }

  private void posts(@Nullable List<Notice.Post> posts) {
    LocalDate day = statement.postsFrom();
    if (posts != null
        && !posts.isEmpty()
        && statement.engagement() == null
        && own().noneMatch(served -> served.period().contains(day))) {
      add(StatementField.DEPARTMENT, told -> told.not_in_office(day));
    }
  }

  /** By what the source puts after it on the same day. */
  private void overtaken() {
    known.stream()
        .filter(other -> other.effective().equals(said.effective()))
        .filter(other -> Notice.ORDER.compare(other, said) > 0)
        .flatMap(other -> said.content().contradicted(other.content()).stream())
        .distinct()
        .forEach(part -> add(field(part), told -> told.overtaken(part)));
  }

  private static StatementField field(StatementPart part) {
    return switch (part) {
      case NAME -> StatementField.NAME;
      case LEAVE -> StatementField.LEAVE_FROM;
      default -> StatementField.DEPARTMENT;
    };
  }
}
