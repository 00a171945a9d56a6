/**
 * Training outside the browser: group sessions, paper, external courses, what was before.
 *
 * <p>{@code attendance} says who attended a {@code group_session} and with which papers; a
 * correction is the next revision with its reason, and the revision that completes a course fires
 * {@code TrainingEntered}.
 *
 * <p>Who still owes a course is asked by {@link osarai.trainings.StillOwed}, what became of an
 * entry by {@link osarai.trainings.EnteredRecords}; {@code evidence.record} implements both.
 * Entries of a person's course and fiscal year are counted ({@code entry_number}, part of a unique
 * key): two at once are the same number, and one of them is refused.
 *
 * <p>{@code earlier_training} (移行データ) is shown and counted for gaps; no duty is fulfilled by it and
 * no ledger entry made. {@code earlier_training_withdrawn} says which were a mistake, {@code
 * number} which of the same training counts: the last ({@code earlier_training_now}).
 *
 * <p>{@code external_training} (unique by person, name and day) is a course that somebody else
 * held, with the number of its certificate. {@code training_upload} keeps a list with attendances
 * or 移行データ until it is applied, one day at most; {@code training_import}, under the same id, is one
 * that was applied, with the counts. {@code TrainingImports} writes all three.
 */
@NullMarked
package osarai.trainings;

import org.jspecify.annotations.NullMarked;
