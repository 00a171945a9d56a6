package osarai.curriculum;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;
import osarai.calendar.FiscalYear;
import osarai.people.Absence;
import osarai.people.Appointment;
import osarai.people.PersonFacts;

/**
 * When a duty falls due.
 *
 * @param byRule as the requirement says it, had everybody known in time
 * @param day as it counts: on an open day, after a leave, within the service
 * @param returned the first day after the leave, the exclusion or the gap between two appointments
 *     from which it counts; null for none
 * @param isCut whether the end of the fiscal year brings it forward, which only a duty of that year
 *     is subject to
 */
record DueDate(LocalDate byRule, LocalDate day, @Nullable LocalDate returned, boolean isCut) {
  DueDate(LocalDate byRule, LocalDate day) {
    this(byRule, day, null, false);
  }

  /**
   * Works it out. What belongs to the person runs on while the person serves, or serves again in
   * its fiscal year; what is owed for an appointment ends with it; but neither before anybody knew.
   * What only the year's own passes fulfil ends with the year.
   *
   * @param known the day on which the ground became known; days after a start count from the later
   *     of the two, so that nobody is late before anybody knew
   */
  static DueDate of(
      Requirement requirement,
      FiscalYear year,
      Ground ground,
      LocalDate known,
      PersonFacts facts,
      Terms terms) {
    DueDate free = until(LocalDate.MAX, requirement, year, ground, known, facts, terms);
    if (!requirement.isOfAYear()) {
      return free;
    }
    DueDate cut = until(year.lastDay(), requirement, year, ground, known, facts, terms);
    return free.day.isAfter(cut.day) ? new DueDate(cut.byRule, cut.day, cut.returned, true) : cut;
  }

  private static DueDate until(
      LocalDate end,
      Requirement requirement,
      FiscalYear year,
      Ground ground,
      LocalDate known,
      PersonFacts facts,
      Terms terms) {
    Requirement.Due due = requirement.due();
    LocalDate inTime = Days.earlier(rule(due, year, ground, LocalDate.MIN), end);
    LocalDate rule = Days.earlier(rule(due, year, ground, known), end);
    boolean before = (due.beforeStart() && year.contains(ground.period().from())) || ground.isEnd();
    LocalDate open =
        before
            ? Days.later(terms.openDays().orPrevious(rule), known)
            : Days.earlier(terms.openDays().orNext(rule), end);
    if (before) {
      return new DueDate(inTime, open);
    }
    LocalDate returned = returned(open, facts, terms);
    LocalDate day = returned == null ? open : caughtUp(returned, end, terms);
    DueDate free = new DueDate(inTime, day, returned, false);
    Appointment own = ground.appointment();
    return requirement.endsWithItsAppointment()
        ? free.within(own.period().lastDay(), known)
        : free.served(
            facts.lastDayOfService(own),
            requirement.isOfAYear() ? year : null,
            end,
            known,
            facts,
            terms);
  }

  private DueDate within(@Nullable LocalDate last, LocalDate known) {
    return last == null
        ? this
        : new DueDate(byRule, Days.earlier(day, Days.later(last, known)), returned, false);
  }

  /**
   * On a day on which the person serves. What would fall due between two appointments is due after
   * the next one has begun, as after a leave.
   *
   * @param last the last day of the service so far
   * @param year for which it is owed; null where the due day says it
   */
  private DueDate served(
      @Nullable LocalDate last,
      @Nullable FiscalYear year,
      LocalDate end,
      LocalDate known,
      PersonFacts facts,
      Terms terms) {
    if (last == null || !day.isAfter(last)) {
      return this;
    }
    LocalDate yearsEnd = (year == null ? FiscalYear.of(day) : year).lastDay();
    Optional<Appointment> next =
        facts.appointmentAfter(last).filter(one -> !one.period().from().isAfter(yearsEnd));
    return next.isEmpty()
        ? within(last, known)
        : after(next.get().period().from(), end, facts, terms)
            .served(facts.lastDayOfService(next.get()), year, end, known, facts, terms);
  }

  private DueDate after(LocalDate start, LocalDate end, PersonFacts facts, Terms terms) {
    if (!day.isBefore(start)) {
      return this;
    }
    LocalDate again = caughtUp(start, end, terms);
    LocalDate back = returned(again, facts, terms);
    return back == null || !back.isAfter(start)
        ? new DueDate(byRule, again, start, false)
        : new DueDate(byRule, caughtUp(back, end, terms), back, false);
  }

  /** Before the end, unless the leave goes on beyond it: nobody owes anything while away. */
  private static LocalDate caughtUp(LocalDate returned, LocalDate end, Terms terms) {
    LocalDate day = terms.openDays().orNext(returned.plusDays(terms.catchUpDays()));
    return returned.isAfter(end) ? day : Days.earlier(day, end);
  }

  private static LocalDate rule(
      Requirement.Due due, FiscalYear year, Ground ground, LocalDate known) {
    LocalDate from = ground.period().from();
    if (ground.isEnd()) {
      return from;
    }
    if (due.beforeStart() && year.contains(from)) {
      return Days.later(from.minusDays(1), known);
    }
    LocalDate start = Days.later(from, known);
    Optional<LocalDate> byDate = due.date().map(year::day);
    Optional<LocalDate> byDays = days(due, ground).map(start::plusDays);
    return chosen(due, year, ground, known, byDate, byDays);
  }

  private static Optional<Integer> days(Requirement.Due due, Ground ground) {
    return ground.isScope() ? Optional.of(due.daysAfterScope()) : due.daysAfterStart();
  }

  private static LocalDate chosen(
      Requirement.Due due,
      FiscalYear year,
      Ground ground,
      LocalDate known,
      Optional<LocalDate> byDate,
      Optional<LocalDate> byDays) {
    LocalDate from = ground.period().from();
    if (byDate.isEmpty() || byDays.isEmpty()) {
      return byDate.or(() -> byDays).orElse(LocalDate.MIN);
    }
    LocalDate date = byDate.get();
    boolean within = ground.isScope() || year.contains(from) || date.isBefore(known);
    if (!within) {
      return date;
    }
    boolean ahead = !date.isBefore(Days.later(from, known));
    return due.earlier() && ahead
        ? Days.earlier(date, byDays.get())
        : Days.later(date, byDays.get());
  }

  /**
   * Who was away or excluded on the day, or came back shortly before it, gets time after the
   * return.
   */
  private static @Nullable LocalDate returned(LocalDate due, PersonFacts facts, Terms terms) {
    return Stream.concat(facts.absences().stream().map(Absence::period), terms.excused().stream())
        .filter(away -> !away.from().isAfter(due))
        .flatMap(away -> Stream.ofNullable(away.until()))
        .filter(returned -> due.isBefore(returned.plusDays(terms.catchUpDays())))
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
