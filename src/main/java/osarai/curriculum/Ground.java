package osarai.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
   * @param service of that appointment alone where no other counts
   * @param year in which another must begin to count; null where the day asked about says it
   */
  record Tenure(PersonFacts facts, Appointment first, Service service, @Nullable FiscalYear year) {

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
          .filter(stretch -> !isOver(stretch, day))
          .map(stretch -> Days.later(day, stretch.from()));
    }

    /** The last day of service before a day that no service follows. */
    LocalDate lastBefore(LocalDate day) {
      return Objects.requireNonNullElse(by(day).lastDay(), day);
    }

    /** What runs on the day or begins after it, else the last there is. */
    private Period by(LocalDate day) {
      LocalDate yearsEnd = (year == null ? FiscalYear.of(day) : year).lastDay();
      Period found = null;
      for (Period stretch : service.since(first.period().from())) {
        if (found == null || (isOver(found, day) && !stretch.from().isAfter(yearsEnd))) {
          found = stretch;
        }
      }
      return Objects.requireNonNull(found, "its own appointment is part of the service");
    }
  }

  /** All days on which somebody serves, the earliest stretch first. */
  record Service(List<Period> stretches) {

    /**
     * Of one person.
     *
     * @param onlyIn the appointment that counts; null for all
     */
    static Service of(PersonFacts facts, @Nullable UUID onlyIn) {
      return new Service(
          Period.stretches(
              facts.appointments().stream()
                  .filter(one -> onlyIn == null || one.id().equals(onlyIn))
                  .map(Appointment::period)));
    }

    /** The last day, not after the one given, on which the person serves. */
    Optional<LocalDate> lastUpTo(LocalDate day) {
      return stretches.stream()
          .filter(stretch -> !stretch.from().isAfter(day))
          .map(stretch -> Days.earlier(day, Objects.requireNonNullElse(stretch.lastDay(), day)))
          .reduce((earlier, later) -> later);
    }

    /** What runs on the day, else what begins next. */
    private List<Period> since(LocalDate day) {
      return stretches.stream().filter(stretch -> !isOver(stretch, day)).toList();
    }
  }

  private static boolean isOver(Period stretch, LocalDate day) {
    return stretch.until() != null && !day.isBefore(stretch.until());
  }
}
