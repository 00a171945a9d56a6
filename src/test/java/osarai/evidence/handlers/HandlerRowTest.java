package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import osarai.people.Designation;
import osarai.people.DesignationRole;

class HandlerRowTest {
  private static final LocalDate TODAY = day("2026-07-01");
  private static final Instant AT = Instant.parse("2026-07-02T01:00:00Z");
  private static final UUID OFFICER = new UUID(0, 5);
  private static final ConfirmedStart CONFIRMED =
      new ConfirmedStart(new UUID(0, 4), TODAY, OFFICER, AT, List.of());

  @Test
  void whatIsNotKnownYetIsAnEmptyCell() {
    HandlerRow row = row(handling(Handling.State.UNTRAINED, null), null, true);
    assertThat(row.lastDay()).isEmpty();
    assertThat(row.document()).isEmpty();
    assertThat(row.lastPass()).isEmpty();
    assertThat(row.earliest()).isEmpty();
    assertThat(row.isConfirmed()).isFalse();
    assertThat(row.isTakenBack()).isFalse();
  }

  @Test
  void daysAreWrittenForReaders() {
    HandlerRow row = row(handling(Handling.State.WAITING, TODAY), null, true);
    assertThat(row.from()).isEqualTo("令和8年7月1日");
    assertThat(row.earliest()).isEqualTo("令和8年7月1日");
    assertThat(row.lastPass()).isEqualTo("令和8年6月20日");
    assertThat(row.officerNames()).isEqualTo("鈴木 健一、高橋 誠");
  }

  /** Where handling has started its earliest day is of no more use. */
  @Test
  void aConfirmedStartHasNoEarliestDay() {
    assertThat(row(handling(Handling.State.HANDLING, TODAY), CONFIRMED, true).earliest()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Handling.State.class)
  void aStartIsToBeConfirmedOnlyWhileItIsWaitedFor(Handling.State state) {
    HandlerRow row = row(handling(state, TODAY), null, true);
    assertThat(row.isToBeConfirmed(TODAY)).isEqualTo(state == Handling.State.WAITING);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, false", "2026-07-01, true", "2026-07-02, true"})
  void aStartIsToBeConfirmedFromItsDayOn(LocalDate today, boolean confirmable) {
    HandlerRow row = row(handling(Handling.State.WAITING, TODAY), null, true);
    assertThat(row.isToBeConfirmed(today)).isEqualTo(confirmable);
  }

  @Test
  void aStartIsAwaitedBeforeItsDayToo() {
    HandlerRow row = row(handling(Handling.State.WAITING, TODAY), null, true);
    assertThat(row.isAwaited()).isTrue();
    assertThat(row.isToBeConfirmed(TODAY.minusDays(1))).isFalse();
    assertThat(row(handling(Handling.State.WAITING, TODAY), null, false).isAwaited()).isFalse();
    assertThat(row(handling(Handling.State.UNTRAINED, null), null, true).isAwaited()).isFalse();
  }

  @Test
  void aStartIsConfirmedOnceAndByThoseWhoMay() {
    assertThat(row(handling(Handling.State.WAITING, TODAY), CONFIRMED, true).isToBeConfirmed(TODAY))
        .isFalse();
    assertThat(row(handling(Handling.State.WAITING, TODAY), null, false).isToBeConfirmed(TODAY))
        .isFalse();
    assertThat(row(handling(Handling.State.WAITING, null), null, true).isToBeConfirmed(TODAY))
        .isFalse();
  }

  @Test
  void aCorrectedStartIsMarkedAndOneTakenBackToo() {
    HandlerRow confirmed = row(handling(Handling.State.HANDLING, TODAY), CONFIRMED, true);
    assertThat(confirmed.isConfirmed()).isTrue();
    assertThat(confirmed.isCorrected()).isFalse();
    assertThat(confirmed.isTakenBack()).isFalse();
    HandlerRow moved =
        row(handling(Handling.State.HANDLING, TODAY), corrected(day("2026-07-05")), true);
    assertThat(moved.isCorrected()).isTrue();
    assertThat(moved.isTakenBack()).isFalse();
    HandlerRow never = row(handling(Handling.State.WAITING, TODAY), corrected(null), true);
    assertThat(never.isTakenBack()).isTrue();
    assertThat(never.isToBeConfirmed(TODAY)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "START_GONE_BY, true",
    "WITHOUT_PASS, true",
    "GAP, true",
    "GAP_SOON, false",
    "YEAR_OPEN, false"
  })
  void whatIsOnlyComingIsNoFault(Handling.FindingKind kind, boolean fault) {
    assertThat(kind.isFault()).isEqualTo(fault);
  }

  private static ConfirmedStart corrected(@Nullable LocalDate day) {
    ConfirmedStart.Correction correction =
        new ConfirmedStart.Correction(day, "誤り", OFFICER, AT.plusSeconds(60));
    return new ConfirmedStart(new UUID(0, 4), TODAY, OFFICER, AT, List.of(correction));
  }

  private static Handling handling(Handling.State state, @Nullable LocalDate startsOn) {
    return startsOn == null
        ? new Handling(state, 0, null, null, null, List.of())
        : new Handling(state, 0, day("2026-06-20"), startsOn, 11L, List.of());
  }

  private static HandlerRow row(
      Handling handling, @Nullable ConfirmedStart start, boolean confirmable) {
    Designation designation =
        new Designation(
            new UUID(3, 1),
            section(210),
            DesignationRole.HANDLER,
            "住民票",
            "氏名",
            null,
            days("2026-07-01", null));
    return new HandlerRow(
        designation.id(),
        "1001",
        "田中 花子",
        "市民課",
        List.of("鈴木 健一", "高橋 誠"),
        designation,
        designation.period(),
        handling,
        start == null ? null : start.day().orElse(null),
        start,
        confirmable);
  }
}
