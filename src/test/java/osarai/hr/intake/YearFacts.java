package osarai.hr.intake;

import static osarai.hr.intake.YearDays.NEVER;
import static osarai.hr.intake.YearDays.earlier;
import static osarai.hr.intake.YearDays.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What is true of one person by lines of the script, read by hand: no rule of the product. */
final class YearFacts {
  private final List<YearRow> own;
  private final List<YearRow> office;
  private final List<Term> terms;
  private final Map<LocalDate, List<String>> sections = new HashMap<>();

  /** An appointment from its first to its last day. */
  record Term(LocalDate from, LocalDate last, String type) {
    boolean runs(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(last);
    }

    boolean isOfAYear() {
      return type.equals("パート") || type.equals("フル");
    }
  }

  /** A designation while its scope was the same. */
  record Handling(String where, String scope, LocalDate since, LocalDate from, LocalDate last) {}

  /** Days away, both included. */
  record Away(LocalDate from, LocalDate last) {}

  YearFacts(String who, List<YearRow> told) {
    this.own = sorted(told.stream().filter(row -> row.who().equals(who)).toList());
    this.office = told.stream().filter(YearRow::isOfTheOffice).toList();
    this.terms = readTerms();
  }

  private static List<YearRow> sorted(List<YearRow> rows) {
    return rows.stream().sorted(Comparator.comparing(YearRow::from)).toList();
  }

  private List<YearRow> all(YearRow.Act act) {
    return own.stream().filter(row -> row.act() == act).toList();
  }

  List<YearRow> office(YearRow.Act act) {
    return office.stream().filter(row -> row.act() == act).toList();
  }

  /** In the order of their first days; one ends where the next begins. */
  List<Term> terms() {
    return terms;
  }

  private List<Term> readTerms() {
    List<Term> terms = new ArrayList<>();
    List<YearRow> appointed = all(YearRow.Act.APPOINTED);
    for (int i = 0; i < appointed.size(); i++) {
      YearRow row = appointed.get(i);
      LocalDate next = i + 1 < appointed.size() ? appointed.get(i + 1).from() : NEVER;
      LocalDate last = Objects.requireNonNullElse(row.last(), NEVER);
      for (LocalDate end : ends()) {
        boolean its = !end.isBefore(row.from().minusDays(1)) && end.isBefore(next.minusDays(1));
        boolean another = i > 0 && terms.stream().anyMatch(term -> term.runs(end));
        last = its && !another ? earlier(end, last) : last;
      }
      last = next.equals(NEVER) ? last : earlier(last, next.minusDays(1));
      if (!last.isBefore(row.from())) {
        terms.add(new Term(row.from(), last, row.what()));
      }
    }
    return terms;
  }

  private List<LocalDate> ends() {
    return own.stream()
        .filter(
            row ->
                row.act() == YearRow.Act.END_CORRECTED
                    || (row.act() == YearRow.Act.LEFT && !isReplaced(row)))
        .map(row -> Objects.requireNonNull(row.last()))
        .toList();
  }

  Optional<Term> term(LocalDate day) {
    return terms.stream().filter(term -> term.runs(day)).findFirst();
  }

  boolean serves(LocalDate day) {
    return term(day).isPresent();
  }

  /** The first day after it on which the person serves, up to the last one. */
  Optional<LocalDate> servesAgain(LocalDate day, LocalDate last) {
    return day.datesUntil(later(day, last).plusDays(1))
        .filter(one -> one.isAfter(day) && serves(one))
        .findFirst();
  }

  /** The last day before it on which the person served. */
  LocalDate served(LocalDate day) {
    LocalDate before = day.minusDays(1);
    return serves(before) ? before : served(before);
  }

  /** Where the person works on the day. */
  List<String> sections(LocalDate day) {
    return sections.computeIfAbsent(day, this::readSections);
  }

