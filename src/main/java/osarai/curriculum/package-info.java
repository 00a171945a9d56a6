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
 *
 * <p>{@code office_event} is what the office recorded as a reason for duties ({@code
 * office.OfficeEvents}), with one row in {@code office_event_department} for each department it is
 * about; {@code office_event_withdrawn} (by event) takes one back, with the reason.
 *
 * <p>{@code rules_in_force} (by change) says with which requirements and terms everybody's duties
 * were last worked out, {@code horizon} (by fiscal year) to the end of which year they are written;
 * {@code RulesInForce} and {@code Horizon} write a row when they have done so. {@code duty_now}
 * reads from {@code duty_as_it_stands}, whose name comes first when a dump is restored. The view
 * {@code exclusion_now} gives the approved exclusions of {@code curriculum.office} with the days on
 * which they hold.
 */
@NullMarked
package osarai.curriculum;

import org.jspecify.annotations.NullMarked;
