package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.forms.Spelling;
import osarai.people.Career;

/**
 * Posts, leave and designations that end sooner than the statement says, or not at all by it, or
 * begin where nobody serves.
 */
final class SoonerEnds {
  private final Statement statement;
  private final List<Notice> known;
  private final Career career;
  private final Successions successions;
  private final Stays stays;
  private final List<Fault> faults = new ArrayList<>();

  SoonerEnds(
      Statement statement,
      Notice said,
      List<Notice> known,
      Career career,
      Successions successions) {
    this.statement = statement;
    this.known = known;
    this.career = career;
    this.successions = successions;
    this.stays = new Stays(career.appointments(), successions);
    each(said.content().posts()).forEach(this::post);
    each(statement.leave()).forEach(this::leave);
    each(said.content().designations()).forEach(this::designation);
  }

  private static <T> List<T> each(@Nullable List<T> said) {
    return said == null ? List.of() : said;
  }

  /** Each by its field, with the day. */
  List<Fault> faults() {
    return faults;
  }

  /** Posts beyond the appointment: they end with it. */
  static List<Fault> withTheAppointment(Statement statement, Career career) {
    return each(statement.posts()).stream()
        .flatMap(
            post ->
                running(statement, career)
                    .flatMap(
                        served ->
                            StatementRules.outlasting(post.lastDay(), served.period().lastDay())
                                .stream()))
        .toList();
  }

  private static Stream<Career.Served> running(Statement statement, Career career) {
    return career
        .under(statement.who().staffNumber())
        .filter(served -> served.period().contains(statement.postsFrom()));
  }

  private void post(Notice.Post post) {
    LocalDate day = statement.postsFrom();
    LocalDate last = post.lastDay();
    List<Period> held =
        running(statement, career)
            .flatMap(served -> served.posts().stream())
            .filter(one -> successions.isOrBecame(post.department(), one.department()))
            .map(Career.Post::period)
            .filter(period -> period.until() == null || period.until().isAfter(day))
            .toList();
    told(StatementField.POST_LAST_DAY, StatementPart.POST, last, held.stream());
    if (last != null && !isPostedOn(last.plusDays(1))) {
      goesOn(StatementField.POST_LAST_DAY, StatementPart.POST, last, held);
    }
  }

  private void leave(Statement.Leave leave) {
    inOffice(StatementField.LEAVE_FROM, StatementPart.LEAVE, leave.from(), leave.lastDay());
    List<Period> away =
        career.absences().stream()
            .filter(one -> one.kind() == leave.kind())
            .map(one -> one.period())
            .filter(period -> period.from().equals(leave.from()))
            .toList();
    told(StatementField.LEAVE_LAST_DAY, StatementPart.LEAVE, leave.lastDay(), away.stream());
    goesOn(StatementField.LEAVE_LAST_DAY, StatementPart.LEAVE, leave.lastDay(), away);
  }

  private void designation(Notice.Designated designated) {
    inOffice(
        StatementField.DESIGNATION_FROM,
        StatementPart.DESIGNATION,
        designated.from(),
        designated.lastDay());
    List<Period> held =
        career.designations().stream()
            .filter(one -> one.role() == designated.role())
            .filter(one -> Spelling.isSame(one.affairs(), designated.affairs()))
            .filter(one -> successions.isOrBecame(one.department(), designated.department()))
            .map(Career.Designated::period)
            .filter(period -> !period.from().isBefore(designated.from()))
            .toList();
    LocalDate last = designated.lastDay();
    told(StatementField.DESIGNATION_LAST_DAY, StatementPart.DESIGNATION, last, held.stream());
    if (last != null && !isRenewed(designated, last.plusDays(1))) {
      goesOn(StatementField.DESIGNATION_LAST_DAY, StatementPart.DESIGNATION, last, held);
    }
  }

  /** Of the same affairs, from that day on. */
  private boolean isRenewed(Notice.Designated designated, LocalDate day) {
    return known.stream()
        .flatMap(notice -> each(notice.content().designations()).stream())
        .filter(other -> other.from().equals(day) && other.role() == designated.role())
        .anyMatch(other -> Spelling.isSame(other.affairs(), designated.affairs()));
  }

  /** What is said of the posts from that day on says nothing of those before it. */
  private boolean isPostedOn(LocalDate day) {
    return known.stream()
        .anyMatch(notice -> notice.effective().equals(day) && notice.content().posts() != null);
  }

  /** Where news of a later day speaks of it again, it does not end. */
  private void goesOn(
      StatementField field, StatementPart what, @Nullable LocalDate last, List<Period> periods) {
    if (last != null
        && periods.stream()
            .anyMatch(period -> period.contains(last) && period.contains(last.plusDays(1)))) {
      faults.add(Fault.invalid(field, told -> told.goes_on(what, last)));
    }
  }

  /** What belongs to a service is nothing outside one, and nothing more after its end. */
  private void inOffice(
      StatementField field, StatementPart what, LocalDate from, @Nullable LocalDate last) {
    Optional<Period> service = stays.service(from);
    if (service.isEmpty()) {
      faults.add(Fault.invalid(field, told -> told.out_of_office(what, from)));
    } else if (last == null) {
      Optional.ofNullable(service.get().lastDay())
          .filter(end -> end.isBefore(statement.order().effective()))
          .map(end -> Fault.invalid(field, told -> told.ended_with_office(what, end)))
          .ifPresent(faults::add);
    }
  }

  /** Where nothing of it is true, nothing of it ends. */
  private void told(
      StatementField field, StatementPart what, @Nullable LocalDate last, Stream<Period> days) {
    Optional<LocalDate> ends =
        days.map(period -> Optional.ofNullable(period.lastDay()))
            .max(Comparator.comparing(day -> day.orElse(LocalDate.MAX)))
            .flatMap(day -> day);
    if (last != null) {
      ends.filter(day -> day.isBefore(last))
          .filter(day -> what != StatementPart.DESIGNATION || !isSaidOfAPost(day))
          .map(day -> Fault.invalid(field, told -> told.ends_otherwise(what, last, day)))
          .ifPresent(faults::add);
    }
  }

  /** With its post a designation ends as it was said. */
  private boolean isSaidOfAPost(LocalDate last) {
    return each(statement.posts()).stream().anyMatch(post -> last.equals(post.lastDay()));
  }
}
