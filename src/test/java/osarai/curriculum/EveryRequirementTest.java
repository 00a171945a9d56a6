package osarai.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.calendar.FiscalYear;
import osarai.files.Problems;
import osarai.people.PersonFacts;

/**
 * Every combination of what a requirement may ask for is owed by exactly whom it reads as, or is
 * refused in words. Compared with {@link MeantByHand}, which looks at each day of the year.
 */
class EveryRequirementTest {
  private static final LocalDate FIRST = day("2026-04-01");
  private static final Set<String> COURSES = Set.of("all-staff");
  private static final List<String> EMPLOYMENT =
      List.of("", "regular", "fiscal-year-part-time, special");
  private static final List<String> DESIGNATION = List.of("", "handler", "protection-officer");
  private static final List<String> POSITION = List.of("", "head", "member");
  private static final List<String> DEPARTMENTS = List.of("", "\"10\"", "\"220\"");

  static Stream<String> events() {
    return Stream.concat(
        Stream.of("", "hired, incident"),
        Stream.of(Occurrence.Event.values()).map(Occurrence.Event::word));
  }

  @ParameterizedTest
  @MethodSource("events")
  void isOwedByWhomItReadsAs(String on) {
    Map<String, PersonFacts> town = SmallTown.people();
    SoftAssertions softly = new SoftAssertions();
    for (String who : whos(on)) {
      for (String each : on.isEmpty() ? List.of("fiscal-year", "appointment") : List.of("event")) {
        Problems problems = new Problems();
        List<Requirement> read = read(who, each, problems);
        if (!problems.isEmpty()) {
          continue;
        }
        town.forEach(
            (name, facts) ->
                softly
                    .assertThat(gained(read, facts))
                    .as("%s owes {%s} each %s", name, who, each)
                    .containsExactlyInAnyOrderElementsOf(
                        MeantByHand.occasions(read.get(0), facts)));
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @MethodSource("events")
  void whatIsRefusedIsToldInWords(String on) {
    for (String who : whos(on)) {
      boolean employed = who.contains("employment");
      boolean designated = who.contains("designation");
      for (String each : List.of("fiscal-year", "appointment", "event")) {
        Problems problems = new Problems();
        read(who, each, problems);
        boolean isRead =
            on.isEmpty() == !each.equals("event") && (!on.isEmpty() || employed != designated);
        assertThat(problems.isEmpty()).as("{%s} each %s", who, each).isEqualTo(isRead);
        assertThat(problems.all())
            .as("{%s} each %s", who, each)
            .allMatch(problem -> problem.toString().matches(".*: (who|each): .*need.*"));
      }
    }
  }

  /** The table means something: each person owes by some of it, and none by all. */
  @Test
  void everybodyIsMeantBySomeAndNobodyByAll() {
    SmallTown.people()
        .forEach(
            (name, facts) ->
                assertThat(
                        events()
                            .filter(on -> !on.isEmpty())
                            .flatMap(on -> whos(on).stream())
                            .map(who -> read(who, "event", new Problems()))
                            .map(read -> MeantByHand.occasions(read.get(0), facts).isEmpty())
                            .distinct())
                    .as(name)
                    .containsExactlyInAnyOrder(true, false));
  }

  private static List<String> whos(String on) {
    return EMPLOYMENT.stream()
        .flatMap(employment -> with("", "employment", employment))
        .flatMap(who -> DESIGNATION.stream().flatMap(one -> with(who, "designation", one)))
        .flatMap(who -> POSITION.stream().flatMap(one -> with(who, "position", one)))
        .flatMap(who -> DEPARTMENTS.stream().flatMap(one -> with(who, "departments", one)))
        .flatMap(who -> with(who, "on", on))
        .toList();
  }

  private static Stream<String> with(String who, String key, String words) {
    String comma = who.isEmpty() ? "" : ", ";
    return Stream.of(words.isEmpty() ? who : who + comma + key + ": [" + words + "]");
  }

  private static List<Requirement> read(String who, String each, Problems problems) {
    String text =
        """
        requirements:
          - id: tried
            course: all-staff
            who: {%s}
            each: %s
            due: {days-after-start: 30}
            because: 試験です
        """;
    return RequirementReader.read(text.formatted(who, each), COURSES, problems);
  }

  /**
   * As the book would write it and the what-if tells it, of what happens or holds in the fiscal
   * year 2026, in whichever it falls due.
   */
  private static List<String> gained(List<Requirement> requirements, PersonFacts facts) {
    return Reckoning.of(requirements, facts, SmallTown.TERMS, FIRST, List.of(), Map.of())
        .gained()
        .stream()
        .filter(EveryRequirementTest::isOfTheYear)
        .map(Owed::occasion)
        .toList();
  }

  private static boolean isOfTheYear(Owed owed) {
    return Occurrence.named(owed.occasion())
        .map(happened -> FiscalYear.of(happened.day()).year() == 2026)
        .orElseGet(() -> owed.opensOn().isBefore(day("2027-04-01")));
  }
}
