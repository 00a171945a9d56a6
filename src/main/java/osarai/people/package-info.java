/**
 * Persons, appointments, posts, designations, and who may reach whom.
 *
 * <p>Facts ({@code person_name}, {@code appointment}, {@code department}, {@code post}, {@code
 * designation}, {@code absence}) are versioned rows, only ever inserted: none is updated or deleted
 * to correct another. A fact keeps its {@code fact_id}; a version has {@code change_id}, {@code
 * valid_from} and {@code valid_to} (half-open; equal for a fact taken back). A department keeps
 * {@code department_id} through renamings; each of its versions with days of its own is a fact.
 *
 * <p>{@code change_id} points at {@code roster_change}: when, by whom, from which source and
 * document, why. It comes from the locked row {@code change_counter}, so the order of ids is the
 * order of commits; "as known" after change <i>n</i> takes, for each fact, the newest version up to
 * <i>n</i> ({@code People.facts(person, known)}). The views {@code *_now} give the newest version
 * of each fact; the day is always the reader's condition (decision 0002).
 */
@NullMarked
package osarai.people;

import org.jspecify.annotations.NullMarked;
