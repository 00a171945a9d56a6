package osarai.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import osarai.content.Course;
import osarai.content.Lesson;
import osarai.content.Question;
import osarai.content.Shelf;
import osarai.people.CurrentPerson;
import osarai.policy.ClauseKey;
import osarai.security.Ids;
import osarai.storage.Transactions;

/** The steps of a course, in their order: read, take the quiz, acknowledge. */
@ApplicationScoped
public class Study {
  private final Shelf shelf;
  private final Enrolments enrolments;
  private final Attempts attempts;
  private final Clock clock;

  Study(Shelf shelf, Enrolments enrolments, Attempts attempts, Clock clock) {
    this.shelf = shelf;
    this.enrolments = enrolments;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** How far the person is; empty for a course that is not on the shelf. */
  @Transactional
  public Optional<Progress> progress(CurrentPerson person, String courseId) {
    Optional<Enrolment> enrolment = enrolments.of(person, courseId);
    if (enrolment.isEmpty()) {
      return shelf
          .course(courseId)
          .map(course -> new Progress(course, null, Set.of(), null, null, 0, false, null));
    }
    List<Attempt> all = attempts.of(enrolment.get());
    List<Attempt> submitted = all.stream().filter(attempt -> !attempt.isOpen()).toList();
    Course course = shelf.pinned(enrolment.get().courseVersion());
    return Optional.of(
        new Progress(
            course,
            enrolment.get().id(),
            enrolments.lessonsRead(enrolment.get()),
            all.stream().filter(Attempt::isOpen).map(Attempt::id).findFirst().orElse(null),
            submitted.isEmpty() ? null : submitted.get(submitted.size() - 1).id(),
            (int) submitted.stream().filter(attempt -> !attempt.hasPassed()).count(),
            submitted.stream().anyMatch(Attempt::hasPassed),
            course.acknowledgement().isEmpty()
                ? null
                : enrolments
                    .acknowledgement(enrolment.get())
                    .map(Acknowledgement::acknowledgedAt)
                    .orElse(null)));
  }

  /** Notes that a lesson was read to its end; the enrolment begins with the first. */
  void read(CurrentPerson person, Course course, Lesson lesson) {
    Transactions.retried(
        () -> {
          enrolments.read(enrolments.begin(person, course), lesson);
          return null;
        });
  }

  /**
   * The open attempt, begun where there is none; however often and from wherever it is called at
   * once, there is one.
   *
   * @throws StepSkipped while a lesson is unread, or after a pass
   */
  UUID start(CurrentPerson person, String courseId) {
    return Transactions.retried(() -> startOnce(person, courseId));
  }

  private UUID startOnce(CurrentPerson person, String courseId) {
    Enrolment enrolment =
        enrolments.of(person, courseId).orElseThrow(() -> new StepSkipped("lessons"));
    Course course = shelf.pinned(enrolment.courseVersion());
    Set<String> read = enrolments.lessonsRead(enrolment);
    if (!course.lessons().stream().map(Lesson::id).allMatch(read::contains)) {
      throw new StepSkipped("lessons");
    }
    List<Attempt> earlier = attempts.of(enrolment);
    for (Attempt attempt : earlier) {
      if (attempt.isOpen()) {
        return attempt.id();
      }
      if (attempt.hasPassed()) {
        throw new StepSkipped("passed");
      }
    }
    long seed = Ids.randomLong();
    List<Drawn> drawn = Draw.of(course.quiz(), course.draw(), seed, seen(earlier), missed(earlier));
    Attempt attempt =
        new Attempt(enrolment, earlier.size() + 1, course, seed, drawn, clock.instant());
    attempts.persistAndFlush(attempt);
    return attempt.id();
  }

  private static Set<String> seen(List<Attempt> earlier) {
    Set<String> seen = new HashSet<>();
    earlier.forEach(attempt -> attempt.drawn().forEach(drawn -> seen.add(drawn.question())));
    return seen;
  }

  private static Set<ClauseKey> missed(List<Attempt> earlier) {
    return earlier.isEmpty() ? Set.of() : earlier.get(earlier.size() - 1).missed();
  }

  /** An attempt of the person's with all that its pages need. */
  @Transactional
  Optional<Sheet> sheet(CurrentPerson person, UUID attemptId) {
    return attempts
        .own(person.id(), attemptId)
        .map(
            attempt -> {
              Enrolment enrolment = enrolments.findById(attempt.enrolmentId());
              return new Sheet(
                  attempt, shelf.pinned(enrolment.courseVersion()), attempts.answers(attempt.id()));
            });
  }

  /**
   * Saves what is marked for a question.
   *
   * @return when it was saved; empty when the attempt is not open, not the person's, or does not
   *     ask the question
   * @throws IllegalArgumentException for a choice that the question does not offer
   */
  Optional<Instant> save(UUID personId, UUID attemptId, String questionId, List<String> values) {
    return Transactions.retried(
        () -> {
          Optional<Attempt> attempt = attempts.own(personId, attemptId);
          if (attempt.isEmpty() || !asks(attempt.get(), questionId)) {
            return Optional.empty();
          }
          Enrolment enrolment = enrolments.findById(attempt.get().enrolmentId());
          Question question =
              shelf.pinned(enrolment.courseVersion()).quiz().question(questionId).orElseThrow();
          return attempts.save(personId, attemptId, questionId, Chosen.of(question, values));
        });
  }

  private static boolean asks(Attempt attempt, String questionId) {
    return attempt.drawn().stream().anyMatch(drawn -> drawn.question().equals(questionId));
  }

  /** A step was asked for whose turn has not come, or has passed; the page leads back. */
  static final class StepSkipped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StepSkipped(String step) {
      super(step);
    }

    String step() {
      return String.valueOf(getMessage());
    }
  }
}
