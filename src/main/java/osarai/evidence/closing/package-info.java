/**
 * 年度締め: closing a fiscal year, its figures and their corrections.
 *
 * <p>{@code year_closing} is one row a closed fiscal year, {@code year_closing_duty} one row a duty
 * of it, written by one {@code INSERT … SELECT} in the same transaction with a ledger entry
 * (decision 0016). Who enters something reads {@code year_closing} locked ({@code ClosedYears}), so
 * that nothing enters a year while it is being closed. {@code closing_recount} keeps all figures
 * counted again (decision 0072). {@code closing_correction} and its decision stand beside the
 * figures.
 */
@NullMarked
package osarai.evidence.closing;

import org.jspecify.annotations.NullMarked;
