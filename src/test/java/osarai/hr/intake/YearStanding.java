package osarai.hr.intake;

import static osarai.hr.intake.YearDays.NEVER;
import static osarai.hr.intake.YearDays.earlier;
import static osarai.hr.intake.YearDays.first;
import static osarai.hr.intake.YearDays.yearOf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Rates of sections and the register of handlers by the script, as known on a day. */
final class YearStanding {
  private static final Map<String, String> COURSE =
      Map.of(
          "all-staff-yearly", "all-staff",
          "after-incident", "all-staff",
          "fiscal-year-appointee", "fiscal-year-appointees",
          "handler", "handlers",
          "handler-before-start", "handlers",
          "handler-scope-changed", "handler-scope");

  private final List<YearRow> told;
  private final YearOracle oracle;
  private final Map<String, YearFacts> facts = new HashMap<>();

  YearStanding(List<YearRow> rows, LocalDate knownOn) {
    this.told = rows.stream().filter(row -> !row.said().isAfter(knownOn)).toList();
    this.oracle = new YearOracle().told(told);
    oracle.everybody().forEach(who -> facts.put(who, new YearFacts(who, told)));
  }

  /** Done and all, then the same without who is away; the head has not taken the yearly course. */
  record Rate(int done, int all, int netDone, int netAll) {
    Rate plus(boolean isDone, boolean isAway) {
      return new Rate(
          done + (isDone ? 1 : 0),
          all + 1,
          netDone + (isDone && !isAway ? 1 : 0),
          netAll + (isAway ? 0 : 1));
    }
  }

  Map<String, Rate> rates(String section, LocalDate day) {
    Map<String, Rate> rates = new TreeMap<>(Map.of("all-staff", new Rate(0, 1, 0, 1)));
    for (String who : oracle.everybody()) {
      YearFacts person = facts.get(who);
      if (!person.sections(day).contains(section)) {
        continue;
      }
      boolean away =
          person.away().stream()
              .anyMatch(one -> !day.isBefore(one.from()) && !day.isAfter(one.last()));
      done(who, day)
          .forEach(
              (course, isDone) ->
                  rates.put(
                      course, rates.getOrDefault(course, new Rate(0, 0, 0, 0)).plus(isDone, away)));
    }
    return rates;
  }

  /** By course, whether no duty of it that was open by then is unfulfilled. */
  private Map<String, Boolean> done(String who, LocalDate day) {
    Map<String, Boolean> done = new TreeMap<>();
    oracle
        .lines(who)
        .forEach(
            (key, line) -> {
              boolean counts =
                  !line.gone() && line.year() == yearOf(day) && !line.opens().isAfter(day);
              boolean isDone = passed(who, key, line).filter(on -> !on.isAfter(day)).isPresent();
              if (counts && !hasLeft(who, key, line, day)) {
                done.merge(COURSE.get(line.requirement()), isDone, Boolean::logicalAnd);
              }
            });
    return done;
  }

  /** Whether it was for an appointment that has ended, done or not. */
  private boolean hasLeft(String who, String key, YearOracle.Line line, LocalDate day) {
    return line.requirement().equals("fiscal-year-appointee")
        && facts.get(who).term(occasion(key)).filter(term -> term.last().isBefore(day)).isPresent();
  }

  private static LocalDate occasion(String key) {
    return LocalDate.parse(key.substring(key.length() - 10));
  }

  /** The first pass that counts. */
  private Optional<LocalDate> passed(String who, String key, YearOracle.Line line) {
    return passes(who, COURSE.get(line.requirement())).stream()
        .filter(day -> counts(who, key, line, day))
        .findFirst();
  }

  private boolean counts(String who, String key, YearOracle.Line line, LocalDate pass) {
    return switch (line.requirement()) {
      case "all-staff-yearly", "handler" -> yearOf(pass) == line.year();
      case "fiscal-year-appointee" ->
          facts.get(who).term(pass).filter(term -> term.from().equals(occasion(key))).isPresent();
      case "handler-before-start" ->
          !pass.isBefore(earlier(occasion(key).minusDays(90), first(yearOf(occasion(key)))));
      default -> !pass.isBefore(occasion(key));
    };
  }

  private List<LocalDate> passes(String who, String course) {
    return told.stream()
        .filter(row -> row.act() == YearRow.Act.PASSED && row.who().equals(who))
        .filter(row -> row.what().equals(course))
        .map(YearRow::from)
        .sorted()
        .toList();
  }

  /** Of each designation that the register of the day has: who, scope, days and state. */
  List<String> register(LocalDate day) {
    List<String> lines = new ArrayList<>();
    for (String who : oracle.everybody()) {
      Map<LocalDate, List<YearFacts.Handling>> chains = new TreeMap<>();
      facts
          .get(who)
          .handlings()
          .forEach(one -> chains.computeIfAbsent(one.since(), s -> new ArrayList<>()).add(one));
      chains.values().stream()
          .filter(chain -> !last(chain).isBefore(first(yearOf(day))))
          .forEach(chain -> lines.add(line(who, chain, day)));
    }
    return lines.stream().sorted().toList();
  }

  private static LocalDate last(List<YearFacts.Handling> chain) {
    return chain.get(chain.size() - 1).last();
  }

  private String line(String who, List<YearFacts.Handling> chain, LocalDate day) {
    String scope =
        chain.stream()
            .filter(one -> !one.from().isAfter(day))
            .max(Comparator.comparing(YearFacts.Handling::from))
            .orElse(chain.get(0))
            .scope();
    LocalDate last = last(chain);
    LocalDate start = chain.get(0).since();
    return String.join(
        " ",
        who,
        scope,
        start.toString(),
        last.equals(NEVER) ? "-" : last.toString(),
        state(who, start, last, day));
  }

  private String state(String who, LocalDate start, LocalDate last, LocalDate day) {
    if (day.isAfter(last)) {
      return "終了";
    }
    LocalDate counts = earlier(start.minusDays(90), first(yearOf(start)));
    if (passes(who, "handlers").stream()
        .anyMatch(pass -> !pass.isAfter(day) && !pass.isBefore(counts))) {
      return "研修済み・開始待ち";
    }
    long left = ChronoUnit.DAYS.between(day, start);
    return "取扱開始前・研修未了" + (left > 0 ? "(指定日まであと" + left + "日)" : left == 0 ? "(指定日は今日)" : "");
  }
}
