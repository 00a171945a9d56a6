/**
 * What the office does about duties: the pages of exclusions, extensions and events, and the rules
 * of exclusions. What an extension or an event does to duties is in {@code osarai.curriculum}.
 *
 * <p>{@code exclusion} is a request, {@code exclusion_decision} the one answer to it, never given
 * by the person who asked nor by the one it is about. On the days of an approved exclusion, the net
 * rate leaves the person out, as during leave recorded by HR, which needs no request.
 *
 * <p>{@code exclusion_end} (by exclusion, at most one) ends an approved exclusion sooner, from a
 * last day on, with the reason. {@code Exclusions} writes all three.
 */
@NullMarked
package osarai.curriculum.office;

import org.jspecify.annotations.NullMarked;
