package osarai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JapanInSqlTest {
  private static final Pattern HOURS = Pattern.compile(" ([+-]) INTERVAL (\\d+) HOUR");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @Test
  void aDayBeginsAndEndsAtJapansMidnight() {
    assertThat(hours(JapanInSql.BEGINNING)).isEqualTo(ahead(DAY));
    assertThat(hours(JapanInSql.END)).isEqualTo(ahead(DAY.plusDays(1)));
  }

  @Test
  void anInstantIsOfTheDayOfJapansClocks() {
    assertThat(hours(JapanInSql.TO_DAY)).isEqualTo(ahead(DAY).negated());
    assertThat(hours(JapanInSql.TO_NEXT_DAY)).isEqualTo(ahead(DAY).negated().plusDays(1));
  }

  /** From the beginning of the day in UTC to that of the other in Japan. */
  private static Duration ahead(LocalDate day) {
    return Duration.between(DAY.atStartOfDay(ZoneOffset.UTC), day.atStartOfDay(JapanClock.ZONE));
  }

  private static Duration hours(String sql) {
    Matcher found = HOURS.matcher(sql);
    assertThat(found.matches()).as(sql).isTrue();
    return Duration.ofHours(Long.parseLong(found.group(1) + found.group(2)));
  }
}
