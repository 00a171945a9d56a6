package osarai.curriculum.office;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An exclusion of 田中 (1) from June to December 2026 that 鈴木 (5) has asked for; approved on 20 May,
 * and ended on 1 September with the last day of August.
 */
class RequestedExclusionTest {
  private static final Instant ASKED = Instant.parse("2026-05-10T01:00:00Z");
  private static final Instant APPROVED = Instant.parse("2026-05-20T01:00:00Z");
  private static final Instant ENDED = Instant.parse("2026-09-01T01:00:00Z");

  @ParameterizedTest
  @CsvSource({"1, false", "5, false", "6, true"})
  void neitherWhoAskedNorWhomItIsAboutDecides(long reader, boolean may) {
    assertThat(exclusion(null, null).mayBeDecidedBy(new UUID(0, reader))).isEqualTo(may);
    assertThat(exclusion(true, null).mayBeDecidedBy(new UUID(0, reader)))
        .as("decided already")
        .isFalse();
  }

  @Test
  void itIsWaitingApprovedOrNeither() {
    assertThat(exclusion(null, null).isWaiting()).isTrue();
    assertThat(exclusion(null, null).isApproved()).isFalse();
    assertThat(exclusion(true, null).isWaiting()).isFalse();
    assertThat(exclusion(true, null).isApproved()).isTrue();
    assertThat(exclusion(false, null).isWaiting()).isFalse();
    assertThat(exclusion(false, null).isApproved()).isFalse();
  }

  @Test
  void itLastsAsLongAsWasAskedForUnlessItWasEnded() {
    assertThat(exclusion(true, null).lasting()).isEqualTo(days("2026-06-01", "2026-12-31"));
    assertThat(exclusion(true, "2026-08-31").lasting()).isEqualTo(days("2026-06-01", "2026-08-31"));
  }

  /** On a day, as known at a moment. */
  @ParameterizedTest
  @CsvSource({
    "2026-05-31, 2027-01-01T00:00:00Z, false",
    "2026-06-01, 2027-01-01T00:00:00Z, true",
    "2026-08-31, 2027-01-01T00:00:00Z, true",
    "2026-09-01, 2027-01-01T00:00:00Z, false",
    // its end was not known yet
    "2026-09-01, 2026-09-01T01:00:00Z, true",
    "2026-09-01, 2026-09-01T01:00:01Z, false",
    "2026-12-31, 2026-08-15T00:00:00Z, true",
    "2027-01-01, 2026-08-15T00:00:00Z, false",
    // nor its approval
    "2026-06-01, 2026-05-20T01:00:00Z, false",
    "2026-06-01, 2026-05-20T01:00:01Z, true"
  })
  void itLastsOnADayAsFarAsWasKnown(LocalDate day, Instant end, boolean lasts) {
    assertThat(exclusion(true, "2026-08-31").lastsOn(day, end)).isEqualTo(lasts);
  }

  @Test
  void whatWasDeclinedOrWaitsLastsOnNoDay() {
    assertThat(exclusion(false, null).lastsOn(day("2026-07-01"), Instant.MAX)).isFalse();
    assertThat(exclusion(null, null).lastsOn(day("2026-07-01"), Instant.MAX)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-31, false",
    "2026-06-01, true",
    "2026-12-30, true",
    "2026-12-31, false",
    "2027-01-01, false"
  })
  void itEndsOnceAndEarlierThanItWould(LocalDate lastDay, boolean may) {
    assertThat(exclusion(true, null).mayEndOn(lastDay)).isEqualTo(may);
    assertThat(exclusion(true, "2026-08-31").mayEndOn(lastDay)).as("ended already").isFalse();
    assertThat(exclusion(null, null).mayEndOn(lastDay)).as("not approved").isFalse();
    assertThat(exclusion(false, null).mayEndOn(lastDay)).as("declined").isFalse();
  }

  @Test
  void oneWithoutALastDayMayEndOnAnyFromItsFirstOn() {
    RequestedExclusion open =
        new RequestedExclusion(
            new UUID(4, 1),
            new UUID(0, 1),
            ExclusionReason.HEALTH,
            days("2026-06-01", null),
            "",
            new UUID(0, 5),
            ASKED,
            new RequestedExclusion.Decided(true, "", new UUID(0, 6), APPROVED),
            null);
    assertThat(open.mayEndOn(day("2030-03-31"))).isTrue();
    assertThat(open.mayEndOn(day("2026-05-31"))).isFalse();
  }

  private static RequestedExclusion exclusion(
      @Nullable Boolean approved, @Nullable String endedWith) {
    return new RequestedExclusion(
        new UUID(4, 1),
        new UUID(0, 1),
        ExclusionReason.NO_INFORMATION_ASSETS,
        days("2026-06-01", "2026-12-31"),
        "窓口のみ",
        new UUID(0, 5),
        ASKED,
        approved == null
            ? null
            : new RequestedExclusion.Decided(approved, "", new UUID(0, 6), APPROVED),
        endedWith == null
            ? null
            : new RequestedExclusion.Ended(day(endedWith), "復帰", new UUID(0, 6), ENDED));
  }
}
