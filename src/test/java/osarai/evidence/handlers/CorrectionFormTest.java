package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.calendar.JapanClock;
import osarai.forms.SentForm;
import osarai.web.Spoken;

class CorrectionFormTest {
  private static final HandlerMessages MESSAGES = Spoken.in(HandlerMessages.class);

  /** The morning of 24 November in Japan, the evening before in UTC. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T22:00:00Z"), JapanClock.ZONE);

  @Test
  void takesARightDayWithAReason() {
    CorrectionForm form = form("day", " 2026-07-02 ", " 研修の翌日に始めました ");
    assertThat(faults(form)).isEmpty();
    assertThat(form.newDay(CLOCK)).contains(LocalDate.of(2026, 7, 2));
    assertThat(form.said(CLOCK).reason()).isEqualTo("研修の翌日に始めました");
  }

  @Test
  void takesThatHandlingNeverStarted() {
    CorrectionForm form = form("never", "", "異動により取り扱わなかった");
    assertThat(faults(form)).isEmpty();
    assertThat(form.newDay(CLOCK)).isEmpty();
  }

  @Test
  void aDayBesideThatIsNotDroppedInSilence() {
    assertThat(faults(form("never", "2026-07-02", "異動により取り扱わなかった")))
        .extracting(SentForm.Fault::id)
        .containsExactly("day");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"both", "Day"})
  void needsToKnowWhatWasWrong(String what) {
    assertThat(faults(form(what, "2026-07-02", "理由")))
        .extracting(SentForm.Fault::id)
        .containsExactly("what-day");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"7月2日", "2026-06-31", "1989-03-31", "2200-04-01"})
  void needsADayThatCanBeRead(String day) {
    assertThat(faults(form("day", day, "理由")))
        .extracting(SentForm.Fault::id)
        .containsExactly("day");
  }

  @Test
  void needsAReasonThatItsColumnTakesWithoutAnIndividualNumber() {
    assertThat(faults(form("never", null, null)))
        .extracting(SentForm.Fault::id)
        .containsExactly("reason");
    assertThat(faults(form("never", null, "あ".repeat(500)))).isEmpty();
    assertThat(faults(form("never", null, "あ".repeat(501)))).hasSize(1);
    assertThat(faults(form("never", null, "番号 1234-5678-9018")))
        .containsExactly(new SentForm.Fault("reason", MESSAGES.fault_individual_number()));
  }

  @Test
  void everyFaultIsToldAtOnce() {
    CorrectionForm form = form("day", "あした", " ");
    assertThat(faults(form)).extracting(SentForm.Fault::id).containsExactly("day", "reason");
  }

  @ParameterizedTest
  @CsvSource({
    "day, IN_FUTURE, day",
    "day, OUTSIDE, day",
    "day, UNCHANGED, what-day",
    "never, UNCHANGED, what-never"
  })
  void aRefusalStandsAtTheFieldItIsAbout(
      String what, ConfirmedStart.Verdict verdict, String field) {
    assertThat(refused(form(what, "2026-07-02", "理由"), verdict).id()).isEqualTo(field);
  }

  @ParameterizedTest
  @EnumSource(ConfirmedStart.Verdict.class)
  void everyRefusalHasItsText(ConfirmedStart.Verdict verdict) {
    assertThat(refused(form("day", "2026-07-02", "理由"), verdict).text()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 2026-11-24",
        "'', 2026-11-24",
        "'  ', 2026-11-24",
        "2026-07-02, 2026-07-02",
        "' 2026-07-02 ', 2026-07-02",
        "1989-04-01, 1989-04-01",
        "2200-03-31, 2200-03-31",
        "1989-03-31, -",
        "2200-04-01, -",
        "2026-02-29, -",
        "today, -"
      })
  void aRegisterIsOfTodayUnlessADayIsAskedFor(@Nullable String asked, @Nullable LocalDate day) {
    assertThat(RegisterDay.of(asked, CLOCK)).isEqualTo(Optional.ofNullable(day));
  }

  private static List<SentForm.Fault> faults(CorrectionForm form) {
    return form.checked(SentForm.NONE, MESSAGES, CLOCK).faults();
  }

  private static SentForm.Fault refused(CorrectionForm form, ConfirmedStart.Verdict verdict) {
    return form.refused(SentForm.NONE, verdict, MESSAGES).faults().get(0);
  }

  private static CorrectionForm form(
      @Nullable String what, @Nullable String day, @Nullable String reason) {
    CorrectionForm form = new CorrectionForm();
    form.what = what;
    form.day = day;
    form.reason = reason;
    return form;
  }
}
