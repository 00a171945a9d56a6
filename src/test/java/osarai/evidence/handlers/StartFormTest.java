package osarai.evidence.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.calendar.JapanClock;
import osarai.forms.SentForm;
import osarai.web.Spoken;

class StartFormTest {
  private static final HandlerMessages MESSAGES = Spoken.in(HandlerMessages.class);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), JapanClock.ZONE);

  @Test
  void saysWhatBeganBeforeThePassWithoutADocument() {
    StartForm form = form("before-pass", "2026-07-02", "第5号", " 応援で始めた ");
    assertThat(faults(form)).isEmpty();
    assertThat(form.start(CLOCK))
        .isEqualTo(
            new RecordedStart(StartKind.BEFORE_PASS, LocalDate.of(2026, 7, 2), "", "応援で始めた"));
  }

  @Test
  void saysWhatIsTakenOverWithItsDocument() {
    StartForm form = form("taken-over", "2024-04-01", " 令6市第12号 ", "旧台帳のとおり");
    assertThat(faults(form)).isEmpty();
    assertThat(form.start(CLOCK).document()).isEqualTo("令6市第12号");
    assertThat(form.start(CLOCK).kind()).isEqualTo(StartKind.TAKEN_OVER);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 2026-07-02, -, 理由, start-kind",
        "confirmed, 2026-07-02, -, 理由, start-kind",
        "before-pass, -, -, 理由, start-day",
        "before-pass, 2026-02-30, -, 理由, start-day",
        "before-pass, 2026-07-02, -, ' ', start-why",
        "before-pass, 2026-07-02, -, 番号は123456789018です, start-why",
        "taken-over, 2026-07-02, -, 理由, start-document",
        "taken-over, 2026-07-02, 1234-5678-9018, 理由, start-document",
      })
  void namesWhatIsToBeMendedAtItsField(
      @Nullable String kind,
      @Nullable String day,
      @Nullable String document,
      @Nullable String why,
      String field) {
    List<SentForm.Fault> faults = faults(form(kind, day, document, why));
    assertThat(faults).extracting(SentForm.Fault::id).containsExactly(field);
    assertThat(faults.get(0).text()).isNotBlank().doesNotContain("9018");
  }

  private static List<SentForm.Fault> faults(StartForm form) {
    return form.checked(SentForm.NONE, MESSAGES, CLOCK).faults();
  }

  private static StartForm form(
      @Nullable String kind,
      @Nullable String day,
      @Nullable String document,
      @Nullable String why) {
    StartForm form = new StartForm();
    form.kind = kind;
    form.day = day;
    form.document = document;
    form.why = why;
    return form;
  }
}
