package osarai.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.content.Course;
import osarai.content.Lesson;
import osarai.login.CurrentPerson;

/** Enrolments, with the lessons read in each. */
@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {
  private static final String STEPS =
      """
      select e.id, e.courseVersion,
        (select listagg(r.lesson, ' ') from LessonRead r where r.enrolmentId = e.id),
        (select a.id from Attempt a where a.enrolmentId = e.id and a.open = true),
        (select a.id from Attempt a where a.enrolmentId = e.id and a.submittedAt is not null
          order by a.number desc limit 1),
        (select count(a) from Attempt a where a.enrolmentId = e.id and a.passed = false),
        (select count(a) from Attempt a where a.enrolmentId = e.id and a.passed = true),
        (select k.acknowledgedAt from Acknowledgement k where k.enrolmentId = e.id)
      from Enrolment e
      where e.personId = ?1 and e.course = ?2 and e.fiscalYear = ?3 and e.appointmentId = ?4""";

  private static final String LESSONS =
      """
      select e.courseVersion,
        (select listagg(r.lesson, ' ') from LessonRead r where r.enrolmentId = e.id)
      from Enrolment e
      where e.personId = ?1 and e.course = ?2 and e.fiscalYear = ?3 and e.appointmentId = ?4""";

  private final EntityManager entities;
  private final Clock clock;

  Enrolments(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** This fiscal year's enrolment under the person's appointment. */
  Optional<Enrolment> of(CurrentPerson person, String course) {
    return find(
            "personId = ?1 and course = ?2 and fiscalYear = ?3 and appointmentId = ?4",
            person.id(),
            course,
            (short) FiscalYear.of(JapanClock.today(clock)).year(),
            person.appointment().id())
        .firstResultOptional();
  }

  /** The same, begun where there is none. */
  Enrolment begin(CurrentPerson person, Course course) {
    return of(person, course.id())
        .orElseGet(
            () -> {
              FiscalYear year = FiscalYear.of(JapanClock.today(clock));
              Enrolment enrolment = new Enrolment(person, course, year, clock.instant());
              persistAndFlush(enrolment);
              return enrolment;
            });
  }

  /** How far this fiscal year's enrolment under the person's appointment is, in one statement. */
  Optional<StepsDone> steps(CurrentPerson person, String course) {
    return entities
        .createQuery(STEPS, Object[].class)
        .setParameter(1, person.id())
        .setParameter(2, course)
        .setParameter(3, (short) FiscalYear.of(JapanClock.today(clock)).year())
        .setParameter(4, person.appointment().id())
        .getResultList()
        .stream()
        .map(StepsDone::of)
        .findFirst();
  }

  /** The course version and the lessons read of it, empty before the first. */
  Optional<StepsDone.Lessons> lessons(CurrentPerson person, String course) {
    return entities
        .createQuery(LESSONS, Object[].class)
        .setParameter(1, person.id())
        .setParameter(2, course)
        .setParameter(3, (short) FiscalYear.of(JapanClock.today(clock)).year())
        .setParameter(4, person.appointment().id())
        .getResultList()
        .stream()
        .map(row -> new StepsDone.Lessons((String) row[0], StepsDone.lessons(row[1])))
        .findFirst();
  }

  /** Notes the lesson as read; the first time counts. */
  void read(Enrolment enrolment, Lesson lesson) {
    var key = new LessonRead.Key(enrolment.id(), lesson.id());
    if (entities.find(LessonRead.class, key) == null) {
      entities.persist(new LessonRead(enrolment.id(), lesson, clock.instant()));
      entities.flush();
    }
  }

  Optional<Acknowledgement> acknowledgement(Enrolment enrolment) {
    return entities
        .createQuery("from Acknowledgement a where a.enrolmentId = ?1", Acknowledgement.class)
        .setParameter(1, enrolment.id())
        .getResultStream()
        .findFirst();
  }

  void acknowledge(Acknowledgement acknowledgement) {
    entities.persist(acknowledgement);
    entities.flush();
  }
}
