package osarai.hr.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;
import osarai.calendar.Period;
import osarai.people.EmploymentType;

/**
 * An appointment under one staff number, as the notices about that number make it. Two under one
 * number never run at once: the earlier ends where the next begins.
 */
final class NumberedAppointment {
  private final LocalDate origin;
  private final LocalDate from;
  private EmploymentType type;
  private @Nullable LocalDate stated;

  /** By which it was stated last. */
  private long change;

  private @Nullable LocalDate until;

  private NumberedAppointment(LocalDate origin, LocalDate from, EmploymentType type) {
    this.origin = origin;
    this.from = from;
    this.type = type;
  }

  EmploymentType type() {
    return type;
  }

  Period period() {
    return new Period(from, until);
  }

  /**
   * Whether what was said for the day is about it: it began by then, be it under another employment
   * type, and has not ended.
   */
  boolean reaches(LocalDate day) {
    return !day.isBefore(origin) && (until == null || day.isBefore(until));
  }

  static List<NumberedAppointment> of(List<Notice> notices) {
    return of(notices, notices);
  }

  /**
   * The appointments that the notices about one number, in order, make.
   *
   * @param told all in which one was told of, also those that were corrected or called off since
   */
  static List<NumberedAppointment> of(List<Notice> notices, List<Notice> told) {
    List<NumberedAppointment> appointments = new ArrayList<>();
    List<Notice> aheadOfAll = new ArrayList<>();
    for (Notice notice : notices) {
      Statement.Engagement engagement = notice.content().engagement();
      if (engagement != null) {
        NumberedAppointment appointment = engaged(appointments, engagement, notice.effective());
        appointment.stated = after(appointment.from, engagement.lastDay());
        appointment.until = appointment.stated;
        appointment.change = notice.change();
      }
      LocalDate lastDay = notice.content().lastDay();
      if (lastDay != null
          && (isOfWhatIsToCome(appointments, told, notice)
              || !ends(appointments, lastDay, notice.effective()))) {
        aheadOfAll.add(notice);
      }
    }
    aheadOfAll.forEach(notice -> takeBack(appointments, notice));
    return tidied(appointments);
  }

  /**
   * Who has left by the day on which it is said does not stay until the next one begins; an end
   * that leaves no gap is that of the one before.
   */
  private static boolean isOfWhatIsToCome(
      List<NumberedAppointment> appointments, List<Notice> told, Notice end) {
    LocalDate lastDay = Objects.requireNonNull(end.content().lastDay());
    LocalDate next = lastDay.plusDays(1);
    return latest(appointments, end.effective())
            .filter(one -> one.hasEndedBy(Days.earlier(lastDay, end.effective())))
            .isPresent()
        && told.stream()
            .filter(notice -> notice.change() < end.change())
            .map(notice -> notice.content().engagement())
            .anyMatch(one -> one != null && one.from().equals(next));
  }

  private boolean hasEndedBy(LocalDate day) {
    return until != null && !until.isAfter(day);
  }

  /**
   * Ends what runs on the last day; where nothing does, what would have begun by now never came.
   */
  private static boolean ends(
      List<NumberedAppointment> appointments, LocalDate lastDay, LocalDate effective) {
    Optional<NumberedAppointment> ended =
        latest(appointments, lastDay).or(() -> latest(appointments, effective));
    ended.ifPresent(appointment -> appointment.endBy(lastDay));
    return ended.isPresent();
  }

  /**
   * An end for the day before the first takes back what was to come, as far as that had been said
   * before: its own order has it earlier. What is said of the same days later stands.
   */
  private static void takeBack(List<NumberedAppointment> appointments, Notice end) {
    LocalDate lastDay = Objects.requireNonNull(end.content().lastDay());
    appointments.stream()
        .filter(one -> lastDay.equals(one.from.minusDays(1)) && one.change < end.change())
        .findAny()
        .ifPresent(appointment -> appointment.endBy(lastDay));
  }

  /** A term is not made longer by its end, only by being stated anew. */
  private void endBy(LocalDate lastDay) {
    LocalDate end = after(from, lastDay);
    until = stated != null && stated.isBefore(end) ? stated : end;
  }

  private static Optional<NumberedAppointment> latest(
      List<NumberedAppointment> appointments, LocalDate begunBy) {
    return appointments.stream()
        .filter(appointment -> !appointment.from.isAfter(begunBy))
        .max(Comparator.comparing(appointment -> appointment.from));
  }

  private static NumberedAppointment engaged(
      List<NumberedAppointment> appointments,
      Statement.Engagement engagement,
      LocalDate effective) {
    Optional<NumberedAppointment> same =
        appointments.stream()
            .filter(s -> s.origin.equals(engagement.from()))
            .max(Comparator.comparing(s -> s.from));
    if (same.isEmpty()) {
      NumberedAppointment begun =
          new NumberedAppointment(engagement.from(), engagement.from(), engagement.type());
      appointments.add(begun);
      return begun;
    }
    NumberedAppointment running = same.get();
    if (running.type == engagement.type()) {
      return running;
    }
    if (!running.from.isBefore(effective)) {
      running.type = engagement.type();
      return running;
    }
    NumberedAppointment changed =
        new NumberedAppointment(running.origin, effective, engagement.type());
    running.until = effective;
    appointments.add(changed);
    return changed;
  }

  private static @Nullable LocalDate after(LocalDate from, @Nullable LocalDate lastDay) {
    if (lastDay == null) {
      return null;
    }
    return Days.later(lastDay.plusDays(1), from);
  }

  private static List<NumberedAppointment> tidied(List<NumberedAppointment> appointments) {
    appointments.sort(Comparator.comparing(appointment -> appointment.from));
    for (int i = 0; i + 1 < appointments.size(); i++) {
      NumberedAppointment appointment = appointments.get(i);
      LocalDate next = appointments.get(i + 1).from;
      if (appointment.until == null || appointment.until.isAfter(next)) {
        appointment.until = next;
      }
    }
    return appointments.stream().filter(appointment -> !appointment.period().isEmpty()).toList();
  }
}
