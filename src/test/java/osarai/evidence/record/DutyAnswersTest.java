package osarai.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.curriculum.CreditWithin;

/** What a duty answers beside its state; it opens on 1 April and is due on 31 October 2026. */
class DutyAnswersTest {
  private final StandingDraft draft = StandingDraft.of(new UUID(0, 1), "handlers");

  /** Both days are told where the days had begun to count and more time was given. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-05-01, 2026-06-10, true",
        "2026-10-30, 2026-04-02, true",
        "2026-05-01, 2026-04-01, false", // known on the day on which it opens
        "2026-10-31, 2026-06-10, false", // due as the rule has it
        "-, 2026-06-10, false", // rows from before the days were kept
        "2026-05-01, -, false",
        "-, -, false"
      })
  void aGroundKnownLateIsToldWithBothDays(
      @Nullable LocalDate rule, @Nullable LocalDate known, boolean told) {
    assertThat(draft.known(known, rule).standing().late())
        .isEqualTo(told ? Optional.of(new DutyStanding.LateFact(rule, known)) : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "UNMET, -, true",
        "EXCLUDED, -, true",
        "FULFILLED, 2026-09-01T00:00:00Z, false",
        "-, 2026-09-01T00:00:00Z, false",
        "-, -, false"
      })
  void isUnmetForGoodOnceItsYearIsClosedWithoutIt(
      @Nullable String closed, @Nullable Instant fulfilled, boolean unmet) {
    DutyStanding duty = draft.closed(closed).fulfilled(fulfilled).standing();
    assertThat(duty.isClosedUnfulfilled()).isEqualTo(unmet);
    assertThat(duty.isClosed()).isEqualTo(closed != null);
  }

  @ParameterizedTest
  @CsvSource({"FISCAL_YEAR, false", "APPOINTMENT, true", "EVENT, false"})
  void onlyOneOfAnAppointmentIsBoundToIt(CreditWithin credit, boolean bound) {
    LocalDate from = LocalDate.of(2026, 4, 1);
    assertThat(draft.credit(credit, new UUID(0, 2), from).standing().countsOnlyUnderIt())
        .isEqualTo(bound);
  }
}
