/**
 * What the office does about duties: the pages of exclusions, extensions and events, and the rules
 * of exclusions. What an extension or an event does to duties is told in the room below.
 *
 * <p>{@code exclusion} is a request, {@code exclusion_decision} the one answer to it, never by who
 * asked nor by whom it is about. Approved ones are left out of the net rate on their days, beside
 * leave recorded by HR, which needs no request.
 */
@NullMarked
package osarai.curriculum.office;

import org.jspecify.annotations.NullMarked;
