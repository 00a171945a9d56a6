package osarai.evidence.handlers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.forms.TypedDay;

/** The reference date (基準日) of a register as somebody asks for it. */
final class RegisterDay {
  private RegisterDay() {}

  /** Today where none is asked for; empty for what is no day, or one that no register is of. */
  static Optional<LocalDate> of(@Nullable String asked, Clock clock) {
    if (asked == null || asked.isBlank()) {
      return Optional.of(JapanClock.today(clock));
    }
    return TypedDay.of(asked).filter(FiscalYear::isCounted);
  }
}
