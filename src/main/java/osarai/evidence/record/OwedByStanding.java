package osarai.evidence.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.calendar.FiscalYear;
import osarai.trainings.StillOwed;

/** Tells sessions who has yet to take a course, by the one state of a duty. */
@ApplicationScoped
class OwedByStanding implements StillOwed {
  private final DutyStandings duties;
  private final Completions completions;

  OwedByStanding(DutyStandings duties, Completions completions) {
    this.duties = duties;
    this.completions = completions;
  }

  @Override
  public Set<UUID> of(Collection<UUID> persons, String course, LocalDate day) {
    int year = FiscalYear.of(day).year();
    return duties.open(persons, day).stream()
        .filter(duty -> duty.course().equals(course) && duty.fiscalYear() == year)
        .filter(duty -> duty.fulfilledAt() == null)
        .map(DutyStanding::personId)
        .collect(Collectors.toSet());
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
