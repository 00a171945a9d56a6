/**
 * What each person must learn, why and by when.
 *
 * <p>{@code duty} is written once, unique by person, requirement and occasion (a fiscal year, an
 * appointment or an event such as a designation). It keeps the date by the rule beside the one that
 * counts ({@code rule_due_on}, {@code due_on}: open days, catch-up after leave), the day its ground
 * became known, so that working it out again does not move it, and since when a pass counts ({@code
 * credit_from}). What becomes of it is a row in {@code duty_change} ({@code WITHDRAWN}, {@code
 * RESTORED}, {@code RE_DATED}), with its reason. Whatever else follows the facts (when it opens,
 * the date by the rule, since when a pass counts, its reason, the fiscal year to which it belongs)
 * is stated anew by a row in {@code duty_restated}; the newest holds. A re-dating with {@code
 * extended_by} is an extension given by a person: while it is later than the date worked out from
 * the facts, it stands. The view {@code duty_now} folds the three; {@code duty_standing} leaves out
 * the withdrawn and adds {@code fulfilled_at}. State (done, late, due, coming) is computed from the
 * day.
 */
@NullMarked
package osarai.curriculum;

import org.jspecify.annotations.NullMarked;
