/**
 * Where every door of the personnel office leads: statements, notices, what follows from them.
 *
 * <p>Whatever a door says of a person is a {@link Statement} and is kept in {@code notice}, for
 * ever and unchanged; one that is undone has a row in {@code notice_undone}. {@code Timeline} works
 * out from all notices about a person what is true and when, {@code Roster.settle} writes the
 * difference as facts (decision 0014). Nothing else writes facts about persons.
 *
 * <p>A post is told in as many shapes as it has states: {@link Statement.Post} as a source sends
 * it, by the department's code; {@code Notice.Post} as it was received, by the department's id;
 * {@code Career.Post} as it follows from all notices, with its days; {@code people.Post} as a fact
 * with an id, and {@code PostRow} as one version of that fact. Doors have no shape of their own but
 * for what they read.
 *
 * <p>Two shapes are kept as JSON, so that the names of their parts and the constants of their enums
 * are names in rows: {@code Notice.Content} in {@code notice.content}, and {@link StatementOutcome}
 * within {@code roster_upload.preview} and {@code roster_import.result}. {@code KeptShapesTest}
 * holds them.
 */
@NullMarked
package osarai.hr.intake;

import org.jspecify.annotations.NullMarked;
