package osarai.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.login.CurrentPerson;

/** How far a person is in every course of this fiscal year, in one statement. */
@ApplicationScoped
public class CourseSteps {
  private final EntityManager entities;
  private final Clock clock;

  CourseSteps(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** By course id; courses not begun are absent. */
  public Map<String, StepsTaken> of(CurrentPerson person) {
    Map<String, StepsTaken> steps = new HashMap<>();
    entities
        .createQuery(
            """
            select e.course,
              (select count(r) from LessonRead r where r.enrolmentId = e.id),
              (select count(a) from Attempt a where a.enrolmentId = e.id and a.passed = true),
              (select count(k) from Acknowledgement k where k.enrolmentId = e.id)
            from Enrolment e
            where e.personId = :person and e.fiscalYear = :year and e.appointmentId = :appointment""",
            Object[].class)
        .setParameter("person", person.id())
        .setParameter("year", (short) FiscalYear.of(JapanClock.today(clock)).year())
        .setParameter("appointment", person.appointment().id())
        .getResultList()
        .forEach(
            row ->
                steps.put(
                    (String) row[0],
                    new StepsTaken(
                        ((Long) row[1]).intValue(), (Long) row[2] > 0, (Long) row[3] > 0)));
    return steps;
  }
}
