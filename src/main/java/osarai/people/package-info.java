/**
 * Persons, appointments, posts, designations, and who may reach whom.
 *
 * <p>{@code person} (by id) says since which change there is somebody, and which identifier came
 * with the person; everything else about the person is a fact.
 *
 * <p>Facts ({@code person_name}, {@code appointment}, {@code department}, {@code post}, {@code
 * designation}, {@code absence}) are versioned rows, only ever inserted: none is updated or deleted
 * to correct another. A fact keeps its {@code fact_id}; a version has {@code change_id}, {@code
 * valid_from} and {@code valid_to} (half-open; equal if the fact was taken back). A department
 * keeps its {@code department_id} when it is renamed; each of its stretches of days is a fact.
 *
 * <p>{@code change_id} points to {@code roster_change}, which says when, by whom, from which source
 * and document, and why. It comes from the locked row {@code change_counter}, so ids are in the
 * order of commits. "As known" after change <i>n</i> means, for each fact, the newest version up to
 * <i>n</i> ({@code People.facts(person, known)}). The views {@code *_now} give the newest version
 * of each fact; the reader always adds the condition on the day (decision 0002).
 *
 * <p>{@code person_external_id} is a fact as well: the identifier that an identity system gave the
 * person. {@code appointment_stopped} (by appointment) says from which moment of its last day an
 * appointment opens nothing any more. {@code Roster} writes both.
 */
@NullMarked
package osarai.people;

import org.jspecify.annotations.NullMarked;
