/**
 * Completions, the duties they fulfil, and what is taken back.
 *
 * <p>{@code completion} copies name, department, employment, course and policy version as of its
 * moment. One that another person entered has no enrolment and no attempt, but the mode, {@code
 * source_id} (unique: nothing is entered twice) and who entered it; {@code completed_at} is the
 * beginning of the training's day, so that a session of March entered in April counts for the old
 * year, and {@code recorded_at} is the moment of the entry.
 *
 * <p>{@code completion_withdrawn} says that an entry was a mistake; {@code duty_fulfilment} and
 * every other reader leave it out (decision 0017). Which completion counts for which duty is said
 * once, by the view {@code duty_credit}; of an earlier moment, by {@code DutyStandings} (decision
 * 0067).
 *
 * <p>{@code duty_state} keeps what the view {@code duty_reckoned} says of each duty, so that it can
 * be asked in bulk (decision 0085). {@code TouchedDuties} writes it, last in each transaction that
 * changes a duty, an appointment or a completion; {@code duty_state_person} counts whose rows were
 * written. It is no record: {@code DutyStateRebuild} writes it from nothing, and {@code
 * DutyStateCheck} holds it against the view by and by, notes how far in {@code duty_state_check}
 * and what is wrong in {@code duty_state_fault}.
 */
@NullMarked
package osarai.evidence.record;

import org.jspecify.annotations.NullMarked;
