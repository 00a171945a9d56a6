/**
 * What people type into forms: days, texts, files, what is wrong with a field, and how a text is
 * kept until somebody reads it.
 */
@NullMarked
package osarai.forms;

import org.jspecify.annotations.NullMarked;
