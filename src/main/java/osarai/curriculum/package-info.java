/**
 * What each person must learn, why and by when.
 *
 * <p>{@code duty} is written once, unique by person, requirement and occasion (a fiscal year, an
 * appointment or an event such as a designation). It keeps the due date by the rule ({@code
 * rule_due_on}) beside the one that counts ({@code due_on}: after open days and catch-up after
 * leave); the day on which its ground became known, so that working it out again does not move it;
 * and the day from which a pass counts ({@code credit_from}). Its withdrawal, restoration or new
 * due date is a row in {@code duty_change} ({@code WITHDRAWN}, {@code RESTORED}, {@code RE_DATED}),
 * with the reason. If anything else that follows from the facts changes (opening day, date by the
 * rule, day from which a pass counts, reason, fiscal year), a row in {@code duty_restated} says so;
 * the newest row holds. A re-dating with {@code extended_by} is an extension given by a person; it
 * holds while it is later than the date worked out from the facts. The view {@code duty_now}
 * combines the three; {@code duty_standing} leaves out withdrawn duties and adds {@code
 * fulfilled_at}. The state (done, late, due, coming) is computed for a day.
 */
@NullMarked
package osarai.curriculum;

import org.jspecify.annotations.NullMarked;
