package osarai.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.content.Lesson;
import osarai.content.Question;
import osarai.content.Shelf;
import osarai.login.CurrentPerson;
import osarai.security.Ids;
import osarai.storage.Transactions;

/** The steps of a course, in their order: read, take the quiz, acknowledge. */
@ApplicationScoped
public class Study {
  private final Shelf shelf;
  private final Enrolments enrolments;
  private final Ways ways;
  private final Attempts attempts;
  private final Papers papers;
  private final SavedAnswers saved;
  private final Clock clock;

  Study(
      Shelf shelf,
      Enrolments enrolments,
      Ways ways,
      Attempts attempts,
      Papers papers,
      SavedAnswers saved,
      Clock clock) {
    this.shelf = shelf;
    this.enrolments = enrolments;
    this.ways = ways;
    this.attempts = attempts;
    this.papers = papers;
    this.saved = saved;
    this.clock = clock;
  }

  /** How far the person is; empty for a course that is not on the shelf. */
  public Optional<Progress> progress(CurrentPerson person, String courseId) {
    return taking(person, courseId).map(Taking::progress);
  }

  /**
   * A course as it is taken.
   *
   * @param person under the appointment for which it is
   * @param way its name, for the forms of the page
   */
  record Taking(Progress progress, CurrentPerson person, String way) {}

  /** As {@link #progress}, with the way through the course. */
  Optional<Taking> taking(CurrentPerson person, String courseId) {
    Ways.Way way = ways.of(person, courseId);
    return way.done()
        .map(steps -> Progress.of(shelf.pinned(steps.courseVersion()), steps))
        .or(() -> shelf.course(courseId).map(Progress::notBegun))
        .map(progress -> new Taking(progress, way.person(), way.name()));
  }

  /**
   * Notes that a lesson was read to its end; the enrolment begins with the first.
   *
   * @param way the one for which the page was made; null of a page that names none
   * @throws Ways.OtherWay where another has its turn
   */
  void read(CurrentPerson person, Course course, Lesson lesson, @Nullable String way) {
    Transactions.retried(
        () -> {
          enrolments.read(ways.begun(person, course, way), lesson);
          return null;
        });
  }

  /**
   * The open attempt, begun where there is none; however often and from wherever it is called at
   * once, there is one.
   *
   * @param way the one for which the page was made; null of a page that names none
   * @throws StepSkipped while a lesson is unread, or after a pass
   * @throws Ways.OtherWay where another has its turn
   */
  UUID start(CurrentPerson person, String courseId, @Nullable String way) {
    return Transactions.retried(() -> startOnce(person, courseId, way));
  }

  private UUID startOnce(CurrentPerson person, String courseId, @Nullable String way) {
    StepsDone done =
        ways.of(person, courseId, way).done().orElseThrow(() -> new StepSkipped("lessons"));
    Course course = shelf.pinned(done.courseVersion());
    if (!course.lessons().stream().map(Lesson::id).allMatch(done.read()::contains)) {
      throw new StepSkipped("lessons");
    }
    if (done.openAttempt() != null) {
      return done.openAttempt();
    }
    if (done.passed()) {
      throw new StepSkipped("passed");
    }
    Attempts.Earlier earlier = attempts.earlier(done.enrolmentId());
    long seed = Ids.randomLong();
    List<Drawn> drawn =
        Draw.of(course.quiz(), course.draw(), seed, earlier.seen(), earlier.missed());
    Attempt attempt =
        new Attempt(
            done.enrolmentId(),
            person.id(),
            earlier.count() + 1,
            course,
            seed,
            drawn,
            clock.instant());
    attempts.persistAndFlush(attempt);
    return attempt.id();
  }

  /** An attempt of the person's with all that its pages need. */
  Optional<Sheet> sheet(CurrentPerson person, UUID attemptId) {
    return attempts
        .own(person.id(), attemptId)
        .map(
            found ->
                Sheet.of(found.attempt(), shelf.pinned(found.courseVersion()), found.answers()));
  }

  /**
   * Saves what is marked for a question.
   *
   * @return what is saved then; empty when the attempt is not open, not the person's, or does not
   *     ask the question
   * @throws osarai.forms.BadInput for a choice that the question does not offer
   */
  Optional<SaveResult> save(
      UUID personId, UUID attemptId, String questionId, List<String> values, Change change) {
    return Transactions.alone(
        () -> {
          Optional<Papers.Paper> paper =
              papers
                  .of(attemptId)
                  .filter(p -> p.personId().equals(personId) && p.questions().contains(questionId));
          if (paper.isEmpty()) {
            return Optional.empty();
          }
          Question question =
              shelf.pinned(paper.get().courseVersion()).quiz().question(questionId).orElseThrow();
          return saved.save(personId, attemptId, questionId, Chosen.of(question, values), change);
        });
  }

  /** A step was asked for whose turn has not come, or has passed; the page leads back. */
  static final class StepSkipped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StepSkipped(String step) {
      super(step);
    }
  }
}
