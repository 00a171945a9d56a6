package osarai.evidence.closing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.MonthDay;
import osarai.forms.MonthDayConverter;

/** Settings of 年度締め. */
@ConfigMapping(prefix = "osarai.evidence")
interface ClosingConfig {
  /**
   * From this day of the next fiscal year on the office is asked to close a year; month and day as
   * 05-31.
   */
  @WithDefault("05-31")
  @WithConverter(MonthDayConverter.class)
  MonthDay closingAskedFrom();
}
