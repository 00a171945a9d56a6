/**
 * Rosters as files: reading, preview, import and its undoing, by page and by interface.
 *
 * <p>{@code roster_upload} keeps a file with its preview until it is applied, one day at most.
 * {@code roster_import} (under the same id, one for each change of the roster) is a file that was
 * applied, with the outcome line by line; {@code roster_import_undone} (by import) says that it was
 * taken back, by whom and in which change. {@code RosterImports} writes all three.
 */
@NullMarked
package osarai.hr.file;

import org.jspecify.annotations.NullMarked;
