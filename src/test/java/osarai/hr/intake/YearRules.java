package osarai.hr.intake;

import static osarai.hr.intake.YearDays.earlier;
import static osarai.hr.intake.YearDays.first;
import static osarai.hr.intake.YearDays.last;
import static osarai.hr.intake.YearDays.later;
import static osarai.hr.intake.YearDays.orPrevious;
import static osarai.hr.intake.YearDays.yearOf;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The requirements as content/README.md and the decisions tell them, for one person on the day on
 * which something was said.
 */
final class YearRules {
  private final YearFacts facts;
  private final YearDueDays days;
  private final Map<String, YearDuty> book;
  private final LocalDate today;
  private final Map<String, YearDuty> owed = new LinkedHashMap<>();

  YearRules(String who, List<YearRow> told, Map<String, YearDuty> book, LocalDate today) {
    this.facts = new YearFacts(who, told);
    this.days = new YearDueDays(facts);
    this.book = book;
    this.today = today;
  }

  /** By requirement and occasion. */
  Map<String, YearDuty> owed() {
    starts(yearOf(today) - 1);
    incidents(yearOf(today) - 1);
    for (int year : new int[] {yearOf(today), yearOf(today) + 1}) {
      allStaff(year);
      appointees(year);
      handlers(year);
      starts(year);
      incidents(year);
    }
    return owed;
  }

  /** Why it is owed no longer. */
  String lost(String key, YearDuty line) {
    LocalDate begins =
        isYearly(line.requirement()) ? later(line.opens(), first(line.year())) : line.opens();
    List<YearFacts.Term> terms = facts.terms();
    if (terms.isEmpty()) {
      return "任用の記録の取消し";
    }
    YearFacts.Term newest = terms.get(terms.size() - 1);
    if (newest.last().isBefore(begins)) {
      String how = newest.isOfAYear() ? "任期満了" : "退職・転出";
      return how + "(" + YearReasons.written(newest.last()) + ")";
    }
    if (!line.requirement().startsWith("handler") && !facts.isInScope(begins)) {
      return "所属が方針の対象でなくなったこと";
    }
    if (line.requirement().equals("after-incident")) {
      return "所属・職の変更(" + YearReasons.written(line.opens()) + "の時点)";
    }
    List<YearFacts.Handling> handled = facts.handlings();
    return "指定の解除(" + YearReasons.written(handled.get(handled.size() - 1).last()) + ")";
  }

  private void owes(
      String requirement,
      String occasion,
      int year,
      String why,
      Function<LocalDate, LocalDate[]> worked) {
    String key = requirement + " " + occasion;
    LocalDate known = book.containsKey(key) ? book.get(key).known() : today;
    days.begin();
    LocalDate[] found = worked.apply(known);
    String reason = why + days.back();
    int belongs =
        isYearly(requirement) ? year : Math.max(Math.max(year, yearOf(today)), yearOf(found[1]));
    if (year >= yearOf(today) || wasOwed(key) || isDueNow(worked)) {
      owed.putIfAbsent(
          key, new YearDuty(requirement, belongs, found[0], found[1], known, false, reason));
    }
  }

  private static boolean isYearly(String requirement) {
    return requirement.equals("all-staff-yearly") || requirement.equals("handler");
  }

  /** What happened in a year that is over, and was due in this one. */
  private boolean wasOwed(String key) {
    return book.containsKey(key) && book.get(key).year() >= yearOf(today);
  }

  /** The same of what nobody knew of then. */
  private boolean isDueNow(Function<LocalDate, LocalDate[]> worked) {
    return yearOf(worked.apply(LocalDate.MIN)[1]) >= yearOf(today);
  }

  /** 10-31; who begins in the year, and who is told of late, has thirty days at least. */
  private void allStaff(int year) {
    for (YearFacts.Term term : facts.terms()) {
      Optional<LocalDate> start = start(term, year);
      if (!term.type().equals("外部") && start.isPresent()) {
        owes(
            "all-staff-yearly",
            "" + year,
            year,
            employed(term, start.get(), year),
            known -> byDate(term, start.get(), year, MonthDay.of(10, 31), known));
        return;
      }
    }
  }

