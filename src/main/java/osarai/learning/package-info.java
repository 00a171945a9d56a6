/**
 * Reading, attempts, the draw, grading and acknowledgement.
 *
 * <p>{@code enrolment} is one person's way through one course in one fiscal year under one
 * appointment; it pins the course version when the first lesson is read. Who owes the course again
 * after finishing it begins the next {@code round} ({@code Ways}; what is owed is asked through
 * {@code Owing}). Below it {@code lesson_read}, {@code attempt} (unique key: one open attempt per
 * enrolment), {@code answer} (one row per attempt and question, the last save counts), {@code
 * acknowledgement} (the SHA-256 of the text agreed to).
 *
 * <p>{@code unconfirmed_answer} (unique by attempt and question, the newest counts) is an answer
 * that came without a session. {@code UnconfirmedAnswers} writes it, and {@code WaitingAnswers}
 * applies it when its person has logged in, and deletes it.
 */
@NullMarked
package osarai.learning;

import org.jspecify.annotations.NullMarked;
