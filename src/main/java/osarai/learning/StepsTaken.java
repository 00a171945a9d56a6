package osarai.learning;

import osarai.content.Course;

/**
 * How many steps of a course are done: lessons read, quiz passed, acknowledged.
 *
 * @param of how many the course has, in the version in which the person takes it
 */
public record StepsTaken(int done, int of, boolean finished) {
  static StepsTaken of(Course pinned, int lessonsRead, boolean passed, boolean acknowledged) {
    return new StepsTaken(
        lessonsRead + (passed ? 1 : 0) + (acknowledged ? 1 : 0),
        pinned.steps(),
        passed && (acknowledged || pinned.acknowledgement().isEmpty()));
  }

  public static StepsTaken notBegun(Course course) {
    return of(course, 0, false, false);
  }
}
