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
import java.util.function.Function;
import java.util.stream.Collectors;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.content.Course;
import osarai.content.Shelf;
import osarai.login.CurrentPerson;
import osarai.people.Appointment;
import osarai.people.People;

/**
 * How far a person is in every course of this fiscal year, in one statement; counted in the version
 * in which the person takes it, as on the course's own page.
 */
@ApplicationScoped
public class CourseSteps {
  private static final String STEPS =
      """
      select e.course, e.appointmentId, e.courseVersion,
        (select count(r) from LessonRead r where r.enrolmentId = e.id),
        (select count(a) from Attempt a where a.enrolmentId = e.id and a.passed = true),
        (select count(k) from Acknowledgement k where k.enrolmentId = e.id)
      from Enrolment e
      where e.personId = :person and e.fiscalYear = :year
      order by e.round, e.startedAt\
      """;

  private final EntityManager entities;
  private final People people;
  private final Shelf shelf;
  private final Clock clock;

  CourseSteps(EntityManager entities, People people, Shelf shelf, Clock clock) {
    this.entities = entities;
    this.people = people;
    this.shelf = shelf;
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
    return last(rows, running, shelf::pinned);
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

  /** From the columns of the statement, each course by its last row. */
  static Map<String, StepsTaken> last(
      List<Object[]> rows, Set<Object> running, Function<String, Course> pinned) {
    Map<String, StepsTaken> steps = new HashMap<>();
    for (Object[] row : rows) {
      if (running.contains(row[1])) {
        steps.put((String) row[0], taken(row, pinned.apply((String) row[2])));
      }
    }
    return steps;
  }

  private static StepsTaken taken(Object[] row, Course pinned) {
    return StepsTaken.of(pinned, ((Long) row[3]).intValue(), (Long) row[4] > 0, (Long) row[5] > 0);
  }
}
