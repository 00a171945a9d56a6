package osarai.learning;

import java.util.List;
import osarai.content.Course;
import osarai.content.Lesson;
import osarai.policy.Clause;

/**
 * What the page of a lesson shows.
 *
 * @param way the name of the way through the course that it was made for
 * @param previous the lesson before; empty before the first
 */
record LessonPage(
    Course course,
    Lesson lesson,
    int number,
    boolean read,
    String way,
    String previous,
    boolean last,
    List<Clause> clauses,
    List<OwnDesignation> designations) {}
