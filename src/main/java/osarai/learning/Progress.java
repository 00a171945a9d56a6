package osarai.learning;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.content.Lesson;

/**
 * How far a person is in a course this fiscal year.
 *
 * @param course as pinned by the enrolment, else today's
 * @param enrolmentId null before the first lesson is read
 * @param read ids of the lessons read
 * @param openAttempt an attempt under way
 * @param failed how many attempts were submitted without passing
 */
public record Progress(
    Course course,
    @Nullable UUID enrolmentId,
    Set<String> read,
    @Nullable UUID openAttempt,
    @Nullable UUID lastSubmitted,
    int failed,
    boolean passed,
    @Nullable Instant acknowledgedAt) {

  static Progress notBegun(Course course) {
    return new Progress(course, null, Set.of(), null, null, 0, false, null);
  }

  static Progress of(Course pinned, StepsDone done) {
    return new Progress(
        pinned,
        done.enrolmentId(),
        done.read(),
        done.openAttempt(),
        done.lastSubmitted(),
        done.failed(),
        done.passed(),
        done.acknowledgedAt());
  }

  public boolean hasRead(Lesson lesson) {
    return read.contains(lesson.id());
  }

  public int lessonsRead() {
    return (int) course.lessons().stream().filter(this::hasRead).count();
  }

  public boolean lessonsDone() {
    return lessonsRead() == course.lessons().size();
  }

  public boolean finished() {
    return taken().finished();
  }

  /** The first lesson not yet read. */
  public Optional<Lesson> nextLesson() {
    return course.lessons().stream().filter(lesson -> !hasRead(lesson)).findFirst();
  }

  public boolean isNext(Lesson lesson) {
    return nextLesson().filter(next -> next.id().equals(lesson.id())).isPresent();
  }

  public int steps() {
    return taken().of();
  }

  public int stepsDone() {
    return taken().done();
  }

  private StepsTaken taken() {
    return StepsTaken.of(course, lessonsRead(), passed, acknowledgedAt != null);
  }
}
