package osarai.hr.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;
import osarai.calendar.Period;
import osarai.people.Career;

/**
 * When somebody was in office, and in a department: a designation does not outlast a stay there by
 * itself, and nothing that belongs to a service outlasts the service, whatever is said of it.
 */
record Stays(List<Career.Served> served, Successions successions) {

  /**
   * The days in office without a gap to which belongs what begins on the day. What begins before
   * anything is known belongs to the first; what begins between two, or after all, to none.
   */
  Optional<Period> service(LocalDate begins) {
    List<Period> all = Period.stretches(served.stream().map(Career.Served::period));
    LocalDate from = all.isEmpty() ? begins : Days.later(begins, all.get(0).from());
    return all.stream()
        .filter(days -> days.contains(from))
        .findFirst()
        .map(days -> new Period(from, days.until()));
  }

  /**
   * The first day, not before it was last spoken of, without a post there; null while there is. Who
   * is not in office yet leaves no sooner than that begins.
   */
  @Nullable LocalDate left(UUID department, LocalDate spoken) {
    List<Stay> there =
        served.stream()
            .flatMap(
                s ->
                    s.posts().stream()
                        .filter(post -> successions.isOrBecame(department, post.department()))
                        .map(post -> new Stay(post.period(), s)))
            .toList();
    List<Stay> office = served.stream().map(s -> new Stay(s.period(), s)).toList();
    return inOffice(office, spoken)
        .map(day -> firstDayAfter(isIn(there, day) ? there : office, day))
        .orElse(null);
  }

  /** The day itself, or the first after it that is one. */
  private static Optional<LocalDate> inOffice(List<Stay> office, LocalDate day) {
    return office.stream()
        .map(Stay::period)
        .filter(period -> period.until() == null || day.isBefore(period.until()))
        .map(period -> Days.later(period.from(), day))
        .min(LocalDate::compareTo);
  }

  private static boolean isIn(List<Stay> stays, LocalDate day) {
    return stays.stream().anyMatch(stay -> stay.period().contains(day));
  }

  /** Days under one appointment. */
  private record Stay(Period period, Career.Served served) {
    /** Whether it is of a 再度の任用 from the day on: nothing goes over into that by itself. */
    boolean isAnewOn(LocalDate day) {
      return served.type().isFiscalYear() && served.period().from().equals(day);
    }
  }

  /**
   * Of days that follow each other without a gap from the day on; null while there is no end. The
   * end of a fiscal-year appointment that another one follows is one.
   */
  private static @Nullable LocalDate firstDayAfter(List<Stay> stays, LocalDate first) {
    LocalDate day = first;
    while (true) {
      LocalDate at = day;
      List<Stay> running = stays.stream().filter(stay -> stay.period().contains(at)).toList();
      if (running.isEmpty()) {
        return day;
      }
      LocalDate until = running.get(0).period().until();
      if (until == null) {
        return null;
      }
      if (running.stream().allMatch(stay -> stay.served().type().isFiscalYear())
          && stays.stream()
              .filter(stay -> stay.period().contains(until))
              .allMatch(stay -> stay.isAnewOn(until))) {
        return until;
      }
      day = until;
    }
  }
}
