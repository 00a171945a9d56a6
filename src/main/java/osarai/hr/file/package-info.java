/** Rosters as files: reading, preview, import and its undoing, by page and by interface. */
@NullMarked
package osarai.hr.file;

import org.jspecify.annotations.NullMarked;
