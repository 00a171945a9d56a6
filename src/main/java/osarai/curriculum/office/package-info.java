/** What the office does about duties: exclusions, extensions, events; rules and pages. */
@NullMarked
package osarai.curriculum.office;

import org.jspecify.annotations.NullMarked;
