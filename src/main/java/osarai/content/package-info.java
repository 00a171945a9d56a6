/**
 * Courses, lessons, quizzes, their exact bytes and the checks.
 *
 * <p>{@code content_blob} has the exact bytes of every file ever in use, once per SHA-256. A course
 * version is the SHA-256 of its manifest, the lines {@code sha256 path} of every file of the
 * course, which is a blob itself. {@code Shelf.pinned(sha256)} rebuilds the course from it, so
 * replaced files change neither an attempt under way nor an old record.
 */
@NullMarked
package osarai.content;

import org.jspecify.annotations.NullMarked;
