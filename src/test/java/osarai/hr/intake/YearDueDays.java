package osarai.hr.intake;

import static osarai.hr.intake.YearDays.earlier;
import static osarai.hr.intake.YearDays.last;
import static osarai.hr.intake.YearDays.later;
import static osarai.hr.intake.YearDays.orNext;
import static osarai.hr.intake.YearDays.yearOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a due day comes to stand for somebody who is away, leaves or comes again. */
final class YearDueDays {
  private static final int CATCH_UP = 30;

  private final YearFacts facts;
  private String back = "";

  YearDueDays(YearFacts facts) {
    this.facts = facts;
  }

  /** With the next duty. */
  void begin() {
    back = "";
  }

  /** From which return the days of this duty count, in words. */
  String back() {
    return back;
  }

  /**
   * On an open day, thirty days after a return; what is yearly within the year. Nobody comes back
   * on a day without an appointment, or after the last one of that which counts: the leave only
   * ends.
   */
  LocalDate away(LocalDate due, LocalDate end, LocalDate last) {
    LocalDate day = earlier(orNext(due), end);
    List<LocalDate> ends =
        facts.away().stream()
            .filter(away -> !away.from().isAfter(day) && !away.last().equals(YearDays.NEVER))
            .map(away -> away.last().plusDays(1))
            .filter(one -> day.isBefore(one.plusDays(returns(one, last) ? CATCH_UP : 0)))
            .sorted()
            .toList();
    if (ends.isEmpty()) {
      return day;
    }
    LocalDate newest = ends.get(ends.size() - 1);
    return returns(newest, last) ? after(newest, end) : newest;
  }

  private boolean returns(LocalDate day, LocalDate last) {
    return facts.serves(day) && !day.isAfter(last);
  }

  /** Thirty days, and not after the year unless it began after it. */
  private LocalDate after(LocalDate begins, LocalDate end) {
    back = " " + YearReasons.written(begins) + "から30日";
    LocalDate day = orNext(begins.plusDays(CATCH_UP));
    return begins.isAfter(end) ? day : earlier(day, end);
  }

  /**
   * The same for what belongs to the person, who serves on one day: never on one without an
   * appointment, but thirty days after the next has begun in its fiscal year, or with none to come,
   * on the last one served, unless nobody knew by then.
   */
  LocalDate settled(LocalDate from, LocalDate due, LocalDate known, LocalDate end) {
    LocalDate day = away(due, end, YearDays.NEVER);
    while (!facts.serves(day) && day.isAfter(from)) {
      LocalDate years = end.equals(LocalDate.MAX) ? last(yearOf(day)) : end;
      Optional<LocalDate> again = facts.servesAgain(day, years);
      if (again.isEmpty()) {
        return earlier(day, later(facts.served(day), known));
      }
      day = backAfter(again.get(), end);
    }
    return day;
  }

  /** From the start of the next appointment, or from a return after it. */
  private LocalDate backAfter(LocalDate start, LocalDate end) {
    LocalDate day = after(start, end);
    return facts.away().stream()
        .filter(away -> !away.from().isAfter(day) && !away.last().equals(YearDays.NEVER))
        .map(away -> away.last().plusDays(1))
        .filter(one -> one.isAfter(start) && facts.serves(one))
        .filter(one -> day.isBefore(one.plusDays(CATCH_UP)))
        .max(LocalDate::compareTo)
        .map(one -> after(one, end))
        .orElse(day);
  }
}
