/**
 * Completions, the duties they fulfil, and what is taken back.
 *
 * <p>{@code completion} copies name, department, employment, course and policy version as of its
 * moment. A completion that another person entered has no enrolment and no attempt, but the mode,
 * {@code source_id} (unique, so nothing is entered twice) and who entered it. Its {@code
 * completed_at} is the beginning of the training's day, so that a session in March that is entered
 * in April counts for the old year; {@code recorded_at} is the moment of the entry.
 *
 * <p>{@code completion_withdrawn} says that an entry was a mistake; {@code duty_fulfilment} and
 * every other reader leave it out (decision 0017). The view {@code duty_credit} is the one place
 * that says which completion counts for which duty; for an earlier moment it is {@code
 * DutyStandings} (decision 0067).
 *
 * <p>{@code duty_state} keeps what the view {@code duty_reckoned} says about each duty, for
 * questions about many people (decision 0085). {@code TouchedDuties} writes it, last in each
 * transaction that changes a duty, an appointment or a completion; {@code duty_state_person} counts
 * whose rows were written. It is not a record: {@code DutyStateRebuild} can write it from nothing.
 * {@code DutyStateCheck} compares it with the view, some people at a time, and notes its progress
 * in {@code duty_state_check} and differences in {@code duty_state_fault}.
 *
 * <p>Pages read {@code duty_standing_kept}, which puts {@code duty_state} beside the duties. {@code
 * duty_credit} and readers of an earlier moment begin at {@code duty_and_pass}: each duty with each
 * completion that may count for it.
 *
 * <p>{@code section_confirmation} says that a head looked at how the section stood, in the figures
 * and words of that moment; {@code section_confirmation_department} says of which departments, with
 * those below. {@code SectionConfirmations} writes both once.
 */
@NullMarked
package osarai.evidence.record;

import org.jspecify.annotations.NullMarked;
