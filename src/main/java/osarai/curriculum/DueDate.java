package osarai.curriculum;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;
import osarai.calendar.FiscalYear;
import osarai.calendar.Period;
import osarai.people.Absence;
import osarai.people.PersonFacts;

/**
 * When a duty falls due.
 *
 * @param byRule as the requirement says it, had everybody known in time
 * @param day as it counts: on an open day, after a leave, within the service
 * @param returned the first day after the leave, the exclusion or the gap between two appointments
 *     from which it counts; null for none
 * @param cut what brings it forward
 */
record DueDate(LocalDate byRule, LocalDate day, @Nullable LocalDate returned, Cut cut) {
  enum Cut {
    NONE,
    /** The end of the fiscal year, which only a duty of that year is subject to. */
    YEAR,
    /** The end of the service or of the appointment. */
    SERVICE,
    /** The day on which it became known, after the end of the service. */
    KNOWN
  }

  /** What it is subject to beside the requirement. */
  private record Bounds(
      LocalDate end, LocalDate known, Ground.Tenure tenure, PersonFacts facts, Terms terms) {}

  DueDate(LocalDate byRule, LocalDate day) {
    this(byRule, day, null, Cut.NONE);
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
    UUID onlyIn = requirement.endsWithItsAppointment() ? ground.appointment().id() : null;
    Ground.Tenure tenure =
        new Ground.Tenure(
            facts,
            ground.appointment(),
            Ground.Service.of(facts, onlyIn),
            requirement.isOfAYear() ? year : null);
    Bounds open = new Bounds(LocalDate.MAX, known, tenure, facts, terms);
    DueDate free = until(open, requirement, year, ground);
    if (!requirement.isOfAYear()) {
      return free;
    }
    Bounds within = new Bounds(year.lastDay(), known, tenure, facts, terms);
    return until(within, requirement, year, ground).beside(free);
  }

  /** By the year, where it would be later without it; also where the service ends with it. */
  private DueDate beside(DueDate free) {
    boolean isCut = free.day.isAfter(day) || (cut == Cut.NONE && free.cut == Cut.SERVICE);
    return isCut ? new DueDate(byRule, day, returned, Cut.YEAR) : this;
  }

  private static DueDate until(
      Bounds bounds, Requirement requirement, FiscalYear year, Ground ground) {
    Requirement.Due due = requirement.due();
    LocalDate inTime = Days.earlier(rule(due, year, ground, LocalDate.MIN), bounds.end);
    LocalDate rule = Days.earlier(rule(due, year, ground, bounds.known), bounds.end);
    if ((due.beforeStart() && year.contains(ground.period().from())) || ground.isEnd()) {
      LocalDate before = bounds.terms.openDays().orPrevious(rule);
      return new DueDate(inTime, Days.later(before, bounds.known));
    }
    LocalDate open = Days.earlier(bounds.terms.openDays().orNext(rule), bounds.end);
    return new DueDate(inTime, open).settled(bounds);
  }

  /**
   * On a day on which the person serves. What would fall due between two appointments is due after
   * the next one has begun, as after a leave; what the requirement's date puts before all of them
   * stays there.
   */
  private DueDate settled(Bounds bounds) {
    Optional<LocalDate> away = awayUntil(bounds);
    DueDate back = away.map(until -> after(until, bounds)).orElse(this);
    boolean isAhead = away.isEmpty() && bounds.tenure.isAhead(day);
    if (isAhead || bounds.tenure.serves(back.day)) {
      return back;
    }
    return bounds
        .tenure
        .from(back.day)
        .map(start -> back.counted(start, bounds).settled(bounds))
        .orElseGet(() -> back.ended(bounds.tenure.lastBefore(back.day), bounds.known));
  }

  /** Nobody comes back on a day without an appointment: the leave goes on in the gap. */
  private DueDate after(LocalDate until, Bounds bounds) {
    return bounds.tenure.serves(until)
        ? counted(until, bounds)
        : new DueDate(byRule, Days.later(until, day), returned, Cut.NONE);
  }

  private DueDate counted(LocalDate from, Bounds bounds) {
    return new DueDate(byRule, caughtUp(from, bounds.end, bounds.terms), from, Cut.NONE);
  }

  private DueDate ended(LocalDate last, LocalDate known) {
    LocalDate latest = Days.later(last, known);
    if (!day.isAfter(latest)) {
      return this;
    }
    return known.isAfter(last)
        ? new DueDate(byRule, known, null, Cut.KNOWN)
        : new DueDate(byRule, last, returned, Cut.SERVICE);
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
   * return; after the start of an appointment only who comes back later than that.
   */
  private Optional<LocalDate> awayUntil(Bounds bounds) {
    Stream<Period> leaves = bounds.facts.absences().stream().map(Absence::period);
    return Stream.concat(leaves, bounds.terms.excused().stream())
        .filter(away -> !away.from().isAfter(day))
        .flatMap(away -> Stream.ofNullable(away.until()))
        .filter(until -> returned == null || until.isAfter(returned))
        .filter(until -> day.isBefore(until.plusDays(timeAfter(until, bounds))))
        .max(LocalDate::compareTo);
  }

  private static int timeAfter(LocalDate until, Bounds bounds) {
    return bounds.tenure.serves(until) ? bounds.terms.catchUpDays() : 0;
  }
}
