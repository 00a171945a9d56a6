package osarai.web;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import osarai.calendar.JapaneseDate;

/** Days in texts of bundles and on pages. */
@TemplateExtension
final class Days {
  private Days() {}

  /** {@code {day.japanese}}: 令和8年11月24日 */
  static String japanese(LocalDate day) {
    return JapaneseDate.of(day);
  }
}
