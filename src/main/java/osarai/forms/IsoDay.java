package osarai.forms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as machines and authors write it: 2026-04-01, and in no other way. */
public final class IsoDay {
  /** What is answered to one that is none. */
  public static final String WANTED = "a day like 2026-04-01";

  /** The parser alone also takes a sign and years of more figures. */
  private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private IsoDay() {}

  /** Empty where it is none; it may lie where nobody can mean it. */
  public static Optional<LocalDate> of(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
