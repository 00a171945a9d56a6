/** Courses, lessons, quizzes, their exact bytes and the checks. May depend on policy and below. */
@NullMarked
package osarai.content;

import org.jspecify.annotations.NullMarked;
