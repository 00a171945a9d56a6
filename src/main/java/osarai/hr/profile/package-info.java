/**
 * How the file of one personnel system is to be read, and the pages where that is said.
 *
 * <p>{@code roster_profile} has one row for each time that a profile was saved ({@code
 * RosterProfiles}), as JSON; the newest of a name counts.
 */
@NullMarked
package osarai.hr.profile;

import org.jspecify.annotations.NullMarked;
