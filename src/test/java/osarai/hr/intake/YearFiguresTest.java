package osarai.hr.intake;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import osarai.evidence.closing.TriedClosing;
import osarai.running.KeptDuties;
import osarai.running.NewPeople.Someone;
import osarai.running.SettableClock;
import osarai.running.SharedServices;
import osarai.running.Visitor;

/**
 * Rates of sections, the register of handlers and the closing of the script's year, as it was and
 * as known, by each door and in another order.
 */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class YearFiguresTest {
  private static final LocalDate LAST = LocalDate.of(2028, 3, 31);
  private static final List<LocalDate> DAYS = days("2027-06-01", "2027-10-01", "2027-12-01");

  /** Days to come too: how long ago a pass was is said ahead. */
  private static final List<LocalDate> OF_REGISTER =
      days(
          "2027-03-30",
          "2027-06-01",
          "2027-10-01",
          "2027-12-01",
          "2028-03-31",
          "2028-10-02",
          "2028-11-15");

  @Inject YearPlay plays;
  @Inject YearEntries entries;
  @Inject YearFigures figures;
  @Inject TriedClosing closing;
  @Inject SettableClock clock;

  private final SoftAssertions softly = new SoftAssertions();

  private static List<LocalDate> days(String... days) {
    return Stream.of(days).map(LocalDate::parse).toList();
  }

  @ParameterizedTest
  @EnumSource(YearDoors.Door.class)
  void areAsTheRulesSayByEachDoor(YearDoors.Door door) {
    List<YearRow> rows = YearScript.withEntries();
    int merged = rows.indexOf(only(rows, YearRow.Act.MERGED));
    List<YearDoors.Door> doors = YearPlay.only(door, rows.size());
    YearPlayed played = plays.begun();
    Map<String, Someone> heads = figures.heads(played);
    play(played, heads, rows.subList(0, merged), doors);
    try (SettableClock.Moved eve = clock.at(LocalDate.of(2027, 12, 11).atTime(12, 0))) {
      for (LocalDate known : DAYS) {
        checkRates("E", heads.get("E").visitor(), new YearStanding(rows, known), known);
      }
    }
    play(played, heads, rows.subList(merged, rows.size()), doors);
    check(played, heads, rows, door == YearDoors.Door.ROSTER_FILE ? DAYS : days("2027-12-01"));
    LocalDate extended = only(rows, YearRow.Act.EXTENDED).said();
    for (LocalDate known : List.of(extended.minusDays(1), extended, LAST)) {
      softly
          .assertThat(played.owed("原", known).duties())
          .as("who has more time, as known on %s", known)
          .containsExactlyElementsOf(
              new YearOracle().told(YearStanding.told(rows, known)).duties("原"));
    }
    softly.assertAll();
  }

  @Test
  void areSoInAnotherOrderByMixedDoors() {
    Random random = new Random(3);
    List<YearRow> rows = YearScript.withEntries(YearScript.shuffled(random));
    YearDoors.Door[] all = YearDoors.Door.values();
    List<YearDoors.Door> doors = new ArrayList<>();
    rows.forEach(row -> doors.add(all[random.nextInt(all.length)]));
    YearPlayed played = plays.begun();
    Map<String, Someone> heads = figures.heads(played);
    play(played, heads, rows, doors);
    check(played, heads, rows, days("2027-12-01"));
    softly.assertAll();
  }

  private static YearRow only(List<YearRow> rows, YearRow.Act act) {
    return rows.stream().filter(row -> row.act() == act).findFirst().orElseThrow();
  }

  private void play(
      YearPlayed played,
      Map<String, Someone> heads,
      List<YearRow> rows,
      List<YearDoors.Door> doors) {
    plays.play(played, rows, doors, (year, row) -> entries.enter(year, row, heads));
  }

  private void check(
      YearPlayed played, Map<String, Someone> heads, List<YearRow> rows, List<LocalDate> knownOn) {
    KeptDuties.areAsReckoned(played.everybody());
    List<LocalDate> known = new ArrayList<>(knownOn);
    known.add(LAST);
    try (SettableClock.Moved end = clock.at(LAST.atTime(12, 0))) {
      Visitor office = figures.office();
      for (LocalDate on : known) {
        YearStanding standing = new YearStanding(rows, on);
        for (LocalDate day : OF_REGISTER) {
          softly
              .assertThat(figures.register(played, office, day, on))
              .as("the register of %s, as known on %s", day, on)
              .containsExactlyElementsOf(standing.register(day));
        }
      }
      for (String section : List.of("A", "B", "C", "D")) {
        Visitor head = heads.get(section).visitor();
        known.forEach(on -> checkRates(section, head, new YearStanding(rows, on), on));
      }
    }
    softly
        .assertThat(closed(played, heads))
        .as("the figures of the closed year")
        .isEqualTo(new YearStanding(rows, LAST).town(LAST));
  }

  /** As known on the last day it is what is known now. */
  private void checkRates(String section, Visitor head, YearStanding standing, LocalDate known) {
    List<LocalDate> days = new ArrayList<>(DAYS);
    if (!section.equals("E")) {
      days.add(LAST);
    }
    for (LocalDate day : days) {
      softly
          .assertThat(figures.rates(head, day, known.toString()))
          .as("section %s on %s, as known on %s", section, day, known)
          .isEqualTo(standing.rates(section, day));
      if (known.equals(LAST)) {
        softly
            .assertThat(figures.rates(head, day, ""))
            .as("section %s on %s, as known now", section, day)
            .isEqualTo(standing.rates(section, day));
        softly
            .assertThat(YearFigures.tables(head, day, known.toString()))
            .as("all that section %s shows on %s, as known on the last day and now", section, day)
            .isEqualTo(YearFigures.tables(head, day, ""));
      }
    }
  }

  /** Each person once by course, and once in all: done where nothing of it is open. */
  private Map<String, YearStanding.Rate> closed(YearPlayed played, Map<String, Someone> heads) {
    List<UUID> persons = new ArrayList<>(played.everybody());
    heads.values().forEach(head -> persons.add(head.id()));
    Map<String, Map<String, Boolean>> undone = new TreeMap<>();
    Map<String, Boolean> away = new HashMap<>();
    for (TriedClosing.Settled one : closing.of(persons, YearScript.YEAR)) {
      away.merge(one.person(), one.leftOut(), Boolean::logicalOr);
      for (String course : List.of(one.course(), "")) {
        undone
            .computeIfAbsent(course, key -> new TreeMap<>())
            .merge(one.person(), !one.done(), Boolean::logicalOr);
      }
    }
    Map<String, YearStanding.Rate> rates = new TreeMap<>();
    undone.forEach(
        (course, people) ->
            people.forEach(
                (who, isOpen) ->
                    rates.put(
                        course,
                        rates
                            .getOrDefault(course, new YearStanding.Rate(0, 0, 0, 0))
                            .plus(!isOpen, away.get(who)))));
    return rates;
  }
}
