package osarai.evidence.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.content.Shelf;
import osarai.learning.Owing;
import osarai.login.CurrentPerson;
import osarai.people.Appointment;
import osarai.people.People;
import osarai.trainings.StillOwed;

/** Tells courses and sessions who has yet to take a course, by the one state of a duty. */
@ApplicationScoped
class OwedByStanding implements StillOwed, Owing {
  private final DutyStandings duties;
  private final Completions completions;
  private final People people;
  private final Shelf shelf;
  private final Clock clock;

  OwedByStanding(
      DutyStandings duties, Completions completions, People people, Shelf shelf, Clock clock) {
    this.duties = duties;
    this.completions = completions;
    this.people = people;
    this.shelf = shelf;
    this.clock = clock;
  }

  @Override
  public Map<UUID, Owes> of(Collection<UUID> persons, String course, LocalDate day) {
    return owed(persons, course, day)
        .collect(
            Collectors.toMap(
                DutyStanding::personId,
                duty -> new Owes(duty.countsOnlyUnderIt() ? duty.appointmentId() : null),
                (one, other) -> one.appointment() == null ? other : one));
  }

  private Stream<DutyStanding> owed(Collection<UUID> persons, String course, LocalDate day) {
    return duties.of(persons, course).stream().filter(duty -> duty.isOwedTo(day));
  }

  /**
   * What only one appointment's pass fulfils comes first: that pass serves the others too. Nobody
   * is sent on a new round before the duty opens.
   */
  @Override
  public Optional<Appointment> of(CurrentPerson person, String course) {
    LocalDate today = JapanClock.today(clock);
    List<DutyStanding> open =
        owed(List.of(person.id()), course, today)
            .filter(duty -> !today.isBefore(duty.opensOn()))
            .toList();
    return open.stream()
        .filter(DutyStanding::countsOnlyUnderIt)
        .flatMap(duty -> running(person, duty.appointmentId(), today).stream())
        .findFirst()
        .or(() -> open.isEmpty() ? Optional.empty() : Optional.of(person.appointment()));
  }

  @Override
  public Ahead after(UUID person, String course) {
    LocalDate today = JapanClock.today(clock);
    List<DutyStanding> all = duties.of(List.of(person));
    return new Ahead(again(all, course, today), owedNow(all, today));
  }

  private static @Nullable NextTime again(List<DutyStanding> all, String course, LocalDate today) {
    return all.stream()
        .filter(duty -> duty.course().equals(course))
        .filter(duty -> duty.state(today) == DutyStanding.State.COMING)
        .min(Comparator.comparing(DutyStanding::opensOn).thenComparing(DutyStanding::dueOn))
        .map(duty -> new NextTime(duty.opensOn(), duty.dueOn()))
        .orElse(null);
  }

  /** Whatever is late was due before all else. */
  private @Nullable Owed owedNow(List<DutyStanding> all, LocalDate today) {
    return all.stream()
        .filter(duty -> duty.isOwedTo(today) && !today.isBefore(duty.opensOn()))
        .min(Comparator.comparing(DutyStanding::dueOn))
        .map(
            duty ->
                new Owed(
                    duty.course(),
                    shelf.titleOf(duty.course()),
                    duty.dueOn(),
                    duty.state(today) == DutyStanding.State.LATE))
        .orElse(null);
  }

  private Optional<Appointment> running(CurrentPerson person, UUID appointment, LocalDate today) {
    return person.appointment().id().equals(appointment)
        ? Optional.of(person.appointment())
        : people.facts(person.id(), People.NOW).appointments().stream()
            .filter(one -> one.id().equals(appointment) && one.period().contains(today))
            .findFirst();
  }

  @Override
  public Map<UUID, Taken> taken(Collection<UUID> persons, String course, LocalDate day) {
    return completions.of(persons, course, FiscalYear.of(day)).stream()
        .filter(one -> one.stands())
        .collect(
            Collectors.toMap(
                CompletionView::person,
                one -> new Taken(one.mode(), one.enteredBy()),
                (first, later) -> first));
  }
}
