package osarai.forms;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;

/** A day from a field of a form. */
public final class TypedDay {
  private TypedDay() {}

  /** Empty where it is none, or lies where nobody can mean it. */
  public static Optional<LocalDate> of(@Nullable String text) {
    return Optional.ofNullable(text)
        .flatMap(typed -> IsoDay.of(typed.strip()))
        .filter(Days::canBeMeant);
  }
}
