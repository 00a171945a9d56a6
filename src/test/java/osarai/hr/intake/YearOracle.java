package osarai.hr.intake;

import static osarai.hr.intake.YearDays.yearOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What everybody owes by the script, worked out from the requirements as content/README.md and the
 * decisions tell them; shares no code with the product.
 */
final class YearOracle {
  private final Map<String, Map<String, YearDuty>> books = new LinkedHashMap<>();
  private final List<YearRow> told = new ArrayList<>();

  YearOracle told(List<YearRow> rows) {
    for (YearRow row : rows) {
      turn(row.said());
      told.add(row);
      if (row.act() == YearRow.Act.EXTENDED) {
        extend(row);
      }
      if (row.act().isEntered()) {
        continue;
      }
      if (row.isOfTheOffice()) {
        books.forEach(
            (who, book) -> {
              if (row.act() == YearRow.Act.INCIDENT || concerns(row, who)) {
                write(who, book, row.said());
              }
            });
      } else {
        Map<String, YearDuty> book = books.computeIfAbsent(row.who(), who -> new LinkedHashMap<>());
        write(row.who(), book, row.said());
      }
    }
    return this;
  }

  /** On the first day of a fiscal year everybody's duties are written to the end of the next. */
  private void turn(LocalDate said) {
    LocalDate first = YearDays.first(yearOf(said));
    if (!told.isEmpty() && told.get(told.size() - 1).said().isBefore(first)) {
      books.forEach((who, book) -> write(who, book, first));
    }
  }

  private void write(String who, Map<String, YearDuty> book, LocalDate today) {
    YearRules rules = new YearRules(who, told, book, today);
    Map<String, YearDuty> owed = rules.owed();
    book.replaceAll(
        (key, line) ->
            owed.containsKey(key) || line.gone() || line.year() < yearOf(today)
                ? line
                : line.withdrawn(rules.lost(key, line)));
    book.putAll(owed);
    told.stream()
        .filter(row -> row.act() == YearRow.Act.EXTENDED && row.who().equals(who))
        .forEach(this::extend);
  }

  /** More time stays while the fact behind the duty does. */
  private void extend(YearRow row) {
    books
        .get(row.who())
        .replaceAll(
            (key, line) ->
                line.requirement().equals(row.what()) && line.year() == yearOf(row.from())
                    ? line.due(Objects.requireNonNull(row.last()))
                    : line);
  }

  private boolean concerns(YearRow row, String who) {
    return told.stream()
        .anyMatch(
            one ->
                one.who().equals(who)
                    && !one.act().isEntered()
                    && one.where().contains(row.where().get(0)));
  }

  /** Of whom anything has been told. */
  List<String> everybody() {
    return List.copyOf(books.keySet());
  }

  /** By requirement and occasion; the withdrawn among them. */
  Map<String, YearDuty> lines(String who) {
    return books.get(who);
  }

  /** Requirement and reason, with the return from which the days count, or why it is withdrawn. */
  List<String> reasons(String who) {
    return books.get(who).values().stream()
        .filter(line -> line.year() >= YearScript.YEAR)
        .map(line -> line.requirement() + " " + line.year() + " " + line.why())
        .sorted()
        .toList();
  }

  List<String> duties(String who) {
    return books.get(who).values().stream()
        .filter(line -> line.year() >= YearScript.YEAR)
        .map(YearDuty::words)
        .sorted()
        .toList();
  }
}
