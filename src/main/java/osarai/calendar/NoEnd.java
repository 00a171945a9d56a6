package osarai.calendar;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last day that personnel systems write where there is none: a field that must be filled holds
 * 9999-12-31, in some 2999-12-31. Where a first day is asked for it is a day like any other, and
 * nobody can mean it. 2099-12-31, which some use, can be meant and ends nobody's work too early.
 */
public final class NoEnd {
  /** As most write it. */
  public static final LocalDate USUAL = LocalDate.of(9999, 12, 31);

  private static final Set<Integer> YEARS = Set.of(2999, USUAL.getYear());

  private NoEnd() {}

  public static boolean isMeantBy(LocalDate day) {
    return YEARS.contains(day.getYear());
  }

  /** Null where none is given, or the one given means none. */
  public static @Nullable LocalDate orLastDay(@Nullable LocalDate given) {
    return given == null || isMeantBy(given) ? null : given;
  }
}
