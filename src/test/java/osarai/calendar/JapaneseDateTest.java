package osarai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDateTest {
  @ParameterizedTest
  @CsvSource({
    "1989-01-07, 昭和64年1月7日",
    "1989-01-08, 平成元年1月8日",
    "2019-04-30, 平成31年4月30日",
    "2019-05-01, 令和元年5月1日",
    "2020-01-01, 令和2年1月1日",
    "2024-02-29, 令和6年2月29日",
    "2026-11-24, 令和8年11月24日"
  })
  void writesTheYearOfTheEraAndItsFirstYearAsGannen(LocalDate day, String japanese) {
    assertThat(JapaneseDate.of(day)).isEqualTo(japanese);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T01:42:07Z, 令和8年11月24日 10時42分, 10:42:07",
    "2026-11-24T14:59:59.999999Z, 令和8年11月24日 23時59分, 23:59:59",
    "2026-11-24T15:00:00Z, 令和8年11月25日 0時00分, 00:00:00",
    "2019-04-30T15:00:00Z, 令和元年5月1日 0時00分, 00:00:00"
  })
  void writesAnInstantAsItIsInJapan(Instant instant, String japanese, String time) {
    assertThat(JapaneseDate.of(instant)).isEqualTo(japanese);
    assertThat(JapaneseDate.timeOf(instant)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "America/Los_Angeles", "Asia/Tokyo", "Pacific/Kiritimati"})
  void doesNotAskTheZoneOfTheHost(String zone) {
    var instant = Instant.parse("2027-03-31T15:00:00Z");
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(JapaneseDate.of(instant)).isEqualTo("令和9年4月1日 0時00分");
      assertThat(JapanClock.dayOf(instant)).isEqualTo("2027-04-01");
      assertThat(FiscalYear.of(JapanClock.dayOf(instant.minusNanos(1))))
          .hasToString(new FiscalYear(2026).toString());
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "ja-JP", "ja-JP-u-ca-japanese", "ar-EG", "th-TH-u-nu-thai"})
  void doesNotAskTheLanguageOfTheHost(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      var instant = Instant.parse("2026-11-24T01:42:07Z");
      assertThat(JapaneseDate.of(instant)).isEqualTo("令和8年11月24日 10時42分");
      assertThat(JapaneseDate.timeOf(instant)).isEqualTo("10:42:07");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void todayIsTheDayInJapanAlsoForAClockInUtc() {
    var clock = Clock.fixed(Instant.parse("2026-03-31T15:00:00Z"), ZoneOffset.UTC);
    assertThat(JapanClock.today(clock)).isEqualTo("2026-04-01");
  }

  @Test
  void theClockTicksMicrosecondsInJapan() {
    Clock clock = JapanClock.clock();
    assertThat(clock.getZone()).hasToString("Asia/Tokyo");
    for (int i = 0; i < 1_000; i++) {
      assertThat(clock.instant().getNano() % 1_000).isZero();
    }
  }
}
