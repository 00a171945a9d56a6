package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.evidence.handlers.JulyDesignation.JULY;
import static osarai.evidence.handlers.JulyDesignation.day;
import static osarai.evidence.handlers.JulyDesignation.days;
import static osarai.evidence.handlers.JulyDesignation.designated;
import static osarai.evidence.handlers.JulyDesignation.kinds;
import static osarai.evidence.handlers.JulyDesignation.on;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;

/** Handling that began before its pass, its designation or the product. */
class RecordedStartRulesTest {
  @Test
  void whatBeganBeforeThePassIsAStateOfItsOwn() {
    HandlingRules.Designated begun = designated(JULY, "2026-07-06", "2026-07-20");
    assertThat(on("2026-07-06", begun).state()).isEqualTo(Handling.State.BEFORE_PASS);
    assertThat(on("2026-09-01", begun).state()).isEqualTo(Handling.State.BEFORE_PASS);
    assertThat(on("2026-09-01", begun).startsOn()).isEqualTo("2026-07-06");
  }

  /** Nobody who was trained under the system of before is an untrained handler at go-live. */
  @Test
  void whatWasTakenOverIsHandlingAndNoStartGoneBy() {
    HandlingRules.Designated taken =
        new HandlingRules.Designated(
            Period.from(day("2024-04-01")), List.of(), day("2024-04-03"), true);
    Handling handling = on("2026-06-01", taken);
    assertThat(handling.state()).isEqualTo(Handling.State.HANDLING);
    assertThat(handling.startsOn()).isEqualTo("2024-04-03");
    assertThat(kinds("2026-06-01", taken)).containsExactly(Handling.FindingKind.YEAR_OPEN);
    assertThat(kinds("2024-04-02", taken)).contains(Handling.FindingKind.START_GONE_BY);
  }

  /** There is no training that the days could be counted from: nobody knows how old it is. */
  @ParameterizedTest
  @CsvSource({
    "2025-05-08, -, YEAR_OPEN",
    "2026-06-01, -, YEAR_OPEN",
    "2029-03-31, -, YEAR_OPEN",
    "2026-06-01, 2026-05-20, ",
    "2027-05-01, 2026-05-20, GAP_SOON YEAR_OPEN",
    "2027-06-24, 2026-05-20, GAP_SOON YEAR_OPEN",
    "2027-06-25, 2026-05-20, GAP YEAR_OPEN",
    "2026-06-01, 2024-03-01, GAP YEAR_OPEN",
  })
  void whatWasTakenOverIsWithinTheGapUntilThereIsAPassToCountFrom(
      String day, String pass, @Nullable String findings) {
    HandlingRules.Designated taken =
        new HandlingRules.Designated(
            Period.from(day("2024-04-01")),
            pass.equals("-") ? List.of() : days(pass),
            day("2024-04-03"),
            true);
    assertThat(kinds(day, taken).stream().map(Enum::name))
        .containsExactly(findings == null ? new String[0] : findings.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "BEFORE_PASS, 2026-07-01, DONE",
    "BEFORE_PASS, 2026-06-30, DONE",
    "BEFORE_DESIGNATION, 2026-06-30, DONE",
    "BEFORE_DESIGNATION, 2026-10-06, IN_FUTURE",
    "BEFORE_PASS, 2026-09-30, DONE",
    "BEFORE_PASS, 2026-10-01, OUTSIDE",
    "BEFORE_PASS, 2026-10-06, IN_FUTURE",
    "TAKEN_OVER, 2024-04-01, DONE",
    "TAKEN_OVER, 2026-10-01, OUTSIDE",
  })
  void whatReallyHappenedIsRecordedUpToTheEndOfTheDesignation(
      StartKind kind, LocalDate day, RecordedStart.Verdict verdict) {
    Period until = Period.days(day(JULY), day("2026-09-30"));
    RecordedStart start = new RecordedStart(kind, day, "", "理由");
    assertThat(start.judge(until, day("2026-10-05"))).isEqualTo(verdict);
  }

  /** Designated in July: who handled in May did so trained, or untrained, but not designated. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-05-11, 2026-04-20, false",
        "2026-05-11, 2026-05-20, true",
        "2026-05-11, -, true",
      })
  void whatBeganBeforeTheDesignationIsAStateOfItsOwn(
      String began, @Nullable String pass, boolean untrained) {
    HandlingRules.Designated begun =
        pass == null ? designated(JULY, began) : designated(JULY, began, pass);
    for (String day : List.of("2026-05-11", "2026-06-30", "2026-07-01", "2026-09-01")) {
      Handling handling = on(day, begun);
      assertThat(handling.state()).isEqualTo(Handling.State.BEFORE_DESIGNATION);
      assertThat(handling.startsOn()).isEqualTo(began);
      assertThat(handling.findings())
          .contains(new Handling.Finding(Handling.FindingKind.WITHOUT_DESIGNATION, day(began)));
      assertThat(kinds(day, begun).contains(Handling.FindingKind.WITHOUT_PASS))
          .isEqualTo(untrained);
    }
    assertThat(kinds("2026-05-10", begun)).doesNotContain(Handling.FindingKind.WITHOUT_DESIGNATION);
  }

  @ParameterizedTest
  @CsvSource({
    "BEFORE_PASS, 2026-06-30, BEFORE_DESIGNATION",
    "BEFORE_PASS, 2026-07-01, BEFORE_PASS",
    "TAKEN_OVER, 2026-06-30, TAKEN_OVER",
  })
  void whatIsRecordedSaysWhatItBeganBefore(StartKind said, LocalDate day, StartKind kept) {
    RecordedStart start = new RecordedStart(said, day, "", "理由");
    assertThat(start.under(Period.from(day(JULY))).kind()).isEqualTo(kept);
  }
}
