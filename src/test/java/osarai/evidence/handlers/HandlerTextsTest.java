package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.web.Keys;

/** The register in words, on 1 July 2026, with a gap of 400 days. */
class HandlerTextsTest {
  private static final LocalDate TODAY = day("2026-07-01");
  private static final Instant AT = Instant.parse("2026-07-02T01:00:00Z");
  private static final UUID OFFICER = new UUID(0, 5);
  private static final HandlerTexts TEXTS =
      new HandlerTexts(Keys.of(HandlerMessages.class), () -> 400);

  @ParameterizedTest
  @CsvSource({
    "UNTRAINED, 12, untrained_left(12), late",
    "UNTRAINED, 1, untrained_left(1), late",
    "UNTRAINED, 0, untrained_today, late",
    "UNTRAINED, -1, untrained, late",
    "WAITING, 0, waiting, due",
    "HANDLING, 0, handling, done",
    "BEFORE_PASS, 0, handling_before_pass, late",
    "BEFORE_DESIGNATION, 12, handling_before_designation, late",
    "ENDED, 0, ended, away"
  })
  void aStateIsSaidWithTheDaysThatAreLeft(
      Handling.State state, long left, String text, String tag) {
    HandlerTexts.RegisterLine line = line(row(handling(state, left), null));
    assertThat(line.state()).isEqualTo(text);
    assertThat(line.tag()).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "UNTRAINED, 12, -, 'own_untrained_ahead(住民票, 令和8年7月13日)'",
        "UNTRAINED, 0, -, own_untrained(住民票)",
        "UNTRAINED, -20, -, own_untrained(住民票)",
        "WAITING, 12, 2026-07-13, 'own_waiting(住民票, 令和8年7月13日)'",
        "WAITING, -20, 2026-06-25, 'own_waiting(住民票, 令和8年6月25日)'",
        "HANDLING, -20, 2026-06-25, -",
        "BEFORE_PASS, -20, 2026-06-25, -",
        "BEFORE_DESIGNATION, 12, 2026-06-25, -",
        "ENDED, -20, -, -"
      })
  void theHandlerIsToldFromWhenAndWhatIsMissing(
      Handling.State state, long left, @Nullable LocalDate starts, @Nullable String said) {
    Handling handling = new Handling(state, left, null, starts, null, List.of());
    assertThat(TEXTS.own("住民票", handling, TODAY.plusDays(left)).orElse(null)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "START_GONE_BY, start_gone_by(令和8年6月1日), true",
    "WITHOUT_PASS, without_pass(令和8年6月1日), true",
    "WITHOUT_DESIGNATION, without_designation(令和8年6月1日), true",
    "GAP, 'gap(400, 令和8年6月1日)', true",
    "GAP_SOON, 'gap_soon(400, 令和8年6月1日)', false",
    "YEAR_OPEN, year_open(令和8年度), false"
  })
  void aFindingIsSaidWithItsDay(Handling.FindingKind kind, String text, boolean fault) {
    Handling found =
        new Handling(
            Handling.State.HANDLING,
            0,
            null,
            null,
            null,
            List.of(new Handling.Finding(kind, day("2026-06-01"))));
    assertThat(line(row(found, null)).findings())
        .containsExactly(new HandlerTexts.SaidFinding(text, fault));
  }

  @Test
  void aConfirmationIsSaidAsItStands() {
    assertThat(line(row(waiting(), null)).confirmation()).isEqualTo("not_confirmed");
    assertThat(line(row(waiting(), start())).confirmation()).isEqualTo("confirmed");
    assertThat(line(row(waiting(), start(day("2026-07-05")))).confirmation())
        .isEqualTo("confirmed_corrected");
    assertThat(line(row(waiting(), start((LocalDate) null))).confirmation())
        .isEqualTo("taken_back");
    assertThat(line(row(waiting(), start(null, day("2026-07-05")))).confirmation())
        .as("taken back and recorded again")
        .isEqualTo("confirmed_corrected");
  }

  /** Never the earliest allowed day alone, which a reader would take for the day of start. */
  @Test
  void inPlaceOfADayOfStartStandsThatThereIsNone() {
    assertThat(line(row(waiting(), null)).startedOn()).isEqualTo("not_begun(令和8年7月1日)");
    assertThat(line(row(handling(Handling.State.UNTRAINED, 3), null)).startedOn())
        .isEqualTo("not_confirmed");
    assertThat(line(row(handling(Handling.State.ENDED, -9), null)).startText())
        .isEqualTo("not_confirmed");
    assertThat(line(row(waiting(), start((LocalDate) null))).startText()).isEqualTo("taken_back");
    assertThat(line(row(waiting(), start())).startedOn()).isEqualTo(TODAY);
    assertThat(line(row(waiting(), start())).startText()).isEqualTo("令和8年7月1日");
  }

  @Test
  void aLineIsToBeConfirmedWhereItsRowIs() {
    assertThat(line(row(waiting(), null)).toBeConfirmed()).isTrue();
    assertThat(line(row(waiting(), start())).toBeConfirmed()).isFalse();
  }

  private static HandlerTexts.RegisterLine line(HandlerRow row) {
    return TEXTS.lines(List.of(row), TODAY).get(0);
  }

  private static Handling handling(Handling.State state, long left) {
    return new Handling(state, left, null, null, null, List.of());
  }

  private static Handling waiting() {
    return new Handling(Handling.State.WAITING, 0, day("2026-06-20"), TODAY, 11L, List.of());
  }

  /** Confirmed for the day, then corrected to these; null takes it back. */
  private static ConfirmedStart start(@Nullable LocalDate... corrected) {
    List<ConfirmedStart.Correction> corrections = new ArrayList<>();
    for (LocalDate day : corrected) {
      corrections.add(
          new ConfirmedStart.Correction(
              day, "誤り", OFFICER, AT.plusSeconds(60 * (corrections.size() + 1))));
    }
    return new ConfirmedStart(new UUID(0, 4), TODAY, OFFICER, AT, corrections);
  }

  private static HandlerRow row(Handling handling, @Nullable ConfirmedStart start) {
    return row(handling, start, List.of("鈴木 健一"));
  }

  private static HandlerRow row(
      Handling handling, @Nullable ConfirmedStart start, List<String> officers) {
    Designation designation =
        new Designation(
            new UUID(3, 1),
            section(210),
            DesignationRole.HANDLER,
            "住民票",
            "氏名",
            "総第1号",
            days("2026-07-01", "2026-12-31"));
    return new HandlerRow(
        designation.id(),
        "1001",
        "田中 花子",
        "市民課",
        officers,
        designation,
        designation.period(),
        handling,
        start == null ? null : start.day().orElse(null),
        start,
        true);
  }
}
