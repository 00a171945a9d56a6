package osarai.forms;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day from a field of a form. */
public final class TypedDay {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private TypedDay() {}

  /** Empty where it is none, or lies where nobody can mean it. */
  public static Optional<LocalDate> of(@Nullable String text) {
    return Optional.ofNullable(text)
        .flatMap(typed -> IsoDay.of(typed.strip()))
        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
  }
}
