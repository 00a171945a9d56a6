/**
 * Where all doors of the personnel office lead: statements, notices, and what follows from them.
 *
 * <p>Whatever a door says about a person is a {@link Statement} and is kept in {@code notice},
 * unchanged and for ever; an undone one has a row in {@code notice_undone}. {@code Timeline} works
 * out from all notices about a person what is true and when; {@code Roster.settle} writes the
 * difference as facts (decision 0014). Nothing else writes facts about persons.
 *
 * <p>A post has one type for each of its states: {@link Statement.Post} as a source sends it, by
 * the department's code; {@code Notice.Post} as it was received, by the department's id; {@code
 * Career.Post} as it follows from all notices, with its days; {@code people.Post} as a fact with an
 * id; and {@code PostRow} as one version of that fact. Doors have types of their own only for what
 * they read.
 *
 * <p>Two types are stored as JSON, so the names of their parts and of their enum constants are
 * names in rows: {@code Notice.Content} in {@code notice.content}, and {@link StatementOutcome}
 * within {@code roster_upload.preview} and {@code roster_import.result}. {@code KeptShapesTest}
 * keeps them from changing.
 */
@NullMarked
package osarai.hr.intake;

import org.jspecify.annotations.NullMarked;
