/** Reading, attempts, grading and acknowledgement. May depend on content, people and below. */
@NullMarked
package osarai.learning;

import org.jspecify.annotations.NullMarked;
