package osarai.forms;

import java.time.DateTimeException;
import java.time.MonthDay;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads 05-31 in the settings. */
public final class MonthDayConverter implements Converter<MonthDay> {
  private static final long serialVersionUID = 1L;

  @Override
  public MonthDay convert(String text) {
    try {
      return MonthDay.parse("--" + text.strip());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("month and day as 05-31, not " + text, e);
    }
  }
}
