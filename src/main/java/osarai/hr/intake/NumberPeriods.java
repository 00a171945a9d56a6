package osarai.hr.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;
import osarai.calendar.Period;
import osarai.people.Appointment;
import osarai.people.StaffNumber;

/**
 * A number is one person's on each day: a period that grows is held against all who have it. What
 * met before does not stand in the way of what is said of other days.
 */
final class NumberPeriods {
  private NumberPeriods() {}

  /** The first other holder whom a period of this person's meets that it did not meet before. */
  static Optional<Appointment> met(
      @Nullable UUID person,
      List<Period> before,
      List<Period> after,
      Collection<Appointment> holders) {
    return holders.stream()
        .filter(holder -> !holder.personId().equals(person))
        .filter(holder -> after.stream().anyMatch(own -> meets(own, holder.period(), before)))
        .min(Comparator.comparing(holder -> holder.period().from()));
  }

  /** The same under each number that is this person's after. */
  static Stream<Appointment> met(
      @Nullable UUID person,
      Map<StaffNumber, List<Period>> before,
      Map<StaffNumber, List<Period>> after,
      Map<String, List<Appointment>> holders) {
    return after.entrySet().stream()
        .map(
            own ->
                met(
                    person,
                    before.getOrDefault(own.getKey(), List.of()),
                    own.getValue(),
                    holders.getOrDefault(own.getKey().value(), List.of())))
        .flatMap(Optional::stream);
  }

  private static boolean meets(Period own, Period other, List<Period> before) {
    if (!own.overlaps(other)) {
      return false;
    }
    LocalDate day = Days.later(own.from(), other.from());
    Optional<Period> known = on(before, day);
    while (known.isPresent()) {
      LocalDate next = known.get().until();
      if (next == null || !(own.contains(next) && other.contains(next))) {
        return false;
      }
      known = on(before, next);
    }
    return true;
  }

  private static Optional<Period> on(List<Period> periods, LocalDate day) {
    return periods.stream().filter(period -> period.contains(day)).findFirst();
  }
}
