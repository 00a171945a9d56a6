/**
 * The register of those who handle 特定個人情報.
 *
 * <p>For each designation, {@code handling_start} says once when handling began, who confirmed it
 * and how it is known ({@code StartKind}). Each revision in {@code handling_start_correction}
 * corrects it, with reason and actor; the newest counts ({@code ConfirmedStart}). {@code
 * HandlingRules} works out the state of a designation from its days and the completions.
 */
@NullMarked
package osarai.evidence.handlers;

import org.jspecify.annotations.NullMarked;