  private List<String> readSections(LocalDate day) {
    Optional<Term> term = term(day);
    if (term.isEmpty()) {
      return List.of();
    }
    List<String> where =
        own.stream()
            .filter(YearFacts::saysWhere)
            .filter(row -> !isReplaced(row))
            .filter(row -> !row.from().isAfter(day) && !row.from().isBefore(term.get().from()))
            .reduce((before, after) -> after)
            .map(YearRow::where)
            .orElse(List.of());
    return where.stream().map(letter -> heir(letter, day)).distinct().toList();
  }

  private static boolean saysWhere(YearRow row) {
    return switch (row.act()) {
      case APPOINTED, MOVED, MOVE_CORRECTED -> true;
      default -> false;
    };
  }

  private boolean isReplaced(YearRow row) {
    return own.stream()
        .anyMatch(one -> one.isCorrection() && one.corrected().equals(row.document()));
  }

  private String heir(String letter, LocalDate day) {
    return office(YearRow.Act.MERGED).stream()
        .filter(row -> row.where().get(0).equals(letter) && !day.isBefore(row.from()))
        .map(row -> row.where().get(1))
        .findFirst()
        .orElse(letter);
  }

  boolean isInScope(String letter, LocalDate day) {
    return !letter.equals("D")
        || office(YearRow.Act.INTO_SCOPE).stream().anyMatch(row -> !day.isBefore(row.from()));
  }

  /** Whether the section came into scope on the day with its people. */
  boolean isBrought(LocalDate day) {
    return !isInScope(day.minusDays(1)) && sections(day.minusDays(1)).equals(sections(day));
  }

  boolean isInScope(LocalDate day) {
    return sections(day).stream().anyMatch(letter -> isInScope(letter, day));
  }

  List<Away> away() {
    List<Away> away = new ArrayList<>();
    for (YearRow row : own) {
      if (row.act() == YearRow.Act.ON_LEAVE) {
        away.removeIf(one -> one.from().equals(row.since()));
        away.add(new Away(row.since(), Objects.requireNonNullElse(row.last(), NEVER)));
      } else if (row.act() == YearRow.Act.BACK) {
        away.replaceAll(
            one ->
                one.last().isBefore(row.from())
                    ? one
                    : new Away(one.from(), row.from().minusDays(1)));
      }
    }
    return away;
  }

  /** A designation is the same while department and first day are; its scope may change. */
  List<Handling> handlings() {
    Map<String, List<YearRow>> said = new LinkedHashMap<>();
    all(YearRow.Act.DESIGNATED)
        .forEach(
            row ->
                said.computeIfAbsent(row.where() + " " + row.since(), key -> new ArrayList<>())
                    .add(row));
    List<Handling> all = new ArrayList<>();
    said.values().forEach(rows -> all.addAll(handlings(rows)));
    return all;
  }

  private List<Handling> handlings(List<YearRow> rows) {
    YearRow newest = rows.get(rows.size() - 1);
    String where = newest.where().get(0);
    LocalDate last = Objects.requireNonNullElse(newest.last(), NEVER);
    last = earlier(last, stays(where, later(newest.from(), newest.since())));
    TreeMap<LocalDate, String> scopes = new TreeMap<>();
    scopes.put(newest.since(), rows.get(0).scope());
    for (YearRow row : rows) {
      if (!scopes.lastEntry().getValue().equals(row.scope())) {
        scopes.put(row.from(), row.scope());
      }
    }
    List<Handling> all = new ArrayList<>();
    for (LocalDate from : scopes.keySet()) {
      LocalDate next = scopes.higherKey(from);
      LocalDate end = next == null ? last : earlier(last, next.minusDays(1));
      if (!end.isBefore(from)) {
        all.add(new Handling(where, scopes.get(from), newest.since(), from, end));
      }
    }
    return all;
  }

  /** The last day in the department, from a day on: who leaves it handles nothing there. */
  private LocalDate stays(String where, LocalDate from) {
    LocalDate day = from;
    while (day.isBefore(YearDays.first(YearScript.YEAR + 2))) {
      if (!sections(day).contains(heir(where, day))) {
        return day.minusDays(1);
      }
      day = day.plusDays(1);
    }
    return NEVER;
  }
}
