/**
 * 年度締め: closing a fiscal year, its figures and their corrections.
 *
 * <p>{@code year_closing} has one row for each closed fiscal year, {@code year_closing_duty} one
 * for each of its duties, written by {@code INSERT … SELECT} in the same transaction as a ledger
 * entry (decision 0016). Every entry reads {@code year_closing} with a lock ({@code ClosedYears}),
 * so that nothing is entered while the year is being closed. {@code closing_recount} keeps figures
 * that were counted again (decision 0072). {@code closing_correction} and its decision stand beside
 * the figures.
 *
 * <p>{@code closing_recount_figure} has a recount's figures by course. {@code
 * closing_correction_decision} (by the correction or the recount) is the one answer, by a second
 * person; {@code ClosingCorrections} and {@code Recounts} write it, with its ledger entry if it
 * approves.
 */
@NullMarked
package osarai.evidence.closing;

import org.jspecify.annotations.NullMarked;
