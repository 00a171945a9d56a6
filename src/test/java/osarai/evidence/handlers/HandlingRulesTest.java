package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.evidence.handlers.JulyDesignation.JULY;
import static osarai.evidence.handlers.JulyDesignation.day;
import static osarai.evidence.handlers.JulyDesignation.days;
import static osarai.evidence.handlers.JulyDesignation.designated;
import static osarai.evidence.handlers.JulyDesignation.kinds;
import static osarai.evidence.handlers.JulyDesignation.on;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;

class HandlingRulesTest {
  @Test
  void isPendingWithTheDaysLeftUntilThePass() {
    assertThat(on("2026-06-21", designated(JULY, null)))
        .extracting(Handling::state, Handling::daysLeft, Handling::startsOn)
        .containsExactly(Handling.State.UNTRAINED, 10L, null);
    assertThat(on("2026-06-21", designated(JULY, null, "2026-06-20")))
        .extracting(Handling::state, Handling::startsOn, Handling::trained)
        .containsExactly(Handling.State.WAITING, day(JULY), null);
  }

  @Test
  void aPassAfterTheDayIsNotKnownOnIt() {
    assertThat(on("2026-06-19", designated(JULY, null, "2026-06-20")).state())
        .isEqualTo(Handling.State.UNTRAINED);
    assertThat(on("2026-06-20", designated(JULY, null, "2026-06-20")).state())
        .isEqualTo(Handling.State.WAITING);
  }

  @ParameterizedTest
  @CsvSource({
    // of the same fiscal year, however old
    "2026-04-01, 2027-03-31, true",
    "2026-03-31, 2027-03-31, false",
    // of the year before: at most 90 days old at the start
    "2027-01-01, 2027-04-01, true",
    "2026-12-31, 2027-04-01, false",
    "2027-03-31, 2027-06-29, true",
    "2027-03-31, 2027-06-30, false",
  })
  void aPassBeforeTheStartCountsInItsYearOrForNinetyDays(
      String pass, String start, boolean counts) {
    assertThat(on(start, designated(start, null, pass)).state())
        .isEqualTo(counts ? Handling.State.WAITING : Handling.State.UNTRAINED);
  }

  @Test
  void handlingStartsOnTheLaterOfStartAndPass() {
    assertThat(on("2026-08-01", designated(JULY, null, "2026-07-15")).startsOn())
        .isEqualTo("2026-07-15");
    assertThat(on("2026-08-01", designated(JULY, null, "2026-07-15")).trained())
        .as("nobody knows yet on which day it starts")
        .isNull();
    assertThat(on("2026-08-01", designated(JULY, "2026-07-15", "2026-07-15")).trained()).isZero();
    assertThat(on("2026-08-01", designated(JULY, null, "2026-07-20", "2026-06-15")).startsOn())
        .isEqualTo(JULY);
  }

  @Test
  void isHandledFromTheDayThatWasConfirmed() {
    HandlingRules.Designated designated = designated(JULY, "2026-07-06", "2026-06-20");
    assertThat(on("2026-07-05", designated).state()).isEqualTo(Handling.State.WAITING);
    assertThat(on("2026-07-05", designated).startsOn()).isEqualTo(JULY);
    Handling handling = on("2026-07-06", designated);
    assertThat(handling.state()).isEqualTo(Handling.State.HANDLING);
    assertThat(handling.startsOn()).isEqualTo("2026-07-06");
    assertThat(handling.trained()).isEqualTo(16);
    assertThat(handling.findings()).isEmpty();
  }

