package osarai.evidence.handlers;

import java.time.LocalDate;
import java.util.List;
import osarai.calendar.JapaneseDate;

/**
 * The register as it is shown.
 *
 * @param said what became of a form, or what is wrong with the day asked for; empty for nothing
 */
record ShownRegister(
    List<HandlerTexts.RegisterLine> lines,
    LocalDate day,
    LocalDate today,
    String madeAt,
    String scope,
    String said) {
  public String reference() {
    return JapaneseDate.of(day);
  }

  /** Only today's register is worked with. */
  public boolean isOfToday() {
    return day.equals(today);
  }
}
