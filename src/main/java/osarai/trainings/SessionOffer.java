package osarai.trainings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import osarai.content.Course;
import osarai.forms.ListedNames;
import osarai.people.Department;

/**
 * What a new session can be chosen from.
 *
 * @param key the id that the session gets
 * @param everybody whether it may be for all departments
 * @param today as a field of a form has it
 * @param draws how many questions each course asks, in one text
 */
record SessionOffer(
    String key,
    Collection<Course> courses,
    List<Section> departments,
    boolean everybody,
    String today,
    String draws) {

  /** A department to choose. */
  record Section(String id, String name) {}

  static SessionOffer of(
      String key,
      Collection<Course> courses,
      List<Department> reached,
      boolean everybody,
      LocalDate today) {
    List<Section> departments =
        reached.stream().map(one -> new Section(one.id().toString(), one.name())).toList();
    String draws =
        courses.stream()
            .map(course -> course.title() + " " + course.draw())
            .collect(ListedNames.inOne());
    return new SessionOffer(key, courses, departments, everybody, today.toString(), draws);
  }
}
