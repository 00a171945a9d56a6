package osarai.hr.intake;

import static osarai.hr.intake.YearDays.earlier;
import static osarai.hr.intake.YearDays.first;
import static osarai.hr.intake.YearDays.last;
import static osarai.hr.intake.YearDays.later;
import static osarai.hr.intake.YearDays.orNext;
import static osarai.hr.intake.YearDays.orPrevious;
import static osarai.hr.intake.YearDays.yearOf;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What everybody owes by the script, worked out from the requirements as content/README.md and the
 * decisions tell them; shares no code with the product.
 */
final class YearOracle {
  private static final int CATCH_UP = 30;

  private final Map<String, Map<String, Line>> books = new LinkedHashMap<>();
  private final List<YearRow> told = new ArrayList<>();

  /** A duty as it stands. */
  record Line(
      String requirement, int year, LocalDate opens, LocalDate due, LocalDate known, boolean gone) {
    String words() {
      return "%s %s..%s known %s%s"
          .formatted(requirement, opens, due, known, gone ? " withdrawn" : "");
    }

    Line withdrawn() {
      return new Line(requirement, year, opens, due, known, true);
    }
  }

  YearOracle told(List<YearRow> rows) {
    for (YearRow row : rows) {
      told.add(row);
      if (row.isOfTheOffice()) {
        books.forEach((who, book) -> new Reckoned(who, book, row.said()).write());
      } else {
        Map<String, Line> book = books.computeIfAbsent(row.who(), who -> new LinkedHashMap<>());
        new Reckoned(row.who(), book, row.said()).write();
      }
    }
    return this;
  }

  List<String> duties(String who) {
    return books.get(who).values().stream()
        .filter(line -> line.year() == YearScript.YEAR)
        .map(Line::words)
        .sorted()
        .toList();
  }

  /** One person on the day on which something was said. */
  private final class Reckoned {
    private final YearFacts facts;
    private final Map<String, Line> book;
    private final LocalDate today;
    private final Map<String, Line> owed = new LinkedHashMap<>();

    Reckoned(String who, Map<String, Line> book, LocalDate today) {
      this.facts = new YearFacts(who, told);
      this.book = book;
      this.today = today;
    }

    void write() {
      for (int year : new int[] {yearOf(today), yearOf(today) + 1}) {
        allStaff(year);
        appointees(year);
        handlers(year);
        starts(year);
        incidents(year);
      }
      book.replaceAll(
          (key, line) ->
              owed.containsKey(key) || line.year() < yearOf(today) ? line : line.withdrawn());
      book.putAll(owed);
    }

    private void owes(
        String requirement, String occasion, int year, Function<LocalDate, LocalDate[]> days) {
      String key = requirement + " " + occasion;
      LocalDate known = book.containsKey(key) ? book.get(key).known() : today;
      LocalDate[] found = days.apply(known);
      owed.putIfAbsent(key, new Line(requirement, year, found[0], found[1], known, false));
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
      return new LocalDate[] {opens, settled(term, due, year)};
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
              known ->
                  new LocalDate[] {
                    later(start.get(), first(year)),
                    settled(term, later(start.get(), known).plusDays(14), year)
                  });
        }
      }
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
          .min(java.util.Comparator.comparing(YearFacts.Handling::from))
          .ifPresent(
              one ->
                  owes(
                      "handler",
                      "" + year,
                      year,
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
              known -> beforeStart(one.from(), year, known));
        } else {
          owes(
              "handler-scope-changed",
              one.where() + one.from(),
              year,
              known ->
                  new LocalDate[] {
                    one.from(),
                    settled(
                        facts.term(one.from()).orElseThrow(),
                        later(one.from(), known).plusDays(14),
                        year)
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
              known ->
                  new LocalDate[] {day, settled(term.get(), later(day, known).plusDays(30), year)});
        }
      }
    }

    /** On an open day, thirty days after a return, not after the appointment or the year. */
    private LocalDate settled(YearFacts.Term term, LocalDate due, int year) {
      LocalDate day = orNext(earlier(due, last(year)));
      LocalDate open = day;
      Optional<LocalDate> back =
          facts.away().stream()
              .filter(away -> !away.from().isAfter(open) && !away.last().equals(YearDays.NEVER))
              .map(away -> away.last().plusDays(1))
              .filter(returned -> open.isBefore(returned.plusDays(CATCH_UP)))
              .max(LocalDate::compareTo);
      day = back.map(returned -> orNext(returned.plusDays(CATCH_UP))).orElse(day);
      return earlier(earlier(day, term.last()), last(year));
    }
  }
}
