package osarai.curriculum;

import java.time.LocalDate;
import java.util.stream.Stream;
import osarai.calendar.FiscalYear;
import osarai.people.Absence;
import osarai.people.PersonFacts;

/**
 * When a duty falls due.
 *
 * @param byRule as the requirement says it
 * @param day as it counts: on an open day, after a leave, within the appointment
 */
record DueDate(LocalDate byRule, LocalDate day) {

  /**
   * Works it out.
   *
   * @param known the day on which the ground became known; days after a start count from the later
   *     of the two, so that nobody is late before anybody knew
   */
  static DueDate of(
      Requirement.Due due,
      FiscalYear year,
      Ground ground,
      LocalDate known,
      PersonFacts facts,
      Terms terms) {
    LocalDate rule = rule(due, year, ground, known);
    boolean before = (due.beforeStart() && year.contains(ground.period().from())) || ground.isEnd();
    LocalDate open =
        before ? later(terms.openDays().orPrevious(rule), known) : terms.openDays().orNext(rule);
    if (before) {
      return new DueDate(rule, open);
    }
    LocalDate day = afterLeave(open, facts, terms);
    LocalDate last = ground.appointment().period().lastDay();
    if (last != null && last.isBefore(day)) {
      day = last;
    }
    return new DueDate(rule, earlier(day, year.lastDay()));
  }

  private static LocalDate rule(
      Requirement.Due due, FiscalYear year, Ground ground, LocalDate known) {
    LocalDate from = ground.period().from();
    if (ground.isEnd()) {
      return from;
    }
    if (due.beforeStart() && year.contains(from)) {
      return later(from.minusDays(1), known);
    }
    LocalDate start = later(from, known);
    LocalDate byDate = due.date().map(year::day).orElse(LocalDate.MIN);
    boolean lateNews = year.contains(from) || byDate.isBefore(known);
    LocalDate byDays =
        due.daysAfterStart()
            .filter(days -> lateNews || due.date().isEmpty())
            .map(start::plusDays)
            .orElse(LocalDate.MIN);
    return earlier(later(byDate, byDays), year.lastDay());
  }

  /**
   * Who was away or excluded on the day, or came back shortly before it, gets time after the
   * return.
   */
  private static LocalDate afterLeave(LocalDate due, PersonFacts facts, Terms terms) {
    return Stream.concat(facts.absences().stream().map(Absence::period), terms.excused().stream())
        .filter(away -> !away.from().isAfter(due))
        .flatMap(away -> Stream.ofNullable(away.until()))
        .map(returned -> returned.plusDays(terms.catchUpDays()))
        .filter(due::isBefore)
        .map(terms.openDays()::orNext)
        .max(LocalDate::compareTo)
        .orElse(due);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
