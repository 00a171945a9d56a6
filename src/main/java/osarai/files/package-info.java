/** Files that people write: YAML that knows its line, and the problems found. */
@NullMarked
package osarai.files;

import org.jspecify.annotations.NullMarked;