  @Test
  void endsTheDayAfterItsLastAndIsNoMoreHeldAgainstTheYear() {
    HandlingRules.Designated designated =
        new HandlingRules.Designated(
            Period.days(day(JULY), day("2027-05-31")), days("2026-06-20"), day(JULY));
    assertThat(on("2027-05-31", designated).state()).isEqualTo(Handling.State.HANDLING);
    assertThat(kinds("2027-05-31", designated)).contains(Handling.FindingKind.YEAR_OPEN);
    assertThat(on("2027-06-01", designated).state()).isEqualTo(Handling.State.ENDED);
    assertThat(kinds("2028-06-01", designated)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, false", "2026-07-01, false", "2026-07-02, true"})
  void aStartGoneByWithoutAPassIsAFinding(String day, boolean found) {
    assertThat(kinds(day, designated(JULY, null)).contains(Handling.FindingKind.START_GONE_BY))
        .isEqualTo(found);
    assertThat(kinds(day, designated(JULY, null, "2026-06-30")))
        .doesNotContain(Handling.FindingKind.START_GONE_BY);
  }

  @Test
  void aPassTooOldDoesNotKeepTheStartFromGoingBy() {
    HandlingRules.Designated designated = designated("2027-04-01", null, "2026-12-31");
    assertThat(kinds("2027-04-02", designated))
        .containsExactly(Handling.FindingKind.START_GONE_BY, Handling.FindingKind.YEAR_OPEN);
  }

  @Test
  void handlingConfirmedBeforeThePassStaysAFinding() {
    HandlingRules.Designated designated = designated(JULY, "2026-07-06", "2026-07-07");
    assertThat(kinds("2026-07-05", designated)).doesNotContain(Handling.FindingKind.WITHOUT_PASS);
    assertThat(kinds("2026-07-06", designated)).contains(Handling.FindingKind.WITHOUT_PASS);
    assertThat(kinds("2026-09-01", designated)).containsExactly(Handling.FindingKind.WITHOUT_PASS);
  }

  /** 400 days after 20 June 2026 is 25 July 2027. */
  @ParameterizedTest
  @CsvSource({
    "2027-05-25, ",
    "2027-05-26, GAP_SOON",
    "2027-07-25, GAP_SOON",
    "2027-07-26, GAP",
    "2028-01-01, GAP"
  })
  void tooLongSinceTheLastPassIsAFindingAnnouncedBefore(
      String day, Handling.@Nullable FindingKind kind) {
    HandlingRules.Designated designated = designated(JULY, JULY, "2025-06-20", "2026-06-20");
    assertThat(kinds(day, designated).stream().filter(k -> k.name().startsWith("GAP")))
        .isEqualTo(kind == null ? List.of() : List.of(kind));
    assertThat(
            on(day, designated).findings().stream()
                .filter(f -> f.kind() == kind)
                .map(Handling.Finding::day))
        .isEqualTo(kind == null ? List.of() : days("2027-07-25"));
  }

  @Test
  void theGapIsTheMunicipalitysOwn() {
    HandlingRules.Designated designated = designated(JULY, JULY, "2026-06-20");
    assertThat(new HandlingRules(365, 90).on(day("2027-06-20"), designated).findings())
        .extracting(Handling.Finding::kind)
        .containsExactly(Handling.FindingKind.GAP_SOON, Handling.FindingKind.YEAR_OPEN);
    assertThat(new HandlingRules(365, 90).on(day("2027-06-21"), designated).findings())
        .extracting(Handling.Finding::kind)
        .containsExactly(Handling.FindingKind.GAP, Handling.FindingKind.YEAR_OPEN);
  }

  /**
   * A pass of March lets somebody start in April, but the new year's course is still to be done.
   */
  @Test
  void thePassBeforeTheStartIsNotTheNewYears() {
    HandlingRules.Designated designated = designated("2027-04-01", "2027-04-01", "2027-03-20");
    Handling before = on("2027-03-31", designated);
    assertThat(before.state()).isEqualTo(Handling.State.WAITING);
    assertThat(before.findings()).isEmpty();
    assertThat(on("2027-04-01", designated).state()).isEqualTo(Handling.State.HANDLING);
    assertThat(on("2027-04-01", designated).findings())
        .containsExactly(new Handling.Finding(Handling.FindingKind.YEAR_OPEN, day("2028-03-31")));
    assertThat(kinds("2027-04-01", designated("2027-04-01", null, "2027-04-01"))).isEmpty();
  }

  @Test
  void howOldAPassOfTheYearBeforeMayBeIsTheDutysToSay() {
    HandlingRules.Designated april = designated("2027-04-01", null, "2027-01-15");
    assertThat(new HandlingRules(400, 90).earliest(day("2027-04-01"), april)).isPresent();
    assertThat(new HandlingRules(400, 60).earliest(day("2027-04-01"), april)).isEmpty();
  }
}
