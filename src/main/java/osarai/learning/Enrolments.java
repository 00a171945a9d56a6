package osarai.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
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
        (select k.acknowledgedAt from Acknowledgement k where k.enrolmentId = e.id),
        e.appointmentId, e.round
      from Enrolment e
      where e.personId = ?1 and e.course = ?2 and e.fiscalYear = ?3
      order by e.round, e.startedAt\
      """;

  private final EntityManager entities;
  private final Clock clock;

  Enrolments(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** Begins a way through the course under the person's appointment. */
  Enrolment begin(CurrentPerson person, Course course, int round) {
    FiscalYear year = FiscalYear.of(JapanClock.today(clock));
    Enrolment enrolment = new Enrolment(person, course, year, round, clock.instant());
    persistAndFlush(enrolment);
    return enrolment;
  }

  /** How far each of this fiscal year's is, under any appointment, in one statement. */
  List<StepsDone> steps(CurrentPerson person, String course) {
    return entities
        .createQuery(STEPS, Object[].class)
        .setParameter(1, person.id())
        .setParameter(2, course)
        .setParameter(3, (short) FiscalYear.of(JapanClock.today(clock)).year())
        .getResultList()
        .stream()
        .map(StepsDone::of)
        .toList();
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