  private LocalDate[] byDate(
      YearFacts.Term term, LocalDate start, int year, MonthDay date, LocalDate known) {
    LocalDate due = date.atYear(year);
    LocalDate opens = later(start, first(year));
    boolean begins = !start.isBefore(first(year));
    if (begins || known.isAfter(due)) {
      due = later(due, later(start, known).plusDays(30));
    }
    return new LocalDate[] {opens, days.settled(term.from(), due, known, last(year))};
  }

  /** For each appointment fourteen days; thirty where the section comes into scope. */
  private void appointees(int year) {
    for (YearFacts.Term term : facts.terms()) {
      Optional<LocalDate> start = start(term, year);
      if (term.isOfAYear() && start.isPresent()) {
        owes(
            "fiscal-year-appointee",
            "" + term.from(),
            yearOf(start.get()),
            employed(term, start.get(), year),
            known ->
                new LocalDate[] {
                  later(start.get(), first(year)),
                  earlier(
                      days.away(
                          later(start.get(), known)
                              .plusDays(facts.isBrought(start.get()) ? 30 : 14),
                          LocalDate.MAX,
                          term.last()),
                      later(term.last(), known))
                });
      }
    }
  }

  private String employed(YearFacts.Term term, LocalDate start, int year) {
    return new YearReasons(facts).employed(term, start, later(start, first(year)));
  }

  /** The first day of the appointment, or in the year, on which its section is within scope. */
  private Optional<LocalDate> start(YearFacts.Term term, int year) {
    LocalDate day = later(term.from(), first(year));
    LocalDate end = earlier(term.last(), last(year));
    boolean atOnce = !day.isAfter(end) && facts.isInScope(day);
    while (!day.isAfter(end) && !facts.isInScope(day)) {
      day = day.plusDays(1);
    }
    return day.isAfter(end) ? Optional.empty() : Optional.of(atOnce ? term.from() : day);
  }

  private void handlers(int year) {
    facts.handlings().stream()
        .filter(one -> !one.from().isAfter(last(year)) && !one.last().isBefore(first(year)))
        .min(Comparator.comparing(YearFacts.Handling::from))
        .ifPresent(
            one ->
                owes(
                    "handler",
                    "" + year,
                    year,
                    YearReasons.designated(one.from()),
                    known ->
                        byDate(
                            facts.term(later(one.from(), first(year))).orElseThrow(),
                            one.from(),
                            year,
                            MonthDay.of(9, 30),
                            known)));
  }

  private void starts(int year) {
    for (YearFacts.Handling one : facts.handlings()) {
      if (yearOf(one.from()) != year || facts.term(one.from()).isEmpty()) {
        continue;
      }
      if (one.from().equals(one.since())) {
        owes(
            "handler-before-start",
            one.where() + one.from(),
            year,
            YearReasons.happened("指定", one.from()),
            known -> beforeStart(one.from(), year, known));
      } else {
        owes(
            "handler-scope-changed",
            one.where() + one.from(),
            year,
            YearReasons.happened("取扱範囲の変更", one.from()),
            known ->
                new LocalDate[] {
                  one.from(),
                  days.settled(
                      one.from(), later(one.from(), known).plusDays(14), known, LocalDate.MAX)
                });
      }
    }
  }

  /** Open as soon as a pass would count: ninety days before, and in the year of the start. */
  private LocalDate[] beforeStart(LocalDate start, int year, LocalDate known) {
    LocalDate counts = earlier(start.minusDays(90), first(year));
    LocalDate due = later(orPrevious(later(start.minusDays(1), known)), known);
    return new LocalDate[] {earlier(start, later(known, counts)), due};
  }

  private void incidents(int year) {
    for (YearRow row : facts.office(YearRow.Act.INCIDENT)) {
      LocalDate day = row.from();
      boolean there = facts.sections(day).contains(row.where().get(0));
      Optional<YearFacts.Term> term = facts.term(day);
      if (yearOf(day) == year && there && term.isPresent() && !term.get().type().equals("外部")) {
        owes(
            "after-incident",
            "" + day,
            year,
            YearReasons.incident(day),
            known ->
                new LocalDate[] {
                  day, days.settled(day, later(day, known).plusDays(30), known, LocalDate.MAX)
                });
      }
    }
  }
}
