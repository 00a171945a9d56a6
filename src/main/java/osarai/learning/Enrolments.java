package osarai.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.content.Course;
import osarai.content.Lesson;
import osarai.people.CurrentPerson;

/** Enrolments, with the lessons read in each. */
@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {
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

  Set<String> lessonsRead(Enrolment enrolment) {
    return entities
        .createQuery("select r.lesson from LessonRead r where r.enrolmentId = ?1", String.class)
        .setParameter(1, enrolment.id())
        .getResultStream()
        .collect(Collectors.toSet());
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
