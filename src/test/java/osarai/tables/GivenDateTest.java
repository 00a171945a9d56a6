package osarai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.running.ProcessorTime;

class GivenDateTest {
  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 2026-04-01",
    "2026/4/1, 2026-04-01",
    "2026.4.1, 2026-04-01",
    "20260401, 2026-04-01",
    "2026年4月1日, 2026-04-01",
    "2026/4/1 0:00, 2026-04-01",
    "2026-04-01T00:00:00, 2026-04-01",
    "令和8年4月1日, 2026-04-01",
    "令和 8年 4月 1日, 2026-04-01",
    "R8.4.1, 2026-04-01",
    "R08.04.01, 2026-04-01",
    "r8/4/1, 2026-04-01",
    "令和元年5月1日, 2019-05-01",
    "H31.4.30, 2019-04-30",
    "昭和63年12月31日, 1988-12-31",
    "S64.1.7, 1989-01-07",
    "２０２６／４／１, 2026-04-01",
    "Ｒ８．４．１, 2026-04-01",
    "㋿8年4月1日, 2026-04-01",
    "2026－04－01, 2026-04-01",
    "9999-12-31, 9999-12-31",
    "99991231, 9999-12-31",
    "99999999, 9999-12-31",
    "9999/99/99, 9999-12-31",
    "2999-12-31, 2999-12-31",
  })
  void isReadAsPeopleWriteIt(String text, LocalDate day) {
    assertThat(GivenDate.of(text, false)).contains(new GivenDate(day, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "令和8年2月30日",
        "20261301",
        "令和0年1月1日",
        "令和元年4月30日",
        "平成元年1月7日",
        "26/4/1",
        "2026-4",
        "4月1日",
        "46113",
        "R8.4",
        "令和8年4月1日の後",
        "1899-12-31",
        "2200-04-01",
        "22001231",
        "3026-04-01",
        "",
        "未定",
        "-",
        "2026-04-01 09:30"
      })
  void isNoneWhenThereIsNoSuchDay(String text) {
    assertThat(GivenDate.of(text, false)).isEmpty();
  }

  @Test
  void anEraThatHadEndedStillNamesTheDay() {
    assertThat(GivenDate.of("平成31年5月1日", false))
        .contains(new GivenDate(LocalDate.of(2019, 5, 1), true));
    assertThat(GivenDate.of("H32.4.1", false))
        .contains(new GivenDate(LocalDate.of(2020, 4, 1), true));
  }

  @ParameterizedTest
  @CsvSource({"46113, 2026-04-01", "61, 1900-03-01", "59, 1900-02-28", "1, 1900-01-01"})
  void aBareNumberIsADayOnlyWhenTheProfileSaysSo(String text, LocalDate day) {
    assertThat(GivenDate.of(text, true)).contains(new GivenDate(day, false));
    assertThat(GivenDate.of(text, false)).isEmpty();
  }

  @Test
  void thereIsNoDaySixtyIn1900() {
    assertThat(GivenDate.of("60", true)).isEmpty();
    assertThat(GivenDate.of("0", true)).isEmpty();
  }

  @Test
  void everyDayComesBackFromEveryWayOfWritingIt() {
    Random random = new Random(20260401);
    for (int i = 0; i < 2_000; i++) {
      LocalDate day = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(60_000));
      String western =
          "%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      assertThat(GivenDate.of(day.toString(), false).orElseThrow().day()).isEqualTo(day);
      assertThat(GivenDate.of(western, false).orElseThrow().day()).isEqualTo(day);
      if (day.getYear() < 2100) {
        assertThat(GivenDate.of(osarai.calendar.JapaneseDate.of(day), false))
            .contains(new GivenDate(day, false));
      }
    }
  }

  @Test
  @Timeout(5)
  void longTextCostsNothing() {
    String text = "2026-".repeat(2_000) + " ".repeat(10_000);
    GivenDate.of(text, true);
    assertThat(ProcessorTime.least(() -> GivenDate.of(text, true)))
        .isLessThan(Duration.ofMillis(10));
  }
}
