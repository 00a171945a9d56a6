/** Training outside the browser: group sessions, paper, external courses, what was before. */
@NullMarked
package osarai.trainings;

import org.jspecify.annotations.NullMarked;
