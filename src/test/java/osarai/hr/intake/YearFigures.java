package osarai.hr.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import osarai.calendar.Period;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Officials;
import osarai.running.SettableClock;
import osarai.running.Visitor;
import osarai.security.Roles;

/** The heads of the script's sections, and what the pages show them and the office. */
@ApplicationScoped
class YearFigures {
  private static final Pattern RATE =
      Pattern.compile(
          "<tr><th scope=\"row\">([^<]+)</th><td[^>]*>(\\d+)人 ÷ (\\d+)人[^<]*</td>"
              + "<td[^>]*>(\\d+)人 ÷ (\\d+)人");

  private static final Map<String, String> FINDINGS =
      Map.of(
          "過ぎましたが", "期日",
          "その日までに研修を修了していません", "修了前",
          "その日には、まだ指定されていません", "指定前",
          "日を超えています", "間隔",
          "日になります", "間隔が近い",
          "の研修をまだ修了していません", "年度");

  private final NewPeople people;
  private final Officials officials;
  private final Shelf shelf;
  private final SettableClock clock;

  YearFigures(NewPeople people, Officials officials, Shelf shelf, SettableClock clock) {
    this.people = people;
    this.officials = officials;
    this.shelf = shelf;
    this.clock = clock;
  }

  /** The heads of one play, known since before its first line. */
  Map<String, Someone> heads(YearPlayed played) {
    Map<String, Someone> heads = new HashMap<>();
    try (SettableClock.Moved then = clock.at(LocalDate.of(2026, 12, 10).atTime(7, 0))) {
      for (String letter : List.of("A", "B", "C", "D", "E")) {
        heads.put(
            letter,
            people.person(
                played.code(letter),
                Position.HEAD,
                EmploymentType.REGULAR,
                Period.from(NewPeople.FIRST_DAY)));
      }
    }
    return heads;
  }

  Visitor office() {
    return officials.withRole(Roles.SECURITY_OFFICE).visitor();
  }

  /** By course, as the head's page of the section says it. */
  Map<String, YearStanding.Rate> rates(Visitor head, LocalDate day, String known) {
    String page = head.get("/section?day=" + day + "&known=" + known).body();
    Map<String, YearStanding.Rate> rates = new TreeMap<>();
    Matcher rate = RATE.matcher(page);
    while (rate.find()) {
      rates.put(
          course(rate.group(1)),
          new YearStanding.Rate(
              Integer.parseInt(rate.group(2)),
              Integer.parseInt(rate.group(3)),
              Integer.parseInt(rate.group(4)),
              Integer.parseInt(rate.group(5))));
    }
    return rates;
  }

  /**
   * All that the head's page says of the section's people: rates, states, dates and reasons. Its
   * links to files say the day asked for.
   */
  static String tables(Visitor head, LocalDate day, String known) {
    String page = head.get("/section?day=" + day + "&known=" + known).body();
    return page.substring(page.indexOf("<table"), page.lastIndexOf("</table>"))
        .replaceAll("(href=\"/section/list[^\"]*)&amp;known=[0-9-]+", "$1");
  }

  private String course(String title) {
    return shelf.library().courses().values().stream()
        .filter(course -> course.title().equals(title))
        .map(Course::id)
        .findFirst()
        .orElseThrow();
  }

  /** The lines of the script's people in the register that the office takes as a file. */
  List<String> register(YearPlayed played, Visitor office, LocalDate day, LocalDate known) {
    return office
        .get("/handlers.csv?day=" + day + "&known=" + known)
        .body()
        .lines()
        .map(line -> line.split(",", -1))
        .filter(cells -> played.holder(cells[0]).isPresent())
        .map(
            cells ->
                String.join(
                    " ",
                    played.holder(cells[0]).orElseThrow(),
                    cells[6],
                    cells[7],
                    cells[8].isEmpty() ? "-" : cells[8],
                    cells[14],
                    found(cells[15])))
        .sorted()
        .toList();
  }

  /** What is to be looked at, by a word of each sentence that no other has. */
  private static String found(String findings) {
    return FINDINGS.entrySet().stream()
        .filter(one -> findings.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .collect(Collectors.joining("+", "[", "]"));
  }
}
