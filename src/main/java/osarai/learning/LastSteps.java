package osarai.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.content.AcknowledgementText;
import osarai.content.Course;
import osarai.content.Question;
import osarai.content.Shelf;
import osarai.login.CurrentPerson;
import osarai.people.People;
import osarai.storage.Transactions;

/** The steps that can finish a course: the submission of its quiz, and the acknowledgement. */
@ApplicationScoped
class LastSteps {
  private final Shelf shelf;
  private final Enrolments enrolments;
  private final Ways ways;
  private final People people;
  private final Attempts attempts;
  private final WaitingAnswers left;
  private final Event<CourseFinished> finished;
  private final Clock clock;

  LastSteps(
      Shelf shelf,
      Enrolments enrolments,
      Ways ways,
      People people,
      Attempts attempts,
      WaitingAnswers left,
      Event<CourseFinished> finished,
      Clock clock) {
    this.shelf = shelf;
    this.enrolments = enrolments;
    this.ways = ways;
    this.people = people;
    this.attempts = attempts;
    this.left = left;
    this.finished = finished;
    this.clock = clock;
  }

  /** What a submission came to. */
  enum Submission {
    DONE,
    ALREADY,
    UNANSWERED,
    /** An answer that was left cannot count, and the person does not know that yet. */
    UNSEEN,
    /** Something else would be graded than the review showed. */
    CHANGED,
    /** The attempt is of a fiscal year that is over. */
    OF_ANOTHER_YEAR,
    ABSENT
  }

  /**
   * Grades and closes the attempt once; a repeat finds it closed and changes nothing. Answers that
   * the person left while a session had ended belong to it. An attempt of an earlier fiscal year
   * stays open and counts for no year: that year's duty has ended, and the new one asks for its own
   * course (decision 150).
   *
   * @param seen questions of which the person was shown that their left answer does not count
   * @param shown what the review showed; null of a page that does not tell
   */
  Submission submit(
      CurrentPerson person, UUID attemptId, Set<String> seen, @Nullable Reviewed shown) {
    return Transactions.retried(
        () -> {
          Optional<Attempt> found = attempts.ownLocked(person.id(), attemptId);
          if (found.isEmpty()) {
            return Submission.ABSENT;
          }
          Attempt attempt = found.get();
          return attempt.isOpen() ? grade(person, attempt, seen, shown) : Submission.ALREADY;
        });
  }

  private Submission grade(
      CurrentPerson person, Attempt attempt, Set<String> seen, @Nullable Reviewed shown) {
    Enrolment enrolment = enrolments.findById(attempt.enrolmentId());
    Instant now =
        JapanClock.notBefore(clock, attempt.startedAt(), attempts.lastSaved(attempt.id()));
    if (!enrolment.isOfYear(now)) {
      return Submission.OF_ANOTHER_YEAR;
    }
    if (shown != null && !shown.equals(asItIs(attempt))) {
      return Submission.CHANGED;
    }
    Course course = shelf.pinned(enrolment.courseVersion());
    if (!left.applyTo(attempt, course, seen)) {
      return Submission.UNSEEN;
    }
    Map<String, Chosen> chosen = attempts.chosen(attempt.id());
    if (attempt.drawn().stream()
        .anyMatch(drawn -> chosen.getOrDefault(drawn.question(), Chosen.none()).isEmpty())) {
      return Submission.UNANSWERED;
    }
    Grading grading = Grading.of(course.quiz(), attempt.drawn(), chosen, attempt.passMark());
    attempt.submit(grading, now);
    attempts.flush();
    if (grading.passed() && course.acknowledgement().isEmpty()) {
      finished.fire(finish(person, enrolment, course, attempt, null));
    }
    return Submission.DONE;
  }

  private Reviewed asItIs(Attempt attempt) {
    return Reviewed.of(
        attempt.drawn().stream().map(Drawn::question).toList(),
        attempts.chosen(attempt.id()),
        left.chosenIn(attempt));
  }

  /**
   * Records the 同意 to the text shown; a repeat changes nothing.
   *
   * @param textSha256 of the text that the page showed
   * @param way the one for which the page was made; null of a page that names none
   * @throws Study.StepSkipped before the quiz is passed, or when another text was shown
   * @throws Ways.OtherWay where another has its turn
   */
  void acknowledge(CurrentPerson person, String courseId, String textSha256, @Nullable String way) {
    Transactions.retried(
        () -> {
          Enrolment enrolment =
              ways.of(person, courseId, way)
                  .done()
                  .map(done -> enrolments.findById(done.enrolmentId()))
                  .orElseThrow(() -> new Study.StepSkipped("lessons"));
          Course course = shelf.pinned(enrolment.courseVersion());
          AcknowledgementText text =
              course.acknowledgement().orElseThrow(() -> new Study.StepSkipped("none"));
          Attempt passed =
              attempts.passed(enrolment.id()).orElseThrow(() -> new Study.StepSkipped("quiz"));
          if (!text.sha256().equals(textSha256)) {
            throw new Study.StepSkipped("text");
          }
          if (enrolments.acknowledgement(enrolment).isEmpty()) {
            Instant now = JapanClock.notBefore(clock, passed.submittedAt());
            Acknowledgement given = new Acknowledgement(enrolment, text, now);
            enrolments.acknowledge(given);
            finished.fire(finish(person, enrolment, course, passed, given));
          }
          return null;
        });
  }

  private CourseFinished finish(
      CurrentPerson person,
      Enrolment enrolment,
      Course course,
      Attempt attempt,
      @Nullable Acknowledgement given) {
    List<CourseFinished.GivenAnswer> answers = answers(course, attempt);
    return new CourseFinished(
        enrolment.id(),
        under(enrolment, person),
        course,
        attempt.id(),
        attempt.number(),
        attempt.drawAlgorithm(),
        attempt.seed(),
        answers,
        (int) answers.stream().filter(CourseFinished.GivenAnswer::right).count(),
        attempt.passMark(),
        enrolment.startedAt(),
        Objects.requireNonNull(attempt.submittedAt()),
        given == null
            ? null
            : new CourseFinished.Agreed(
                given.id(),
                given.textSha256(),
                given.acknowledgedAt(),
                Acknowledgement.IN_BROWSER));
  }

  private List<CourseFinished.GivenAnswer> answers(Course course, Attempt attempt) {
    Map<String, Chosen> chosen = attempts.chosen(attempt.id());
    List<CourseFinished.GivenAnswer> answers = new ArrayList<>();
    for (var drawn : attempt.drawn()) {
      Question question = course.quiz().question(drawn.question()).orElseThrow();
      Chosen marked = chosen.getOrDefault(drawn.question(), Chosen.none());
      answers.add(
          new CourseFinished.GivenAnswer(
              drawn.question(),
              drawn.choices(),
              List.copyOf(marked.numbers()),
              Grading.isRight(question, marked)));
    }
    return answers;
  }

  /** The course is finished for the appointment it was begun under, while that runs. */
  private CurrentPerson under(Enrolment enrolment, CurrentPerson person) {
    if (enrolment.appointmentId().equals(person.appointment().id())) {
      return person;
    }
    LocalDate today = JapanClock.today(clock);
    return people.facts(person.id(), People.NOW).appointments().stream()
        .filter(one -> one.id().equals(enrolment.appointmentId()))
        .filter(one -> one.period().contains(today))
        .findFirst()
        .map(person::under)
        .orElse(person);
  }
}
