package osarai.hr.intake;

import static osarai.hr.intake.YearDays.NEVER;
import static osarai.hr.intake.YearDays.earlier;
import static osarai.hr.intake.YearDays.first;
import static osarai.hr.intake.YearDays.yearOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    this.told = told(rows, knownOn);
    this.oracle = new YearOracle().told(told);
    oracle.everybody().forEach(who -> facts.put(who, new YearFacts(who, told)));
  }

  static List<YearRow> told(List<YearRow> rows, LocalDate knownOn) {
    return rows.stream().filter(row -> !row.said().isAfter(knownOn)).toList();
  }

  /** Done and all, then the same without who is away. */
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
    Map<String, Rate> rates = new TreeMap<>();
    for (int i = 0; i < heads(section, day); i++) {
      add(rates, "all-staff", false, false);
    }
    for (String who : oracle.everybody()) {
      if (facts.get(who).sections(day).contains(section)) {
        boolean away = isAway(who, day);
        done(who, day).forEach((course, isDone) -> add(rates, course, isDone, away));
      }
    }
    return rates;
  }

  private static void add(Map<String, Rate> rates, String course, boolean isDone, boolean away) {
    rates.put(course, rates.getOrDefault(course, new Rate(0, 0, 0, 0)).plus(isDone, away));
  }

  /** Of the whole town: each person once by course, and once in all under an empty name. */
  Map<String, Rate> town(LocalDate day) {
    Map<String, Rate> rates = new TreeMap<>();
    for (String section : List.of("A", "B", "C", "D", "E")) {
      for (int i = 0; i < heads(section, day); i++) {
        add(rates, "all-staff", false, false);
        add(rates, "", false, false);
      }
    }
    for (String who : oracle.everybody()) {
      Map<String, Boolean> done =
          facts.get(who).sections(day).isEmpty() ? Map.of() : done(who, day);
      boolean away = isAway(who, day);
      done.forEach((course, isDone) -> add(rates, course, isDone, away));
      if (!done.isEmpty()) {
        add(rates, "", !done.containsValue(false), away);
      }
    }
    return rates;
  }

  /** Who heads a section of the script owes once it is in scope; one goes on with E to B. */
  private int heads(String section, LocalDate day) {
    boolean merged =
        told.stream().anyMatch(row -> row.act() == YearRow.Act.MERGED && !day.isBefore(row.from()));
    boolean inScope =
        !section.equals("D")
            || told.stream()
                .anyMatch(row -> row.act() == YearRow.Act.INTO_SCOPE && !day.isBefore(row.from()));
    return switch (section) {
      case "B" -> merged ? 2 : 1;
      case "E" -> merged ? 0 : 1;
      default -> inScope ? 1 : 0;
    };
  }

  /** On leave, or left out by a decision. */
  private boolean isAway(String who, LocalDate day) {
    return facts.get(who).away().stream()
            .anyMatch(one -> !day.isBefore(one.from()) && !day.isAfter(one.last()))
        || of(YearRow.Act.EXCLUDED, who).stream()
            .anyMatch(
                row ->
                    !day.isBefore(row.from()) && (row.last() == null || !day.isAfter(row.last())));
  }

  private List<YearRow> of(YearRow.Act act, String who) {
    return told.stream().filter(row -> row.act() == act && row.who().equals(who)).toList();
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
  private boolean hasLeft(String who, String key, YearDuty line, LocalDate day) {
    return line.requirement().equals("fiscal-year-appointee")
        && facts.get(who).term(occasion(key)).filter(term -> term.last().isBefore(day)).isPresent();
  }

  private static LocalDate occasion(String key) {
    return LocalDate.parse(key.substring(key.length() - 10));
  }

  /** The first pass that counts. */
  private Optional<LocalDate> passed(String who, String key, YearDuty line) {
    return passes(who, COURSE.get(line.requirement())).stream()
        .filter(day -> counts(who, key, line, day))
        .findFirst();
  }

  private boolean counts(String who, String key, YearDuty line, LocalDate pass) {
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
    return of(YearRow.Act.PASSED, who).stream()
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
    LocalDate start = chain.get(0).since();
    LocalDate last = last(chain);
    YearStart began =
        new YearStart(
            start,
            last,
            of(YearRow.Act.STARTED, who).stream()
                .filter(row -> row.since().equals(start) && !row.from().isAfter(day))
                .findFirst()
                .orElse(null),
            passes(who, "handlers").stream().filter(pass -> !pass.isAfter(day)).toList());
    return String.join(
        " ",
        who,
        scope,
        start.toString(),
        last.equals(NEVER) ? "-" : last.toString(),
        began.state(day),
        began.findings(day).stream().sorted().collect(Collectors.joining("+", "[", "]")));
  }
}
