package osarai.curriculum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
          .filter(stretch -> !stretch.isOver(day))
          .map(stretch -> Days.later(day, stretch.from));
    }

    /** The last day of service before a day that no service follows. */
    LocalDate lastBefore(LocalDate day) {
      return Objects.requireNonNullElse(by(day).last, day);
    }

    /** What runs on the day or begins after it, else the last there is. */
    private Stretch by(LocalDate day) {
      LocalDate yearsEnd = (year == null ? FiscalYear.of(day) : year).lastDay();
      Stretch found = null;
      for (Stretch stretch : service.since(first.period().from())) {
        if (found == null || (found.isOver(day) && !stretch.from.isAfter(yearsEnd))) {
          found = stretch;
        }
      }
      return Objects.requireNonNull(found, "its own appointment is part of the service");
    }
  }

  /** Appointments without a gap between them. */
  private record Stretch(LocalDate from, @Nullable LocalDate last) {
    boolean isOver(LocalDate day) {
      return last != null && last.isBefore(day);
    }

    Stretch with(Stretch next) {
      boolean isLonger = next.last == null || isOver(next.last);
      return new Stretch(from, isLonger ? next.last : last);
    }
  }

  /** All days on which somebody serves, the earliest stretch first. */
  record Service(List<Stretch> stretches) {

    /**
     * Of one person.
     *
     * @param onlyIn the appointment that counts; null for all
     */
    static Service of(PersonFacts facts, @Nullable UUID onlyIn) {
      List<Stretch> stretches = new ArrayList<>();
      facts.appointments().stream()
          .filter(one -> onlyIn == null || one.id().equals(onlyIn))
          .filter(one -> !one.period().isEmpty())
          .sorted(Comparator.comparing(one -> one.period().from()))
          .forEach(one -> add(stretches, one));
      return new Service(List.copyOf(stretches));
    }

    private static void add(List<Stretch> stretches, Appointment one) {
      Stretch next = new Stretch(one.period().from(), one.period().lastDay());
      Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
      if (last == null || last.isOver(next.from.minusDays(1))) {
        stretches.add(next);
      } else {
        stretches.set(stretches.size() - 1, last.with(next));
      }
    }

    /** The last day, not after the one given, on which the person serves. */
    Optional<LocalDate> lastUpTo(LocalDate day) {
      return stretches.stream()
          .filter(stretch -> !stretch.from.isAfter(day))
          .map(stretch -> Days.earlier(day, Objects.requireNonNullElse(stretch.last, day)))
          .reduce((earlier, later) -> later);
    }

    /** What runs on the day, else what begins next. */
    private List<Stretch> since(LocalDate day) {
      return stretches.stream().filter(stretch -> !stretch.isOver(day)).toList();
    }
  }
}
