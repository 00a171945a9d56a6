package osarai.curriculum;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Days;
import osarai.calendar.FiscalYear;
import osarai.calendar.Period;
import osarai.forms.KeptText;
import osarai.people.Appointment;
import osarai.people.PersonFacts;

/**
 * Why a requirement meets a person: since when, under which appointment.
 *
 * @param subject what it is for: with the requirement it makes a duty of an event the same for ever
 * @param isScope whether it begins because a department comes into the policy's scope
 */
record Ground(
    Appointment appointment,
    Period period,
    KeptText text,
    String subject,
    boolean isEnd,
    boolean isScope) {

  /**
   * The days on which somebody serves from an appointment on: under that one alone, or under what
   * goes on from it without a gap and what begins again in the fiscal year.
   *
   * @param isAlone whether no other appointment counts
   * @param year in which another must begin to count; null where the day asked about says it
   */
  record Tenure(PersonFacts facts, Appointment first, boolean isAlone, @Nullable FiscalYear year) {

    /** Appointments without a gap between them. */
    private record Stretch(LocalDate from, @Nullable LocalDate last) {
      boolean isOver(LocalDate day) {
        return last != null && last.isBefore(day);
      }
    }

    /** Whether the day lies before the appointment. */
    boolean isAhead(LocalDate day) {
      return day.isBefore(first.period().from());
    }

    boolean serves(LocalDate day) {
      return from(day).filter(day::equals).isPresent();
    }

    /** The day itself where the person serves then, else the first day of the next appointment. */
    Optional<LocalDate> from(LocalDate day) {
      if (isAhead(day)) {
        boolean before = facts.appointmentOn(day).isPresent();
        return Optional.of(before ? day : first.period().from());
      }
      return Optional.of(by(day))
          .filter(stretch -> !stretch.isOver(day))
          .map(stretch -> Days.later(day, stretch.from));
    }

    /** The last day of service before a day that no service follows. */
    LocalDate lastBefore(LocalDate day) {
      return Objects.requireNonNullElse(by(day).last, day);
    }

    /** What runs on the day or begins after it, else the last there is. */
    private Stretch by(LocalDate day) {
      Stretch stretch = stretch(first);
      while (stretch.isOver(day)) {
        Optional<Appointment> next = next(stretch, day);
        if (next.isEmpty()) {
          return stretch;
        }
        stretch = stretch(next.get());
      }
      return stretch;
    }

    private Stretch stretch(Appointment begins) {
      LocalDate last = isAlone ? begins.period().lastDay() : facts.lastDayOfService(begins);
      return new Stretch(begins.period().from(), last);
    }

    private Optional<Appointment> next(Stretch stretch, LocalDate day) {
      LocalDate last = stretch.last;
      if (last == null || isAlone) {
        return Optional.empty();
      }
      LocalDate yearsEnd = (year == null ? FiscalYear.of(day) : year).lastDay();
      return facts.appointmentAfter(last).filter(one -> !one.period().from().isAfter(yearsEnd));
    }
  }
}
