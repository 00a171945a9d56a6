/** What people type into forms: days, texts, files, and what is wrong with a field. */
@NullMarked
package osarai.forms;

import org.jspecify.annotations.NullMarked;
