package osarai.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.audit.NamedValues;
import osarai.audit.ValueName;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapaneseDate;
import osarai.forms.TypedDay;

/**
 * Of which day a section is asked for.
 *
 * @param day the reference day (基準日), not after today
 * @param known null for all that is known now
 * @param bad whether what was typed is no such day; today is shown then
 */
record SectionInquiry(LocalDate day, @Nullable LocalDate known, boolean bad) {

  static SectionInquiry of(@Nullable String day, @Nullable String known, LocalDate today) {
    Optional<LocalDate> asOf = typed(day, today);
    Optional<LocalDate> knownOn = typed(known, today);
    boolean isBad = (isGiven(day) && asOf.isEmpty()) || (isGiven(known) && knownOn.isEmpty());
    return isBad
        ? new SectionInquiry(today, null, true)
        : new SectionInquiry(asOf.orElse(today), knownOn.orElse(null), false);
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static Optional<LocalDate> typed(@Nullable String text, LocalDate today) {
    return TypedDay.of(text).filter(FiscalYear::isCounted).filter(day -> !day.isAfter(today));
  }

  /** The same about one of the people in it. */
  PersonInquiry about(UUID reader) {
    return new PersonInquiry(day, known, null, reader, false, false, false, false);
  }

  /** Whether what is true today is asked for, by all that is known. */
  boolean isOfNow(LocalDate today) {
    return !bad && known == null && day.equals(today);
  }

  /** For the audit trail. */
  NamedValues said() {
    return NamedValues.of(ValueName.DAY, day).and(ValueName.KNOWN, known);
  }

  /** The page of the same day and knowledge, of these people. */
  String address(SectionFilter filter) {
    return "/section?" + query(filter);
  }

  /** The same, without the page. */
  String query(SectionFilter filter) {
    return "day="
        + day
        + (known == null ? "" : "&known=" + known)
        + (filter == SectionFilter.ALL ? "" : "&show=" + filter.word());
  }

  public String dayText() {
    return JapaneseDate.of(day);
  }

  public String dayValue() {
    return day.toString();
  }

  /** Empty for all that is known now. */
  public String knownText() {
    return known == null ? "" : JapaneseDate.of(known);
  }

  public String knownValue() {
    return known == null ? "" : known.toString();
  }
}
