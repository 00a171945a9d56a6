package osarai.forms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as machines and authors write it: 2026-04-01, and in no other way. */
public final class IsoDay {
  /** What is answered to one that is none. */
  public static final String WANTED = "a day like 2026-04-01";

  private IsoDay() {}

  /** Empty where it is none; it may lie where nobody can mean it. */
  public static Optional<LocalDate> of(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
