/** How the personnel system enrols people. May depend on curriculum, people and below. */
@NullMarked
package osarai.hr;

import org.jspecify.annotations.NullMarked;
