package osarai.web;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapaneseDate;
import osarai.calendar.Period;

/** Days, periods and fiscal years in texts of bundles and on pages. */
@TemplateExtension
final class Days {
  private Days() {}

  /** {@code {day.japanese}}: 令和8年11月24日 */
  static String japanese(LocalDate day) {
    return JapaneseDate.of(day);
  }

  /** {@code {period.japanese}}: 令和8年4月1日から */
  static String japanese(Period period) {
    return JapaneseDate.of(period);
  }

  /** {@code {year.japanese}}: 令和8年度 */
  static String japanese(FiscalYear year) {
    return JapaneseDate.of(year);
  }
}
