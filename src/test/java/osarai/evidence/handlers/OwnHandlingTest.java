package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.evidence.handlers.RegisterDraft.CITIZENS;
import static osarai.evidence.handlers.RegisterDraft.designation;
import static osarai.evidence.handlers.RegisterDraft.handler;
import static osarai.evidence.handlers.RegisterDraft.person;
import static osarai.people.PersonDraft.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.curriculum.BookInMemory;
import osarai.learning.StartOfHandling.OwnAffairs;
import osarai.people.KnownPeople;
import osarai.people.PersonDraft;
import osarai.web.Keys;

/** What a handler reads of the own start on 1 July 2026, without any pass. */
class OwnHandlingTest {
  private static final UUID TANAKA = new UUID(0, 1);
  private static final Instant AT = Instant.parse("2026-04-10T01:00:00Z");

  private final KnownStarts starts = new KnownStarts();

  /** Whoever handled before the product is told of no first day. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "TAKEN_OVER, 2024-05-07, 2025-04-01, -",
        "TAKEN_OVER, 2024-05-07, 2026-07-13, -",
        "TAKEN_OVER, 2024-05-07, 2024-04-01, -",
        "BEFORE_PASS, 2026-05-07, 2026-04-01, -",
        "-, -, 2026-04-01, own_untrained(住民票)",
        "-, -, 2026-07-13, 'own_untrained_ahead(住民票, 令和8年7月13日)'"
      })
  void onlyWhoHasNotStartedIsToldFromWhen(
      @Nullable StartKind kind,
      @Nullable LocalDate started,
      String designated,
      @Nullable String sentence) {
    if (kind != null) {
      starts.started(
          designation(11),
          new ConfirmedStart(designation(11), started, TANAKA, AT, List.of(), kind, "旧1", "旧台帳"));
    }
    PersonDraft tanaka =
        person(1, "田中 花子", "タナカ ハナコ").designated(handler(11, CITIZENS, designated, null));
    assertThat(own(tanaka).sentences(TANAKA))
        .isEqualTo(sentence == null ? List.of() : List.of(sentence));
  }

  /** What was taken back has not begun. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, true", "2024-06-01, false", "2026-06-01, false"})
  void norIsWhoseTakenOverStartWasCorrected(@Nullable LocalDate corrected, boolean told) {
    ConfirmedStart.Correction right =
        new ConfirmedStart.Correction(corrected, "誤り", TANAKA, AT.plusSeconds(60));
    starts.started(
        designation(11),
        new ConfirmedStart(
            designation(11),
            day("2024-05-07"),
            TANAKA,
            AT,
            List.of(right),
            StartKind.TAKEN_OVER,
            "旧1",
            "旧台帳"));
    PersonDraft tanaka =
        person(1, "田中 花子", "タナカ ハナコ").designated(handler(11, CITIZENS, "2026-04-01", null));
    assertThat(own(tanaka).sentences(TANAKA).isEmpty()).isEqualTo(!told);
  }

  /** Also once handling has started; not after the end. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, 令和6年5月7日", "2026-06-30, -"})
  void whatMayBeHandledIsToldAsLongAsTheDesignationRuns(
      @Nullable String last, @Nullable String started) {
    starts.started(
        designation(11),
        new ConfirmedStart(
            designation(11),
            day("2024-05-07"),
            TANAKA,
            AT,
            List.of(),
            StartKind.TAKEN_OVER,
            "旧1",
            "旧台帳"));
    PersonDraft tanaka =
        person(1, "田中 花子", "タナカ ハナコ").designated(handler(11, CITIZENS, "2025-04-01", last));
    assertThat(own(tanaka).affairs(TANAKA))
        .isEqualTo(
            started == null
                ? List.of()
                : List.of(new OwnAffairs("住民票", "氏名", "令和7年4月1日", started, "")));
  }

  private OwnHandling own(PersonDraft person) {
    return new OwnHandling(
        KnownPeople.of(person),
        starts,
        BookInMemory.training(),
        () -> 400,
        new HandlerTexts(Keys.of(HandlerMessages.class), () -> 400),
        RegisterDraft.CLOCK);
  }
}
