package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.Period;

/** A confirmed start and what was corrected of it: the newest counts, all of it stays. */
class ConfirmedStartTest {
  private static final UUID SUZUKI = UUID.randomUUID();
  private static final UUID SATO = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Period DESIGNATION =
      Period.days(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 11, 20));

  @Test
  void theNewestCorrectionCounts() {
    assertThat(start().day()).contains(day("2026-07-06"));
    assertThat(start().isCorrected()).isFalse();
    assertThat(start(corrected("2026-07-10")).day()).contains(day("2026-07-10"));
    assertThat(start(corrected("2026-07-10"), corrected(null)).day()).isEmpty();
    assertThat(start(corrected(null), corrected("2026-07-08")).day()).contains(day("2026-07-08"));
  }

  @Test
  void nothingIsKnownBeforeItWasSaid() {
    Instant later = NOW.plusSeconds(60);
    ConfirmedStart start =
        start(new ConfirmedStart.Correction(day("2026-07-10"), "間違い", SUZUKI, later));
    assertThat(start.knownBefore(NOW)).isEmpty();
    assertThat(start.knownBefore(later).flatMap(ConfirmedStart::day)).contains(day("2026-07-06"));
    assertThat(start.knownBefore(later.plusSeconds(1))).contains(start);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-01, NEW",
    "2026-11-20, NEW",
    ", NEW",
    "2026-07-06, UNCHANGED",
    "2026-06-30, NEW",
    "2026-11-21, OUTSIDE",
    "2026-12-01, OUTSIDE",
    "2026-12-02, IN_FUTURE",
  })
  void aCorrectionIsADayThatHasComeUpToTheDesignationsEnd(
      @Nullable LocalDate day, ConfirmedStart.Verdict verdict) {
    var given = new ConfirmedStart.Correction(day, "日を間違えた", SUZUKI, NOW);
    assertThat(start().judge(given, DESIGNATION, TODAY)).isEqualTo(verdict);
  }

  @Test
  void theSameFormTwiceIsSaidOnce() {
    ConfirmedStart start = start(corrected(null));
    assertThat(start.judge(corrected(null), DESIGNATION, TODAY))
        .isEqualTo(ConfirmedStart.Verdict.SAID_BEFORE);
    assertThat(
            start.judge(
                new ConfirmedStart.Correction(null, "別の理由", SUZUKI, NOW), DESIGNATION, TODAY))
        .isEqualTo(ConfirmedStart.Verdict.UNCHANGED);
    assertThat(
            start.judge(new ConfirmedStart.Correction(null, "間違い", SATO, NOW), DESIGNATION, TODAY))
        .isEqualTo(ConfirmedStart.Verdict.UNCHANGED);
  }

  @Test
  void ofSeveralTheEarliestCountsAndOneTakenBackOnlyAlone() {
    ConfirmedStart takenBack = start(corrected(null));
    ConfirmedStart later = start(corrected("2026-08-01"));
    assertThat(ConfirmedStart.counting(List.of(takenBack, later, start()))).contains(start());
    assertThat(ConfirmedStart.counting(List.of(takenBack, later))).contains(later);
    assertThat(ConfirmedStart.counting(List.of(takenBack))).contains(takenBack);
    assertThat(ConfirmedStart.counting(List.of())).isEmpty();
  }

  @Test
  void aRegisterOfADayBeforeItKnowsNothingOfIt() {
    assertThat(start().concerns(day("2026-07-05"))).isFalse();
    assertThat(start().concerns(day("2026-07-06"))).isTrue();
    assertThat(start(corrected("2026-07-02")).concerns(day("2026-07-02"))).isTrue();
    assertThat(start(corrected(null)).concerns(day("2026-07-05"))).isFalse();
    assertThat(start(corrected(null)).concerns(day("2026-07-06"))).isTrue();
  }

  /** Passed on 4 July: a start on the 6th is right, one on the 3rd is not, none needs no pass. */
  @ParameterizedTest
  @CsvSource({
    "2026-07-06, HANDLING, false",
    "2026-07-04, HANDLING, false",
    "2026-07-03, BEFORE_PASS, true",
    ", WAITING, false"
  })
  void theRuleIsHeldAgainstTheCorrectedDay(
      @Nullable String corrected, Handling.State state, boolean isFinding) {
    LocalDate confirmed = start(corrected(corrected)).day().orElse(null);
    Handling handling =
        new HandlingRules(400, 90)
            .on(
                day("2026-09-01"),
                new HandlingRules.Designated(
                    Period.from(day("2026-07-01")), List.of(day("2026-07-04")), confirmed));
    assertThat(handling.state()).isEqualTo(state);
    assertThat(handling.findings().stream().map(Handling.Finding::kind).toList())
        .isEqualTo(isFinding ? List.of(Handling.FindingKind.WITHOUT_PASS) : List.of());
  }

  /** A wrong day of what was taken over is corrected to another; one within is a start like any. */
  @Test
  void whatWasTakenOverStaysSoWithAnotherDayOfBeforeTheDesignation() {
    assertThat(isTakenOver()).isTrue();
    assertThat(isTakenOver("2024-04-02")).isTrue();
    assertThat(isTakenOver("2026-07-01")).isFalse();
    assertThat(isTakenOver("2026-07-01", "2024-04-02")).isFalse();
    assertThat(isTakenOver(null, "2024-04-02")).isFalse();
    assertThat(start(corrected("2024-04-02")).isTakenOver(day("2026-07-01"))).isFalse();
  }

  private static boolean isTakenOver(@Nullable String... corrected) {
    List<ConfirmedStart.Correction> corrections =
        Arrays.stream(corrected).map(ConfirmedStartTest::corrected).toList();
    return new ConfirmedStart(
            SATO,
            day("2024-04-20"),
            SATO,
            NOW,
            corrections,
            StartKind.TAKEN_OVER,
            "令6市第12号",
            "旧台帳のとおり")
        .isTakenOver(day("2026-07-01"));
  }

  private static ConfirmedStart start(ConfirmedStart.Correction... corrections) {
    return new ConfirmedStart(SATO, day("2026-07-06"), SATO, NOW, Arrays.asList(corrections));
  }

  private static ConfirmedStart.Correction corrected(@Nullable String day) {
    return new ConfirmedStart.Correction(day == null ? null : day(day), "間違い", SUZUKI, NOW);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
