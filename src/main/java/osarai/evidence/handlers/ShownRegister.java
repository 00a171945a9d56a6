package osarai.evidence.handlers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapaneseDate;

/**
 * The register as it is shown.
 *
 * @param said what became of a form, or what is wrong with the day asked for
 */
record ShownRegister(
    List<HandlerTexts.RegisterLine> lines,
    LocalDate day,
    LocalDate today,
    String madeAt,
    String scope,
    @Nullable RegisterSaid said) {
  public String reference() {
    return JapaneseDate.of(day);
  }

  /** Only today's register is worked with. */
  public boolean isOfToday() {
    return day.equals(today);
  }
}
