package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.JapanClock;
import osarai.curriculum.DutyView;
import osarai.evidence.record.DutyStanding;
import osarai.evidence.record.StandingDraft;

/**
 * A person's page works out of what was known on a day how a duty stands; everywhere else the row
 * of today says it. Both mean the same by 未了.
 */
class UnmetAlikeTest {
  private static final UUID TANAKA = new UUID(0, 1);

  @ParameterizedTest
  @CsvSource({
    "2027-03-31T14:59:59Z, , 2027-03-31, UNMET",
    "2027-03-31T15:00:00Z, , 2027-03-31, LATE",
    "2027-03-31T15:00:00Z, , 2027-04-01, UNMET",
    ", 2026-12-01, 2026-11-30, LATE",
    ", 2026-12-01, 2026-12-01, UNMET",
    ", 2026-10-01, 2026-10-01, UNMET",
    ", 2026-10-01, 2026-09-30, DUE",
    "2027-05-31T03:00:00Z, 2027-04-01, 2027-03-31, LATE",
    "2027-05-31T03:00:00Z, 2027-04-01, 2027-04-01, UNMET",
    "2027-05-31T03:00:00Z, 2027-07-01, 2027-05-31, UNMET",
    ", , 2027-05-31, LATE",
  })
  void theRowAndThePageOfAPersonSayUnmetOfTheSameDays(
      @Nullable Instant closedAt,
      @Nullable LocalDate ended,
      LocalDate day,
      DutyStanding.State state) {
    assertThat(row(closedAt, ended).state(day)).isEqualTo(state);
    assertThat(DutyLines.standing(duty(closedAt, ended), known(closedAt, ended), day))
        .isEqualTo(state);
  }

  private static DutyStanding row(@Nullable Instant closedAt, @Nullable LocalDate ended) {
    StandingDraft draft = StandingDraft.of(TANAKA, "all-staff");
    if (closedAt != null) {
      draft.closed("UNMET", closedAt);
    }
    return (ended == null ? draft : draft.appointedUntil(ended)).standing();
  }

  private static DutyView duty(@Nullable Instant closedAt, @Nullable LocalDate ended) {
    DutyStanding row = row(closedAt, ended);
    return new DutyView(
        row.id(),
        "yearly",
        row.course(),
        row.fiscalYear(),
        row.opensOn(),
        row.dueOn(),
        row.reason());
  }

  private static DutyLines.Fulfilment known(@Nullable Instant closedAt, @Nullable LocalDate ended) {
    return new DutyLines.Fulfilment(
        null, closedAt == null ? null : JapanClock.dayOf(closedAt), ended, null);
  }
}
