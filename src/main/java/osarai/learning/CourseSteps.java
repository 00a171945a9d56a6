package osarai.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.login.CurrentPerson;
import osarai.people.Appointment;
import osarai.people.People;

/** How far a person is in every course of this fiscal year, in one statement. */
@ApplicationScoped
public class CourseSteps {
  private static final String STEPS =
      """
      select e.course, e.appointmentId,
        (select count(r) from LessonRead r where r.enrolmentId = e.id),
        (select count(a) from Attempt a where a.enrolmentId = e.id and a.passed = true),
        (select count(k) from Acknowledgement k where k.enrolmentId = e.id)
      from Enrolment e
      where e.personId = :person and e.fiscalYear = :year
      order by e.round, e.startedAt\
      """;

  private final EntityManager entities;
  private final People people;
  private final Clock clock;

  CourseSteps(EntityManager entities, People people, Clock clock) {
    this.entities = entities;
    this.people = people;
    this.clock = clock;
  }

  /** By course id, the way begun last under a running appointment; courses not begun are absent. */
  public Map<String, StepsTaken> of(CurrentPerson person) {
    LocalDate today = JapanClock.today(clock);
    List<Object[]> rows =
        entities
            .createQuery(STEPS, Object[].class)
            .setParameter("person", person.id())
            .setParameter("year", (short) FiscalYear.of(today).year())
            .getResultList();
    Set<Object> running = running(person, rows, today);
    Map<String, StepsTaken> steps = new HashMap<>();
    for (Object[] row : rows) {
      if (running.contains(row[1])) {
        steps.put((String) row[0], taken(row));
      }
    }
    return steps;
  }

  private Set<Object> running(CurrentPerson person, List<Object[]> rows, LocalDate today) {
    UUID own = person.appointment().id();
    return rows.stream().allMatch(row -> own.equals(row[1]))
        ? Set.of(own)
        : people.facts(person.id(), People.NOW).appointments().stream()
            .filter(appointment -> appointment.period().contains(today))
            .map(Appointment::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static StepsTaken taken(Object[] row) {
    return new StepsTaken(((Long) row[2]).intValue(), (Long) row[3] > 0, (Long) row[4] > 0);
  }
}
