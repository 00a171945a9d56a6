package osarai.trainings;

import java.util.ArrayList;
import java.util.List;
import osarai.content.Course;
import osarai.people.EmploymentType;

/** What must be on paper before an attendance fulfils a course. */
final class Conditions {
  private Conditions() {}

  /** What is missing. */
  enum Missing {
    PRESENCE,
    QUIZ,
    PASS,
    AGREEMENT,
    EXPLANATION
  }

  /** Nothing missing means that the course is fulfilled. */
  static List<Missing> missing(
      Course course, int questions, EmploymentType employment, Attendance.Entry entry) {
    if (!entry.present()) {
      return List.of(Missing.PRESENCE);
    }
    List<Missing> missing = new ArrayList<>();
    Integer correct = entry.correct();
    if (correct == null) {
      missing.add(Missing.QUIZ);
    } else if (!Course.isPass(correct, questions, course.passMark())) {
      missing.add(Missing.PASS);
    }
    if (course.acknowledgement().isPresent()) {
      if (entry.agreementReference() == null) {
        missing.add(Missing.AGREEMENT);
      }
      if (employment.isFiscalYear() && entry.explanation() == null) {
        missing.add(Missing.EXPLANATION);
      }
    }
    return missing;
  }

  /** Whether the 採用時説明の記録 belongs to the course for such an appointment. */
  static boolean isExplained(Course course, EmploymentType employment) {
    return course.acknowledgement().isPresent() && employment.isFiscalYear();
  }
}
