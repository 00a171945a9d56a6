package osarai.evidence.handlers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.audit.NamedValues;
import osarai.audit.ValueName;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.forms.TypedDay;

/**
 * Of which day a register is asked for.
 *
 * @param day the reference date (基準日)
 * @param known as it was known at the end of that day; null for all that is known now
 */
record RegisterDay(LocalDate day, @Nullable LocalDate known) {
  /** After everything that was ever recorded, and still a moment of the database. */
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  static RegisterDay today(Clock clock) {
    return new RegisterDay(JapanClock.today(clock), null);
  }

  /**
   * Today, and all that is known, where nothing else is asked for; empty for what is no day, one
   * that no register is of, or knowledge of a day to come.
   */
  static Optional<RegisterDay> of(@Nullable String day, @Nullable String known, Clock clock) {
    LocalDate today = JapanClock.today(clock);
    if (known == null || known.isBlank()) {
      return of(day, clock).map(on -> new RegisterDay(on, null));
    }
    return TypedDay.of(known)
        .filter(FiscalYear::isCounted)
        .filter(end -> !end.isAfter(today))
        .flatMap(end -> of(day, clock).map(on -> new RegisterDay(on, end)));
  }

  /** Today where none is asked for; empty for what is no day, or one that no register is of. */
  static Optional<LocalDate> of(@Nullable String asked, Clock clock) {
    if (asked == null || asked.isBlank()) {
      return Optional.of(JapanClock.today(clock));
    }
    return given(asked);
  }

  /** For what is recorded: empty too where no day was given. */
  static Optional<LocalDate> given(@Nullable String typed) {
    return TypedDay.of(typed).filter(FiscalYear::isCounted);
  }

  /** From then on nothing is known yet. */
  Instant end() {
    return known == null ? NEVER : JapanClock.endOf(known);
  }

  String dayText() {
    return JapaneseDate.of(day);
  }

  /** Empty for all that is known now. */
  public String knownText() {
    return known == null ? "" : JapaneseDate.of(known);
  }

  public String knownValue() {
    return known == null ? "" : known.toString();
  }

  /** As names of files have it. */
  String inNames() {
    return day + (known == null ? "" : "-known-" + known);
  }

  /** For the audit trail. */
  NamedValues said() {
    return NamedValues.of(ValueName.DAY, day).and(ValueName.KNOWN, known);
  }

  /** As addresses of pages and files have it. */
  public String query() {
    return "day=" + day + (known == null ? "" : "&known=" + known);
  }
}
