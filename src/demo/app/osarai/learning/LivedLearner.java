package osarai.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.calendar.MovedClock;
import osarai.content.Course;
import osarai.content.Lesson;
import osarai.content.Question;
import osarai.content.Shelf;
import osarai.login.CurrentPerson;
import osarai.storage.Transactions;

/** Somebody of the past who takes a course, step by step as on the pages. */
@ApplicationScoped
public class LivedLearner {
  private static final Duration A_LESSON = Duration.ofSeconds(50);
  private static final Duration AN_ANSWER = Duration.ofSeconds(12);

  private final Shelf shelf;
  private final Study study;
  private final Ways ways;
  private final Enrolments enrolments;
  private final Attempts attempts;
  private final SavedAnswers saved;
  private final LastSteps lastSteps;
  private final MovedClock clock;

  LivedLearner(
      Shelf shelf,
      Study study,
      Ways ways,
      Enrolments enrolments,
      Attempts attempts,
      SavedAnswers saved,
      LastSteps lastSteps,
      MovedClock clock) {
    this.shelf = shelf;
    this.study = study;
    this.ways = ways;
    this.enrolments = enrolments;
    this.attempts = attempts;
    this.saved = saved;
    this.lastSteps = lastSteps;
    this.clock = clock;
  }

  /**
   * Reads, and takes the quiz until it is passed.
   *
   * @param failed how often it is not passed before
   * @param wrong how many answers are wrong in the end; fewer where that would not pass
   * @return false where the product says that there is nothing to be taken
   */
  public boolean finish(CurrentPerson person, String courseId, int failed, int wrong) {
    try {
      finishSteps(person, courseId, failed, wrong);
      return true;
    } catch (Study.StepSkipped nothingOwed) {
      return false;
    }
  }

  private void finishSteps(CurrentPerson person, String courseId, int failed, int wrong) {
    Course course = read(person, courseId, Integer.MAX_VALUE);
    int most = mostWrong(course);
    for (int i = 0; i < failed; i++) {
      attempt(person, course, most + 1 + i % 2);
    }
    attempt(person, course, Math.min(wrong, most));
    course
        .acknowledgement()
        .ifPresent(
            text -> {
              clock.forward(A_LESSON);
              lastSteps.acknowledge(person, courseId, text.sha256(), null);
            });
  }

  /** Reads so many lessons and stops there. */
  public Course read(CurrentPerson person, String courseId, int lessons) {
    Course course = study.progress(person, courseId).orElseThrow().course();
    Transactions.retried(
        () -> {
          Enrolment way = ways.begun(person, course, null);
          for (Lesson lesson : course.lessons().stream().limit(lessons).toList()) {
            clock.forward(A_LESSON);
            enrolments.read(way, lesson);
          }
          return null;
        });
    return course;
  }

  /** Submits an attempt with so many wrong answers. */
  public void attempt(CurrentPerson person, Course course, int wrong) {
    UUID id = study.start(person, course.id(), null);
    Transactions.retried(
        () -> {
          List<Drawn> drawn = attempts.findById(id).drawn();
          Set<String> missed = hardest(drawn, person.id(), wrong);
          for (Drawn asked : drawn) {
            clock.forward(AN_ANSWER);
            Question question = course.quiz().question(asked.question()).orElseThrow();
            Chosen chosen =
                new Chosen(missed.contains(question.id()) ? other(question) : question.key());
            saved.saveWithin(person.id(), id, question.id(), chosen, Change.UNNUMBERED);
          }
          return null;
        });
    clock.forward(AN_ANSWER);
    lastSteps.submit(person, id, Set.of(), null);
  }

  /** Some questions are missed by many. */
  private static Set<String> hardest(List<Drawn> drawn, UUID person, int wrong) {
    Comparator<Drawn> hardness =
        Comparator.comparingInt(
            asked -> asked.question().hashCode() % 97 + (int) (person.hashCode() % 60L));
    return drawn.stream()
        .sorted(hardness)
        .limit(wrong)
        .map(Drawn::question)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static SortedSet<Integer> other(Question question) {
    SortedSet<Integer> key = question.key();
    return question.choices().stream()
        .map(choice -> choice.number())
        .filter(number -> key.size() > 1 || !key.contains(number))
        .findFirst()
        .map(number -> new TreeSet<>(Set.of(number)))
        .orElseThrow();
  }

  private static int mostWrong(Course course) {
    int wrong = 0;
    while (Course.isPass(course.draw() - wrong - 1, course.draw(), course.passMark())) {
      wrong++;
    }
    return wrong;
  }
}
