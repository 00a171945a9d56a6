/**
 * Training that does not happen in the browser: group sessions, paper, external courses, what was
 * before. May depend on curriculum, learning, hr (for reading files), people and below.
 */
@NullMarked
package osarai.sessions;

import org.jspecify.annotations.NullMarked;
