/**
 * The register of those who handle 特定個人情報.
 *
 * <p>{@code handling_start} says once for a designation when handling began, who confirmed it and
 * how it is known ({@code StartKind}: after the pass, before it, taken over); {@code
 * handling_start_correction} has what was wrong with it, revision by revision with reason and
 * actor, and the newest counts ({@code ConfirmedStart}); how a designation stands is worked out
 * from its days and the completions ({@code HandlingRules}).
 */
@NullMarked
package osarai.evidence.handlers;

import org.jspecify.annotations.NullMarked;
