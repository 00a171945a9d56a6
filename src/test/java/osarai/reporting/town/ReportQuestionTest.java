package osarai.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.web.ApiRefused;

/** What a system may ask; it is 1 December 2026, and fiscal year 2025 is closed. */
class ReportQuestionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final UUID SOMEBODY = UUID.fromString("01900000-0000-7000-8000-000000000000");

  private final ReportDays days =
      new ReportDays(
          day -> FiscalYear.of(day).year() == 2025,
          Clock.fixed(Instant.parse("2026-11-30T15:00:00Z"), JapanClock.ZONE));

  @ParameterizedTest
  @CsvSource({
    "2026-12-02, lies in the future; ask for 2026-12-01",
    "2026-03-31, 'fiscal year 2025, which is closed'",
    "1988-01-01, before all records",
    "2026-02-30, must be a day like",
    "12/1, must be a day like",
    "'', must be a day like"
  })
  void aDayThatCannotBeAskedForIsRefusedWithTheReason(String day, String reason) {
    ReportParameters parameters = given(Map.of("day", List.of(day)), "day");
    assertThat(days.asked(parameters)).isEqualTo(TODAY);
    assertThatThrownBy(parameters::refuseFaults).isInstanceOf(ApiRefused.class);
    assertThat(parameters.faults()).hasSize(1);
    assertThat(parameters.faults().get(0).pointer()).isEqualTo("/day");
    assertThat(parameters.faults().get(0).detail()).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-01", "2026-04-01", "2024-05-01"})
  void anyOtherDayIsTaken(String day) {
    ReportParameters parameters = given(Map.of("day", List.of(day)), "day");
    assertThat(days.asked(parameters)).isEqualTo(day);
    parameters.refuseFaults();
  }

  @Test
  void everyUnknownAndEveryDoubledParameterIsNamedAtOnce() {
    ReportParameters parameters =
        given(
            Map.of("dya", List.of("x"), "day", List.of("a", "b"), "1234 5678 9012", List.of("")),
            "day",
            "show");
    assertThatThrownBy(parameters::refuseFaults).isInstanceOf(ApiRefused.class);
    assertThat(parameters.faults())
        .extracting(fault -> fault.pointer() + " " + fault.detail())
        .containsExactlyInAnyOrder(
            "/dya is unknown here; known are day, show",
            "/day stands twice; say it once",
            "/ is unknown here; known are day, show");
  }

  @Test
  void aCursorComesBackAsItWentOut() {
    for (UUID department : new UUID[] {null, new UUID(1, 2)}) {
      ReportCursor cursor = cursor(department);
      assertThat(ReportCursor.of(cursor.text())).contains(cursor);
      assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
    }
  }

  private static ReportCursor cursor(@Nullable UUID department) {
    return new ReportCursor(TODAY, department, TownFilter.LATE, SOMEBODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "2026-12-01 town late 01900000-0000-7000-8000-000000000000 ",
        "2026-12-01 town late nobody",
        "2026-12-01 x late 01900000-0000-7000-8000-000000000000",
        "2026-13-01 town late 01900000-0000-7000-8000-000000000000",
        "2026-12-01 town everybody 01900000-0000-7000-8000-000000000000",
        "2026-12-01 town 01900000-0000-7000-8000-000000000000"
      })
  void whatIsNoCursorIsNone(String plain) {
    assertThat(ReportCursor.of(plain)).isEmpty();
    assertThat(ReportCursor.of(base64(plain))).isEmpty();
    assertThat(ReportCursor.of(cursor(null).text() + "=")).isEmpty();
    assertThat(ReportCursor.of("%")).isEmpty();
  }

  private static String base64(String plain) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  private static ReportParameters given(Map<String, List<String>> given, String... known) {
    return new ReportParameters(given, List.of(known));
  }
}
